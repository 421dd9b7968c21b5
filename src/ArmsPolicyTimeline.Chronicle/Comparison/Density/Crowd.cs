namespace ArmsPolicyTimeline.Chronicle.Comparison.Density;

/// <summary>
/// Up to where the rows of a page are drawn piece by piece. It depends on what the page shows and on nothing before it.
/// </summary>
/// <param name="Marks">A row with more events in the window is a strip.</param>
/// <param name="Bands">A row with more stretches of standings in the window is drawn as one path a standing.</param>
internal sealed record Crowd(int Marks, int Bands)
{
    /// <summary>Marks within 24 px fold into one, so that a row holds some twenty; with more events than this most marks would be folds.</summary>
    private const int MostMarks = 50;

    /// <summary>A stretch of 2 px cannot be told from its neighbour.</summary>
    private const int MostBands = 200;

    /// <summary>Up to so many events, the page draws as many as fit one by one. Beyond, it is read for its shape, and has to stay light at any size.</summary>
    private const int LightPage = 500;

    private const int RoomOfHeavyPage = 100;
    private const int RoomForBands = 400;

    /// <summary>Every row piece by piece.</summary>
    public static Crowd Never { get; } = new(int.MaxValue, int.MaxValue);

    /// <summary>The bounds for rows with so many events and stretches in the window.</summary>
    public static Crowd Of(IReadOnlyList<(int Events, int Stretches)> rows) => new(
        Allowance.Whole(rows.Select(r => r.Events), MostMarks, rows.Sum(r => r.Events) <= LightPage ? LightPage : RoomOfHeavyPage),
        Allowance.Whole(rows.Select(r => r.Stretches), MostBands, RoomForBands));
}
