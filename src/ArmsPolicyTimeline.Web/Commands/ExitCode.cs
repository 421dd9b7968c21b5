namespace ArmsPolicyTimeline.Web.Commands;

/// <summary>What a command ends with (the larger ones as in BSD's <c>sysexits.h</c>).</summary>
internal static class ExitCode
{
    public const int Ok = 0;
    public const int SomeFailed = 1;
    public const int Usage = 2;
    public const int BadData = 65;
    public const int CannotWrite = 73;
    public const int Busy = 75;
    public const int Interrupted = 130;
}
