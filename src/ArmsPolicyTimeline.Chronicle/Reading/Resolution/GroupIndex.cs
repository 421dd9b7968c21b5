using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Reading.Resolution;

/// <summary>
/// Finds the groups that a candidate may belong to without looking at the others: those whose first member lies near it by its days, its
/// publication or its source. No narrower than <see cref="SameDecision.SameDate"/>; a property test compares the two.
/// </summary>
internal sealed class GroupIndex
{
    private const int MonthsOfAYear = 12;

    // A span longer than this is looked at by everybody, and looks at everybody.
    private const int WidestMonths = 60;

    private readonly List<CandidateGroup> groups = [];
    private readonly List<int> wide = [];
    private readonly Dictionary<int, List<int>> byMonth = [];
    private readonly Dictionary<int, List<int>> byPublication = [];
    private readonly Dictionary<string, List<int>> bySource = new(StringComparer.Ordinal);

    /// <summary>All groups, oldest first.</summary>
    public IReadOnlyList<CandidateGroup> Groups => groups;

    /// <summary>Adds a group, to be found by its first member.</summary>
    public void Add(CandidateGroup group, ReportedCandidate first)
    {
        var at = groups.Count;
        groups.Add(group);
        var days = first.Candidate.Date is { } date ? MonthsOf(date) : (From: 0, To: -1);
        var published = first.Source.Metadata.Published is { } known ? MonthsOf(known) : (From: 0, To: -1);
        ListOf(bySource, first.Source.Id).Add(at);
        if (days.To - days.From > WidestMonths || published.To - published.From > WidestMonths)
        {
            wide.Add(at);
            return;
        }

        Note(byMonth, days, at);
        Note(byPublication, published, at);
    }

    /// <summary>The groups that may take a candidate in, oldest first.</summary>
    public IEnumerable<CandidateGroup> Near(ReportedCandidate candidate)
    {
        var published = candidate.Source.Metadata.Published;
        var days = candidate.Candidate.Date ?? published;
        if ((days is not null && IsWide(days)) || (published is not null && IsWide(published)))
        {
            return groups;
        }

        var found = new List<int>(wide);
        Collect(byMonth, days, found);

        // A date of its own is compared with other dates alone.
        if (!candidate.HasOwnDate())
        {
            Collect(byPublication, published, found);
            found.AddRange(bySource.GetValueOrDefault(candidate.Source.Id) ?? []);
        }

        found.Sort();
        return found.Distinct().Select(at => groups[at]);
    }

    private static bool IsWide(EdtfDate date) => MonthsOf(date) is var (from, to) && to - from > WidestMonths;

    private static (int From, int To) MonthsOf(EdtfDate date) => (Month(date.Earliest), Month(date.Latest));

    private static int Month(DateOnly day) => (day.Year * MonthsOfAYear) + day.Month;

    private static void Note(Dictionary<int, List<int>> index, (int From, int To) months, int at)
    {
        for (var month = months.From; month <= months.To; month++)
        {
            ListOf(index, month).Add(at);
        }
    }

    // Two months on each side are more than the days that two reports of one act may lie apart.
    private static void Collect(Dictionary<int, List<int>> index, EdtfDate? days, List<int> into)
    {
        if (days is null)
        {
            return;
        }

        var (from, to) = MonthsOf(days);
        var margin = (SameDecision.CloseDays / 28) + 1;
        for (var month = from - margin; month <= to + margin; month++)
        {
            if (index.TryGetValue(month, out var there))
            {
                into.AddRange(there);
            }
        }
    }

    private static List<int> ListOf<T>(Dictionary<T, List<int>> index, T key)
        where T : notnull
    {
        if (!index.TryGetValue(key, out var list))
        {
            list = [];
            index.Add(key, list);
        }

        return list;
    }
}
