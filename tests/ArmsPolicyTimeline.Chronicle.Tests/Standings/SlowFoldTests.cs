using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Standings;

/// <summary>The fold beside the rule written down slowly, on lanes of a hundred random events.</summary>
public sealed class SlowFoldTests
{
    private const int Lanes = 10_000;
    private const int EventsOfALane = 100;
    private static readonly string[] Weapons = ["unspecified", "missiles", "long-range-missiles", "atacms", "storm-shadow"];
    private static readonly PolicyAction[] Actions = Enum.GetValues<PolicyAction>();

    [Fact]
    public void Ten_thousand_random_lanes_hold_what_the_slow_rule_says()
    {
        var random = new Random(20240530);
        for (var lane = 0; lane < Lanes; lane++)
        {
            var events = Enumerable.Range(0, EventsOfALane).Select(n => Event(random, n)).ToArray();
            var slow = new SlowFold(events);
            var fold = StandingFold.Fold(events, SampleEvents.Vocabulary);
            var weapon = Weapons[lane % Weapons.Length];
            var key = new StandingKey(new("US"), ActorCode.Ukraine, PolicyTopic.Use, new(weapon));
            foreach (var day in slow.Days.OrderBy(_ => random.Next()).Take(12))
            {
                var found = fold.On(key, day);
                Assert.True(slow.On(weapon, day) == (found?.Standing ?? Standing.Unknown, found?.UnderReview ?? false), $"lane {lane}, {weapon}, {day:O}");
            }
        }
    }

    private static PolicyEvent Event(Random random, int number)
    {
        var day = new DateOnly(2024, 5, 1).AddDays(random.Next(240));
        EdtfDate? date = random.Next(10) switch
        {
            0 => null,
            1 => EdtfDate.Month(day.Year, day.Month),
            2 => EdtfDate.Day(day).With(DateQualifier.Approximate),
            _ => EdtfDate.Day(day),
        };
        var published = random.Next(3) == 0 ? null : EdtfDate.Day(day.AddDays(random.Next(-3, 20)));
        var action = Actions[random.Next(Actions.Length)];
        return SampleEvents.Event($"e{number:D3}", action, null, Weapons[random.Next(Weapons.Length)], sources: random.Next(3) switch { 0 => "s1", 1 => "s2", _ => "s1 s2" }) with
        {
            Date = date,
            DateBasis = date is null ? DateBasis.None : random.Next(5) == 0 ? DateBasis.Publication : DateBasis.Explicit,
            FirstPublished = published,
            Phase = random.Next(8) == 0 ? EventPhase.Announced : EventPhase.InForce,
            Limits = action == PolicyAction.Prohibits && random.Next(3) == 0 ? new(null, null, RangeLimit.Long, null, null, "not deep") : null,
        };
    }
}
