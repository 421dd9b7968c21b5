using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Tests.Specs;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>Runs docs/specs/headlines.md.</summary>
public sealed class HeadlineSpecTests
{
    private const string Page = "headlines.md";

    public static IEnumerable<TheoryDataRow<SpecRow>> Combinations => SpecTable.Theory(Page, "Every action on every topic");

    public static IEnumerable<TheoryDataRow<SpecRow>> NamedRows => SpecTable.Theory(Page, "Names");

    public static IEnumerable<TheoryDataRow<SpecRow>> DateRows => SpecTable.Theory(Page, "Dates in words");

    [Theory]
    [MemberData(nameof(Combinations))]
    [MemberData(nameof(NamedRows))]
    public void An_event_is_told_in_one_sentence(SpecRow row) => Assert.Equal(row["headline"], EventHeadline.Of(Event(row), SampleEvents.Vocabulary));

    [Fact]
    public void Every_action_is_told_on_every_topic() =>
        Assert.Equal(
            from topic in Enum.GetValues<PolicyTopic>() from action in Enum.GetValues<PolicyAction>() select (topic.Slug(), action.Slug()),
            SpecTable.Read(Page, "Every action on every topic").Select(r => (r["topic"], r["action"])));

    [Theory]
    [MemberData(nameof(DateRows))]
    public void A_date_is_said_no_more_precisely_than_it_is_known(SpecRow row) =>
        Assert.Equal((row["words"], row["short"]), (DateWords.Long(SampleEvents.Date(row["edtf"])!), DateWords.Short(SampleEvents.Date(row["edtf"])!)));

    private static PolicyEvent Event(SpecRow row) =>
        SampleEvents.Event("x", Slugs.FromSlug<PolicyAction>(row["action"])!.Value, null, row["weapons"], Or(row, "actor", "US")) with
        {
            Topic = Slugs.FromSlug<PolicyTopic>(row["topic"])!.Value,
            Recipient = new(Or(row, "recipient", "UA")),
            Phase = Slugs.FromSlug<EventPhase>(Or(row, "phase", "in-force"))!.Value,
        };

    private static string Or(SpecRow row, string column, string fallback) => row.Cells.TryGetValue(column, out var cell) && cell.Length > 0 ? cell : fallback;
}
