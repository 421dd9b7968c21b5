namespace ArmsPolicyTimeline.Chronicle.Comparison.Drawing;

/// <summary>The colours of a picture. A file cannot follow its reader's system: whoever asks for it says which.</summary>
public enum PictureTheme
{
    /// <summary>Dark on light; for paper and most documents.</summary>
    Light,

    /// <summary>Light on dark.</summary>
    Dark,
}
