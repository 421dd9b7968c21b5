using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Resolution;
using ArmsPolicyTimeline.Chronicle.Tests.Specs;

namespace ArmsPolicyTimeline.Chronicle.Tests.Resolution;

/// <summary>Runs docs/specs/resolution.md.</summary>
public sealed class ResolutionSpecTests
{
    private const string Page = "resolution.md";
    private const int Orders = 12;

    public static IEnumerable<TheoryDataRow<string>> Headings =>
        SpecTable.Read(Page).Select(r => r.Heading).Distinct(StringComparer.Ordinal).Select(h => new TheoryDataRow<string>(h));

    [Theory]
    [MemberData(nameof(Headings))]
    public void Each_report_ends_in_its_event(string heading)
    {
        var rows = SpecTable.Read(Page, heading);
        var random = new Random(7);
        for (var order = 0; order < Orders; order++)
        {
            var candidates = rows.Select(Report.Of).ToArray();
            random.Shuffle(candidates);
            var events = EventResolver.Resolve(candidates, Report.Vocabulary);
            Assert.Equal(
                rows.Select(r => $"{r}: {r["Event"]}"),
                rows.Select(r => $"{r}: {Shown(EventOf(r, events), r["Event"])}"));
            Assert.Equal(rows.Select(r => r["Event"]).Distinct(StringComparer.Ordinal).Count(), events.Length);
        }
    }

    private static string EventOf(SpecRow row, ImmutableArray<PolicyEvent> events) => string.Join(
        " and ",
        from e in events
        from citation in e.Citations
        where string.Equals(citation.SourceId, row["Source"].Split(' ')[0], StringComparison.Ordinal) && citation.Passages.Any(p => p.Locator == row.Line)
        select e.Id);

    // A star in the specification stands for six hexadecimal digits.
    private static string Shown(string id, string expected) =>
        expected.EndsWith('*') && id.Length == expected.Length + 5 && id[^6..].All(char.IsAsciiHexDigitLower) ? id[..^6] + '*' : id;
}
