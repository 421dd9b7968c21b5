using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Reading.Extraction;
using ArmsPolicyTimeline.Chronicle.Tests.Reading;

namespace ArmsPolicyTimeline.Chronicle.Tests.Specs;

/// <summary>Runs docs/specs/policy-events.md and docs/specs/actors.md.</summary>
public sealed class PolicyEventSpecTests
{
    public static IEnumerable<TheoryDataRow<SpecRow>> Rows => SpecTable.Theory("policy-events.md").Concat(SpecTable.Theory("actors.md")).Where(r => !IsNone(r.Data));

    public static IEnumerable<TheoryDataRow<SpecRow>> NoneRows => SpecTable.Theory("policy-events.md", "No events");

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_sentence_tells_of_its_events_and_no_others(SpecRow row)
    {
        var read = Read(row);
        var wanted = row["Events"] is "-" ? [] : row["Events"].Split(';', StringSplitOptions.TrimEntries);
        var told = read.Candidates.Select(c => Told(c, wanted)).Order(StringComparer.Ordinal);
        Assert.Equal(wanted.Order(StringComparer.Ordinal), told);
    }

    [Theory]
    [MemberData(nameof(NoneRows))]
    public void What_is_no_event_is_left_out_with_its_reason(SpecRow row)
    {
        var read = Read(row);
        Assert.Empty(read.Candidates);
        if (row["Reason"].Length > 0)
        {
            Assert.Contains(row["Reason"], read.Rejections.Select(r => r.Reason.Slug()));
        }
    }

    private static bool IsNone(SpecRow row) => string.Equals(row.Heading, "No events", StringComparison.Ordinal);

    private static ReadingResult Read(SpecRow row) => MadeUp.Read(row["Text"].Replace("<br>", "\n\n", StringComparison.Ordinal), EdtfDate.Parse(row["Published"]).Value, publisher: row.Cells.GetValueOrDefault("Publisher"));

    // The candidate in the words of a cell, with those of date, official and limits that the cell of the same actor names.
    private static string Told(CandidateEvent c, IReadOnlyList<string> wanted)
    {
        var head = $"{c.Actor} {c.Action.Slug()} {c.Topic.Slug()} {string.Join(',', c.Weapons)}";
        var cell = wanted.FirstOrDefault(w => w.StartsWith(head, StringComparison.Ordinal)) ?? "";
        var told = head;
        told += cell.Contains(" @", StringComparison.Ordinal) ? $" @{c.Date}" : "";
        told += c.Recipient == ActorCode.Ukraine ? "" : $" >{c.Recipient}";
        told += cell.Contains(" by ", StringComparison.Ordinal) ? $" by {c.Official}" : "";
        return told + (cell.Contains(" limits ", StringComparison.Ordinal) ? $" limits {c.Limits?.Words}" : "");
    }
}
