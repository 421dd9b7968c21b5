namespace ArmsPolicyTimeline.Web.Commands;

/// <summary>Ends a command with a message on standard error and an exit code.</summary>
internal sealed class CommandException(int exitCode, string message) : Exception(message)
{
    /// <summary>What the command ends with (<see cref="Commands.ExitCode"/>).</summary>
    public int ExitCode => exitCode;
}
