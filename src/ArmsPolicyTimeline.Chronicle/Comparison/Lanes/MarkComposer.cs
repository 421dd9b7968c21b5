using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Folding;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>
/// Puts the events of a row on the plot. The weightiest are placed first (selected, then those that changed a standing,
/// then the latest); an event nearer than 24 px to one already placed folds into it.
/// </summary>
internal sealed class MarkComposer(EventSelection selection, TimeScale scale)
{
    /// <summary>Percent that the words "last word Jun 2024" take in the narrowest wide plot.</summary>
    public const double RemarkRoom = 112 / WidePlot * 100;

    private const double SlimPlot = 488;
    private const double WidePlot = 504;
    private const double FoldWithin = 24 / SlimPlot * 100;
    private const double CountWithin = 40 / SlimPlot * 100;
    private const double LongCountWithin = 48 / SlimPlot * 100;
    private const double CharacterWidth = 6.3;
    private const int WordsBehindMark = 14;
    private const int WordsBehindCount = 36;
    private const int DigitWidth = 7;

    /// <summary>Where the words of the last mark end on the narrowest wide plot, percent.</summary>
    public static double EndOfWords(ImmutableArray<LaneMark> marks) => marks.IsEmpty ? 0 : marks.Max(m =>
        Math.Max(m.SpanEnd, m.X + ((m.WordsOffset + (CharacterWidth * WideText(m).Length)) / WidePlot * 100)));

    /// <param name="places">The events of the row, in order.</param>
    /// <param name="fold">Its standings.</param>
    /// <param name="withFolded">Whether those folded into a mark are listed too. Without them only the events drawn are read.</param>
    public ImmutableArray<LaneMark> Compose(IReadOnlyList<int> places, RowFold fold, bool withFolded = true)
    {
        var placed = places.Where(IsShown).Select(p => At(p, fold.Openers)).ToList();
        var leads = Leads([.. placed.OrderByDescending(p => p.Weight).ThenByDescending(LastDated).ThenByDescending(p => selection.Index.FirstDays[p.Place]).ThenBy(p => p.Place)]);
        var folded = Folded(placed, leads);
        List<Placed> ordered = [.. leads.OrderBy(l => l.X)];
        List<int> read = [.. withFolded ? placed.Select(p => p.Place) : ordered.Select(l => l.Place)];
        var events = read.Zip(selection.Index.Snapshot.Events.At(read)).ToDictionary();
        return [.. ordered.Select((lead, i) => Mark(lead, [.. folded[lead]], events, i + 1 < ordered.Count ? ordered[i + 1].X : 100))];
    }

    // Those without a date of their own come last.
    private int LastDated(Placed placed) => selection.Index.Columns.IsDated(placed.Place) ? selection.Index.LastDays[placed.Place] : -1;

    /// <summary>The latest events of a row, at most so many, in order.</summary>
    public ImmutableArray<MarkEvent> Listed(IReadOnlyList<int> places, int most)
    {
        int[] shown = [.. places.Where(IsShown).TakeLast(most)];
        return [.. selection.Index.Snapshot.Events.At(shown).Select(Of)];
    }

    // Marks from the weightiest to the lightest. A mark with a count beside it needs more room to its right.
    private static List<Placed> Leads(List<Placed> byWeight)
    {
        var leads = new List<Placed>();
        foreach (var mark in byWeight)
        {
            if (leads.TrueForAll(l => Math.Abs(l.X - mark.X) >= FoldWithin))
            {
                leads.Add(mark);
            }
        }

        while (TooNear(byWeight, leads) is { } pair)
        {
            leads.Remove(byWeight.IndexOf(pair.Left) > byWeight.IndexOf(pair.Right) ? pair.Left : pair.Right);
        }

        return leads;
    }

    private static (Placed Left, Placed Right)? TooNear(List<Placed> placed, List<Placed> leads)
    {
        var folded = Folded(placed, leads);
        var ordered = leads.OrderBy(l => l.X).ToList();
        foreach (var (left, right) in ordered.Zip(ordered.Skip(1)))
        {
            var more = folded[left].Count() - 1;
            if (more > 0 && right.X - left.X < (more < 10 ? CountWithin : LongCountWithin))
            {
                return (left, right);
            }
        }

        return null;
    }

    private static ILookup<Placed, Placed> Folded(List<Placed> placed, List<Placed> leads) =>
        placed.ToLookup(p => leads.MinBy(l => Math.Abs(l.X - p.X))!);

    private bool IsShown(int index) => selection.Index.FirstDays[index] >= 0
        && scale.Shows(DateOnly.FromDayNumber(selection.Index.FirstDays[index]), DateOnly.FromDayNumber(selection.Index.LastDays[index]));

    private Placed At(int index, IReadOnlyDictionary<int, Standing> openers)
    {
        var (first, last) = (DateOnly.FromDayNumber(selection.Index.FirstDays[index]), DateOnly.FromDayNumber(selection.Index.LastDays[index]));
        var isDay = first == last;
        var start = TimeScale.Clamp(scale.At(first));
        var end = isDay ? start : TimeScale.Clamp(scale.EndOf(last));
        Standing? brought = openers.TryGetValue(index, out var standing) ? standing : null;
        return new(index, (start + end) / 2, start, end, brought, index == selection.Open ? 2 : brought is null ? 0 : 1);
    }

    // A count of three digits or more pushes the words on.
    private static int WordsBehind(int count) => WordsBehindCount + (DigitWidth * Math.Max(0, count.ToString(CultureInfo.InvariantCulture).Length - 2));

    private LaneMark Mark(Placed lead, ImmutableArray<Placed> all, Dictionary<int, PolicyEvent> events, double nextX)
    {
        var drawn = events[lead.Place];
        var offset = all.Length > 1 ? WordsBehind(all.Length - 1) : WordsBehindMark;
        var words = MarkWords.Of(drawn, lead.Brought, selection.Query.By, selection.Index.Vocabulary);
        var word = lead.Brought is { } brought ? Names.Of(brought) : "";
        var gap = nextX < 100 ? 14 : 0;
        var wideRoom = ((nextX - lead.X) / 100 * WidePlot) - offset - gap;
        var slimRoom = ((nextX - lead.X) / 100 * SlimPlot) - offset - gap;
        var fitsWide = CharacterWidth * (word.Length + (word.Length > 0 && words.Length > 0 ? 1 : 0) + words.Length) <= wideRoom;
        var fitsWord = word.Length > 0 && CharacterWidth * word.Length <= wideRoom;
        return new()
        {
            Event = Of(drawn, lead.Weight == 2),
            Events = [.. all.Where(p => events.ContainsKey(p.Place)).Select(p => (Mark: p, Event: events[p.Place])).OrderBy(p => p.Mark.X).ThenBy(p => p.Event.Id, StringComparer.Ordinal).Select(p => Of(p.Event, p.Mark.Weight == 2))],
            Places = [.. all.Select(p => p.Place)],
            X = lead.X,
            SpanStart = all.Length > 1 ? Math.Min(all.Min(p => p.Start), lead.Start) : lead.Start,
            SpanEnd = all.Length > 1 ? Math.Max(all.Max(p => p.End), lead.End) : lead.End,
            IsBy = drawn.Date is null,
            WordStanding = fitsWide || fitsWord ? lead.Brought : null,
            WideWords = fitsWide && words.Length > 0 ? words : null,
            FitsSlim = word.Length > 0 && CharacterWidth * word.Length <= slimRoom,
            WordsAt = lead.X,
            WordsOffset = offset,
            Label = Label(drawn, all),
        };
    }

    /// <summary>What a link to an event needs to know.</summary>
    public MarkEvent Of(PolicyEvent policyEvent) => Of(policyEvent, string.Equals(policyEvent.Id, selection.Query.Event, StringComparison.Ordinal));

    private MarkEvent Of(PolicyEvent policyEvent, bool isSelected) => new(
        policyEvent.Id,
        policyEvent.Action,
        EventHeadline.Of(policyEvent, selection.Index.Vocabulary),
        When(policyEvent),
        $"/events/{Uri.EscapeDataString(policyEvent.Id)}",
        selection.Query.WithEvent(policyEvent.Id).Link(),
        isSelected,
        policyEvent.Evidence is Evidence.Anonymous or Evidence.Inferred,
        policyEvent.Phase != EventPhase.InForce);

    private static string When(PolicyEvent policyEvent) => policyEvent.Date is { } date
        ? DateWords.Long(date) + (date.IsDay ? "" : ", " + DateWords.Precision(date))
        : $"no date given, reported {(policyEvent.FirstPublished is { } published ? DateWords.Long(published) : "")}";

    private string Label(PolicyEvent drawn, ImmutableArray<Placed> all)
    {
        var limits = LimitWords.Short(drawn.Limits) is { } words ? $": {Sentences.Lowered(words)}" : "";
        var label = $"{EventHeadline.Of(drawn, selection.Index.Vocabulary)}, {When(drawn)}{limits}";
        if (all.Length == 1)
        {
            return label;
        }

        var first = scale.DayAt(all.Min(p => p.Start));
        var last = scale.DayAt(all.Max(p => p.End));
        return $"{label}. {Sentences.Capitalised(Sentences.Number(all.Length - 1))} more event{(all.Length == 2 ? "" : "s")}, {DateWords.Span(first, last)}";
    }

    private static string WideText(LaneMark mark) => (mark.WordStanding is { } standing ? Names.Of(standing) + " " : "") + mark.WideWords;

    private sealed record Placed(int Place, double X, double Start, double End, Standing? Brought, int Weight);
}
