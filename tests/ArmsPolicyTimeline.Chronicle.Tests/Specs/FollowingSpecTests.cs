using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Followings;
using ArmsPolicyTimeline.Chronicle.Tests.Reading;
using ArmsPolicyTimeline.Chronicle.Tests.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Tests.Specs;

/// <summary>Runs docs/specs/followings.md.</summary>
public sealed class FollowingSpecTests
{
    public static IEnumerable<TheoryDataRow<SpecRow>> Rows => SpecTable.Theory("followings.md");

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_text_says_who_followed_whom_and_nothing_else(SpecRow row)
    {
        var read = MadeUp.Read(row["Text"].Replace("<br>", "\n\n", StringComparison.Ordinal), EdtfDate.Parse("2024-06-20").Value);
        var told = read.Candidates.SelectMany(c => c.Followings.Select(f => $"{c.Actor} {f.Kind.Slug()} {f.Leader}"));
        var wanted = row.Cells.GetValueOrDefault("Followings")?.Split(';', StringSplitOptions.TrimEntries) ?? [];
        Assert.Equal(wanted.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
        Assert.All(read.Candidates.SelectMany(c => c.Followings), f =>
        {
            Assert.Equal(f.Passage.Span.Of(read.Text.Text), f.Passage.Quote, StringComparer.Ordinal);
            Assert.True(f.Passage.Span.Contains(f.Words));
        });
    }

    [Fact]
    public void Every_trait_is_one_of_a_phrase() =>
        Assert.Empty(Enum.GetValues<FollowingTrait>().Except(RealVocabulary.Vocabulary.Followings.SelectMany(f => f.Traits)));
}
