namespace ArmsPolicyTimeline.Web.Controls;

/// <summary>Path data of the icons, drawn as lines in a box of 16 by 16.</summary>
public static class Icons
{
    public const string Arrow = "M2.5 8h10.5M9 4l4 4-4 4";
    public const string Check = "m3 8.5 3.3 3.3L13 5";
    public const string Close = "m4 4 8 8m0-8-8 8";
    public const string Contrast = "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zm0 0v11m2-10.5v10m2-8v6";
    public const string Dots = "M3 8h.5M8 8h.5M13 8h.5";
    public const string Filter = "M2 4.5h12M4.5 8h7M7 11.5h2";
    public const string Grid = "M2.5 3h11v10h-11zM2.5 6.5h11M6.5 3v10";
    public const string Lanes = "M2.5 4h7M5.5 8h8M2.5 12h5";
    public const string Link = "M6.5 9.5a2.8 2.8 0 0 0 4 0l2.3-2.3a2.8 2.8 0 1 0-4-4l-.8.8M9.5 6.5a2.8 2.8 0 0 0-4 0L3.2 8.8a2.8 2.8 0 1 0 4 4l.8-.8";
    public const string Moon = "M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8z";
    public const string Next = "m6 3 5 5-5 5";
    public const string Play = "M5 3.5v9l7-4.5z";
    public const string Plus = "M8 3v10M3 8h10";
    public const string Previous = "M10 3 5 8l5 5";
    public const string Quote = "M3.5 11V8c0-2 1-3.2 2.5-3.7M9.5 11V8c0-2 1-3.2 2.5-3.7M3.5 8H6v3H3.5zM9.5 8H12v3H9.5z";
    public const string Save = "M8 2.5v8m-3-3 3 3 3-3M3 13.5h10";
    public const string Search = "M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zm-1 3.5L14 14";
    public const string Sort = "M5 13V3M2.5 5.5 5 3l2.5 2.5M11 3v10M8.5 10.5 11 13l2.5-2.5";
    public const string ZoomIn = "M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zm-1 3.5L14 14M7 5v4M5 7h4";
    public const string ZoomOut = "M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zm-1 3.5L14 14M5 7h4";
    public const string Sun = "M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9 13 13M13 3l-1.1 1.1M4.1 11.9 3 13";
    public const string Up = "m3 10 5-5 5 5";
}
