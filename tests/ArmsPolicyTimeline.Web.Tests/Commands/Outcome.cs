namespace ArmsPolicyTimeline.Web.Tests.Commands;

/// <summary>What a command ended with, and what it wrote.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error);
