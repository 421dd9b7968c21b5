using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Events.Standings;

/// <summary>Walks through the statements of one weapon, day by day, and lays down the stretches (rules 1, 3, 4 and 7). Used once.</summary>
internal sealed class StandingWalk
{
    private readonly WeaponId weapon;
    private readonly List<PolicyStanding> laid = [];
    private readonly List<DateOnly> confirmedOn = [];

    private StandingWalk(WeaponId weapon) => this.weapon = weapon;

    private Standing Current => laid.Count == 0 ? Standing.Unknown : laid[^1].Standing;

    private bool InReview => laid.Count > 0 && laid[^1].UnderReview;

    /// <summary>The stretches that a stream of ordered statements gives, in order, not overlapping.</summary>
    public static ImmutableArray<PolicyStanding> Through(ImmutableArray<Statement> stream, WeaponId weapon)
    {
        var walk = new StandingWalk(weapon);
        foreach (var day in stream.GroupBy(s => s.Day))
        {
            walk.Take(day.Key, [.. day]);
        }

        walk.Close();
        return [.. walk.laid.Select(Aged)];
    }

    private void Take(DateOnly day, List<Statement> statements)
    {
        var contested = Contested(statements);
        var (standing, review) = (Current, InReview);
        var openers = new List<Statement>();
        foreach (var statement in statements.Where(s => contested.Count == 0 || !s.IsExact))
        {
            var next = After(standing, review, statement.Effect);
            if (next != (standing, review) || (openers.Count == 0 && IsOwnAtLast(statement)))
            {
                openers = [statement];
            }

            (standing, review) = next;
        }

        if (contested.Count > 0)
        {
            (standing, review, openers) = (Standing.Contested, false, contested);
        }

        if (openers.Count > 0 && ((standing, review) != (Current, InReview) || IsOwnAtLast(openers[0])))
        {
            Lay(day, standing, review, openers);
        }
        else if (laid.Count > 0 && (contested.Count > 0 || statements.Exists(s => Confirms(s.Effect, standing))))
        {
            laid[^1] = laid[^1] with { LastConfirmed = day };
            confirmedOn.Add(day);
        }
    }

    private void Close()
    {
        if (confirmedOn.Count > 0)
        {
            laid[^1] = laid[^1] with { ConfirmedOn = [.. confirmedOn] };
            confirmedOn.Clear();
        }
    }

    private void Lay(DateOnly day, Standing standing, bool review, List<Statement> openers)
    {
        var events = openers.Select(s => s.Event).ToImmutableArray();
        var changingFrom = standing == Standing.Contested || standing == Current ? day : openers[0].ChangingFrom;
        Close();
        if (laid.Count > 0)
        {
            changingFrom = changingFrom < laid[^1].Start ? laid[^1].Start : changingFrom;
            laid[^1] = laid[^1] with { End = day, ClosedBy = events };
        }

        laid.Add(new()
        {
            Standing = standing,
            UnderReview = review,
            ChangingFrom = changingFrom,
            Start = day,
            OpenedBy = events,
            DerivedFrom = DerivedFrom(openers, standing),
            LastConfirmed = day,
        });
    }

    // A weapon's own "considers" over a prohibition handed down leaves it handed down.
    private WeaponId? DerivedFrom(List<Statement> openers, Standing standing)
    {
        var opener = openers[0];
        if (opener.Effect == StatementEffect.Considers && standing == Standing.Prohibited)
        {
            return laid.Count == 0 ? null : laid[^1].DerivedFrom;
        }

        return opener.Weapon == weapon ? null : opener.Weapon;
    }

    private bool IsOwnAtLast(Statement statement) => laid.Count > 0 && laid[^1].DerivedFrom is not null
        && statement.Weapon == weapon && statement.Effect != StatementEffect.Considers;

    private static (Standing Standing, bool Review) After(Standing before, bool review, StatementEffect effect) => (effect, before) switch
    {
        (StatementEffect.Considers, Standing.Unknown) => (Standing.UnderConsideration, false),
        (StatementEffect.Considers, Standing.Prohibited) => (Standing.Prohibited, true),
        (StatementEffect.Considers, _) => (before, review),
        (StatementEffect.ProhibitsPart, Standing.Permitted or Standing.Limited) => (Standing.Limited, false),
        (StatementEffect.ProhibitsPart or StatementEffect.Prohibits, _) => (Standing.Prohibited, false),
        (StatementEffect.Limits, _) => (Standing.Limited, false),
        _ => (Standing.Permitted, false),
    };

    private static bool Confirms(StatementEffect effect, Standing standing) => standing switch
    {
        Standing.Prohibited => effect is StatementEffect.Prohibits or StatementEffect.ProhibitsPart or StatementEffect.Considers,
        Standing.UnderConsideration => effect is StatementEffect.Considers,
        Standing.Limited => effect is StatementEffect.Limits or StatementEffect.ProhibitsPart,
        Standing.Permitted => effect is StatementEffect.Permits,
        _ => false,
    };

    // Rule 7. A source that reports both sides tells of a change within the day and disputes nothing.
    private static List<Statement> Contested(List<Statement> statements)
    {
        var exact = statements.Where(s => s.IsExact).ToList();
        var no = exact.Where(s => s.Effect == StatementEffect.Prohibits).ToList();
        var yes = exact.Where(s => s.Effect is StatementEffect.Permits or StatementEffect.Limits).ToList();
        var disputed = no.Where(n => yes.Exists(y => AreApart(n, y))).Concat(yes.Where(y => no.Exists(n => AreApart(n, y))));
        return [.. disputed.OrderBy(s => s.Event)];
    }

    private static bool AreApart(Statement one, Statement other) =>
        !one.Sources.Intersect(other.Sources, StringComparer.Ordinal).Any();

    private static PolicyStanding Aged(PolicyStanding standing)
    {
        if (standing.LastConfirmed > DateOnly.MaxValue.AddDays(-PolicyStanding.StaleAfterDays))
        {
            return standing;
        }

        var stale = standing.LastConfirmed.AddDays(PolicyStanding.StaleAfterDays);
        return standing with { StaleFrom = standing.End is null || stale < standing.End ? stale : null };
    }
}
