namespace ArmsPolicyTimeline.Web.Tests.Commands;

/// <summary>Tests that start processes and wait for them by the clock run one after the other, so that waiting times mean something.</summary>
[CollectionDefinition("executable", DisableParallelization = true)]
public sealed class ExecutableCollection;
