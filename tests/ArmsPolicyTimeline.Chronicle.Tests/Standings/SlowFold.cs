using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Standings;

/// <summary>
/// The standing rule once more, word by word and as slowly as it reads: for one weapon on one day, everything said up to that day
/// is gone through from the start. Classes are those of <see cref="SampleEvents.Vocabulary"/>.
/// </summary>
internal sealed class SlowFold
{
    private readonly List<Said> all;

    public SlowFold(IEnumerable<PolicyEvent> events) => all = [.. events.SelectMany(e => e.Weapons.Select(w => Of(e, w.ToString()))).OfType<Said>()];

    /// <summary>All days on which something may change.</summary>
    public IEnumerable<DateOnly> Days => all.Select(s => s.Day).Distinct();

    /// <summary>What holds for a weapon on a day, and whether its lifting is weighed.</summary>
    public (Standing Standing, bool UnderReview) On(string weapon, DateOnly day)
    {
        var (standing, review) = (Standing.Unknown, false);
        foreach (var today in Counted(weapon).Where(s => s.Day <= day).GroupBy(s => s.Day).OrderBy(g => g.Key))
        {
            // Rule 7: on one exact day, by different sources, no and not no.
            var contested = today.Any(a => a is { IsExact: true, Effect: "no" }
                && today.Any(b => b is { IsExact: true, Effect: "yes" or "limits" } && !a.Sources.Overlaps(b.Sources)));

            // Rule 1: considering comes last; before an exact date comes an imprecise one, and of these the vaguest first.
            foreach (var said in today.OrderBy(s => s.Effect == "weighs").ThenByDescending(s => s.Vagueness).ThenBy(s => Array.IndexOf(["no", "limits", "yes", "no-to-a-part"], s.Effect)))
            {
                if (contested && said.IsExact)
                {
                    continue;
                }

                (standing, review) = (said.Effect, standing) switch
                {
                    ("yes", _) => (Standing.Permitted, false),
                    ("limits", _) => (Standing.Limited, false),
                    ("no", _) => (Standing.Prohibited, false),
                    ("no-to-a-part", Standing.Permitted or Standing.Limited) => (Standing.Limited, false),
                    ("no-to-a-part", _) => (Standing.Prohibited, false),
                    (_, Standing.Unknown) => (Standing.UnderConsideration, false),
                    (_, Standing.Prohibited) => (Standing.Prohibited, true),
                    _ => (standing, review),
                };
            }

            if (contested)
            {
                (standing, review) = (Standing.Contested, false);
            }
        }

        return (standing, review);
    }

    // Rules 2 and 6: the weapon's own, and until the first of these what is handed down; undated only where nothing dated precedes.
    private List<Said> Counted(string weapon)
    {
        var own = all.FindAll(s => s.Weapon == weapon);
        var above = weapon switch
        {
            "atacms" or "storm-shadow" => Counted("long-range-missiles"),
            "long-range-missiles" => Counted("missiles"),
            "missiles" => Counted("unspecified"),
            _ => [],
        };
        above = above.FindAll(s => s.PassesDown);
        if (own.Count == 0)
        {
            return above;
        }

        var dated = own.Concat(above).Where(s => s.IsDated).Select(s => s.Day).ToList();
        own = own.FindAll(s => s.IsDated || dated.TrueForAll(d => s.Day <= d));
        above = above.FindAll(s => s.IsDated || dated.TrueForAll(d => s.Day <= d));
        return [.. above.Where(a => own.TrueForAll(o => a.Day < o.Day)), .. own];
    }

    private static Said? Of(PolicyEvent told, string weapon)
    {
        var isVague = weapon == "unspecified";
        var effect = told.Action switch
        {
            PolicyAction.Permits or PolicyAction.Deploys => "yes",
            PolicyAction.Supplies => isVague ? null : "yes",
            PolicyAction.PermitsWithLimits => "limits",
            PolicyAction.Prohibits => told.Limits is null ? "no" : "no-to-a-part",
            PolicyAction.Withholds => isVague ? null : "no",
            PolicyAction.Considers => "weighs",
            _ => null,
        };
        if (effect is null || told.Phase != EventPhase.InForce || (told.Date ?? told.FirstPublished) is not { } when)
        {
            return null;
        }

        // Rule 1: from the last day that the date allows, never later than the publication, unless the day is named ahead.
        var day = told is { Date: not null, FirstPublished: { } published } && published.Latest >= when.Earliest && published.Latest < when.Latest ? published.Latest : when.Latest;
        var isExact = told is { Date.IsDay: true, DateBasis: DateBasis.Explicit or DateBasis.Relative } && told.Date.Qualifier == Dating.DateQualifier.None;
        return new(
            weapon,
            effect,
            day,
            told.Date is not null,
            isExact,
            told.Action is PolicyAction.Permits or PolicyAction.PermitsWithLimits or PolicyAction.Prohibits,
            isExact ? 0 : told.Date?.Days ?? int.MaxValue,
            [.. told.Citations.Select(c => c.SourceId)]);
    }

    private sealed record Said(string Weapon, string Effect, DateOnly Day, bool IsDated, bool IsExact, bool PassesDown, int Vagueness, HashSet<string> Sources);
}
