using ArmsPolicyTimeline.Chronicle.Comparison.Density;
using ArmsPolicyTimeline.Chronicle.Comparison.Folding;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Moving;

/// <summary>Draws the half windows on both sides of the one shown, each on a scale of its own. Crowded ones show no marks.</summary>
internal sealed class EdgeComposer
{
    private const int MostMarks = 40;

    private readonly EventSelection selection;
    private readonly TimeScale? before;
    private readonly TimeScale? after;

    public EdgeComposer(EventSelection selection, TimeScale window)
    {
        this.selection = selection;
        var half = Math.Max(1, window.Days / 2);
        before = window.First.DayNumber - half >= DateOnly.MinValue.DayNumber ? new(window.First.AddDays(-half), window.First.AddDays(-1)) : null;
        after = window.Last.DayNumber + half <= DateOnly.MaxValue.DayNumber ? new(window.Last.AddDays(1), window.Last.AddDays(half)) : null;
    }

    /// <summary>Whether there is anything on either side: with all days shown there is nowhere to move to.</summary>
    public bool CanMove => selection.Query.From is not null || selection.Query.To is not null;

    /// <param name="fold">The row's standings.</param>
    /// <param name="look">Whether the row has standings, and whether they are too many to be drawn one by one.</param>
    /// <param name="anyDate">The events drawn as marks, whatever their dates.</param>
    public RowEdge Before(RowFold fold, (bool HasStanding, bool IsCrowded) look, IReadOnlyList<int> anyDate) => Edge(before, fold, look, anyDate);

    /// <inheritdoc cref="Before"/>
    public RowEdge After(RowFold fold, (bool HasStanding, bool IsCrowded) look, IReadOnlyList<int> anyDate) => Edge(after, fold, look, anyDate);

    private RowEdge Edge(TimeScale? scale, RowFold fold, (bool HasStanding, bool IsCrowded) look, IReadOnlyList<int> anyDate)
    {
        if (scale is null || !CanMove)
        {
            return new([], []);
        }

        var bands = look is { HasStanding: true, IsCrowded: false } ? BandComposer.Bands(fold, scale) : [];
        var (first, last) = (scale.First.DayNumber, scale.Last.DayNumber);
        var within = selection.Query.Words is null
            ? anyDate.Where(i => selection.Index.FirstDays[i] >= first && selection.Index.LastDays[i] <= last).Take(MostMarks + 1).ToList()
            : [];
        return new(bands, within.Count <= MostMarks ? new MarkComposer(selection, scale).Compose(within, fold, withFolded: false) : [])
        {
            Crowded = look is { HasStanding: true, IsCrowded: true } ? BandPathComposer.Compose(fold, scale, RowEdge.CrowdedWidth) : CrowdedBands.None,
        };
    }
}
