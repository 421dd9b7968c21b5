using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Tests.Specs;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>Runs docs/specs/attestation.md.</summary>
public sealed class AttestationSpecTests
{
    private const string Page = "attestation.md";

    public static IEnumerable<TheoryDataRow<string>> Headings =>
        SpecTable.Read(Page).Select(r => r.Heading).Distinct(StringComparer.Ordinal).Select(h => new TheoryDataRow<string>(h));

    [Theory]
    [MemberData(nameof(Headings))]
    public void Reports_are_counted_and_put_in_order(string heading)
    {
        var rows = SpecTable.Read(Page, heading).ToList();
        var attestation = Attestation.Of(EventOf(rows), id => rows.Where(r => r["Source"] == id).Select(SourceOf).Single());
        Assert.Equal(
            rows.GroupBy(r => r["Independent"], StringComparer.Ordinal).Select(g => string.Join(' ', g.Select(r => r["Source"]))),
            attestation.Independent.Select(g => string.Join(' ', g)));
        Assert.Equal(rows.Where(r => r["First"] == "yes").Select(r => r["Source"]), attestation.First);
    }

    [Theory]
    [MemberData(nameof(Headings))]
    public void The_order_of_reports_does_not_matter(string heading)
    {
        var rows = SpecTable.Read(Page, heading).ToList();
        Source? Known(string id) => rows.Where(r => r["Source"] == id).Select(SourceOf).Single();
        var one = Attestation.Of(EventOf(rows), Known);
        var other = Attestation.Of(EventOf(Enumerable.Reverse(rows)), Known);
        Assert.Equal(one.First, other.First);
        Assert.Equal(one.Independent.Select(g => string.Join(' ', g)), other.Independent.Select(g => string.Join(' ', g)));
    }

    private static PolicyEvent EventOf(IEnumerable<SpecRow> rows) =>
        SampleEvents.Event("e", PolicyAction.Permits, "2024-05-30") with { Citations = [.. rows.Select(CitationOf)] };

    private static Citation CitationOf(SpecRow row)
    {
        var quote = row["Passage"];
        ImmutableArray<Passage> passages = [new(new TextSpan(0, quote.Length), quote, 1)];
        return new(row["Source"], new string('0', 64), passages, [], null, DateBasis.None, Evidence.Reported, "sample", 1);
    }

    private static Source SourceOf(SpecRow row) => new(
        row["Source"],
        new ArticleMetadata(null, row["Publisher"].Length == 0 ? null : row["Publisher"], null, SampleEvents.Date(row["Published"])),
        "t",
        IsDigest: false,
        1);
}
