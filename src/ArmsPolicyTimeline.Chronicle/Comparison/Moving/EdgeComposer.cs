using ArmsPolicyTimeline.Chronicle.Comparison.Folding;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Moving;

/// <summary>Draws the half windows on both sides of the one shown, each on a scale of its own. Crowded ones show their bands only.</summary>
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

    public RowEdge Before(RowFold fold, bool hasStanding, IReadOnlyList<int> anyDate) => Edge(before, fold, hasStanding, anyDate);

    public RowEdge After(RowFold fold, bool hasStanding, IReadOnlyList<int> anyDate) => Edge(after, fold, hasStanding, anyDate);

    private RowEdge Edge(TimeScale? scale, RowFold fold, bool hasStanding, IReadOnlyList<int> anyDate)
    {
        // With all days shown there is nowhere to move to.
        if (scale is null || (selection.Query.From is null && selection.Query.To is null))
        {
            return new([], []);
        }

        var bands = hasStanding ? BandComposer.Bands(fold, scale) : [];
        var (first, last) = (scale.First.DayNumber, scale.Last.DayNumber);
        var within = selection.Query.Words is null
            ? anyDate.Where(i => selection.Index.FirstDays[i] >= first && selection.Index.LastDays[i] <= last).Take(MostMarks + 1).ToList()
            : [];
        return new(bands, within.Count <= MostMarks ? new MarkComposer(selection, scale).Compose(within, fold) : []);
    }
}
