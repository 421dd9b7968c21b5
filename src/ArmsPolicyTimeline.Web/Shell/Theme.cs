namespace ArmsPolicyTimeline.Web.Shell;

/// <summary>Light or dark, as the reader's system has it or as the reader chose.</summary>
public enum Theme
{
    System,
    Light,
    Dark,
}
