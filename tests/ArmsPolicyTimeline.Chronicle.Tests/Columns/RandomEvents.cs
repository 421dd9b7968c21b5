using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;
using FsCheck;
using FsCheck.Fluent;

namespace ArmsPolicyTimeline.Chronicle.Tests.Columns;

/// <summary>Lists of events that are anything events can be: undated, imprecise, of several weapons and sources.</summary>
internal static class RandomEvents
{
    public static readonly DateOnly FirstDay = new(2024, 1, 1);

    public const int Days = 200;

    public static Gen<IEventList> Lists { get; } = Event().ArrayOf().Select(events =>
        EventList.Create(events.Select((e, i) => e with { Id = $"e{i:D3}" }).ToArray()));

    public static Gen<DateOnly> SomeDays => Gen.Choose(-20, Days + 20).Select(n => FirstDay.AddDays(n));

    private static Gen<EdtfDate?> Dates => Gen.OneOf(
        SomeDays.Select(d => (EdtfDate?)EdtfDate.Day(d)),
        SomeDays.Select(d => (EdtfDate?)EdtfDate.Day(d).With(DateQualifier.Approximate)),
        SomeDays.Select(d => (EdtfDate?)EdtfDate.Month(d.Year, d.Month)),
        SomeDays.Select(d => (EdtfDate?)EdtfDate.Interval(EdtfDate.Day(d), EdtfDate.Day(d.AddDays(70_000)))),
        Gen.Constant((EdtfDate?)null));

    private static Gen<PolicyEvent> Event() =>
        from action in Gen.Elements(Enum.GetValues<PolicyAction>())
        from topic in Gen.Elements(Enum.GetValues<PolicyTopic>())
        from evidence in Gen.Elements(Enum.GetValues<Evidence>())
        from phase in Gen.Elements(Enum.GetValues<EventPhase>())
        from actor in Gen.Elements("US", "GB", "FR", "NATO")
        from recipient in Gen.Elements("UA", "IL")
        from official in Gen.Elements<string?>(null, "A. One", "B. Two")
        from weapons in Gen.Elements("atacms", "storm-shadow", "atacms storm-shadow", "unspecified", "f-16 missiles")
        from sources in Gen.Elements("s1", "s2", "s1 s2", "s1 s2 s3")
        from date in Dates
        from published in Dates
        from basis in Gen.Elements(DateBasis.Explicit, DateBasis.Publication)
        from limits in Gen.Elements(null, new Limits(TerritoryLimit.BorderZone, null, null, null, null, "near the border"), new Limits(TerritoryLimit.Any, null, null, null, null, "anywhere"))
        select SampleEvents.Event("x", action, null, weapons, actor, sources: sources) with
        {
            Topic = topic,
            Evidence = evidence,
            Phase = phase,
            Recipient = new(recipient),
            Official = official,
            Date = date,
            FirstPublished = published,
            DateBasis = date is null ? DateBasis.None : basis,
            Limits = limits,
        };
}
