using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Clocks;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Matrix;

/// <summary>Says one cell in words.</summary>
internal sealed class CellComposer(EventIndex index, MatrixClock clock)
{
    public MatrixCell Compose(StandingKey key)
    {
        var held = clock.On(key);
        var cell = held is null ? Unknown(key) : Known(key, held);
        cell = cell with { Remarks = [.. cell.Remarks, .. Remarks(key, held)] };
        if (clock.Since is null)
        {
            return cell;
        }

        var before = clock.Before(key);
        return cell with
        {
            Before = before?.Standing ?? Standing.Unknown,
            BeforeWords = MatrixClock.AreAlike(before, held) ? "" : "Before: " + Sentences.Lowered(WordOf(before)),
        };
    }

    /// <summary>"Limited", "Prohibited, under review", "Unknown".</summary>
    public static string WordOf(PolicyStanding? standing) =>
        Names.Of(standing?.Standing ?? Standing.Unknown) + (standing?.UnderReview == true ? ", under review" : "");

    /// <summary>"as weapons at large" where a standing was handed down; else empty.</summary>
    public static string DerivedWordsOf(PolicyStanding standing, EventIndex index, string lead = "") => standing.DerivedFrom switch
    {
        null => "",
        { } origin when origin == WeaponId.Unspecified => lead + "as weapons at large",
        { } origin => $"{lead}as {Names.InSentence(origin, index.Vocabulary)}",
    };

    /// <summary>The passages that a standing rests on: one, or one for each side where sources disagree.</summary>
    public static ImmutableArray<SourceLink> PassagesOf(ImmutableArray<PolicyEvent> openers, EventIndex index) =>
        [.. openers.Select(e => PassageOf(e, index)).DistinctBy(l => l.Href, StringComparer.Ordinal)];

    private static SourceLink PassageOf(PolicyEvent policyEvent, EventIndex index)
    {
        var citation = policyEvent.Citations[0];
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{index.SourceName(citation.SourceId)} ¶ {citation.Passages[0].Locator}"),
            CitationComposer.HrefOf(citation.SourceId, policyEvent.Id, citation.Passages[0]));
    }

    private MatrixCell Unknown(StandingKey key) => new()
    {
        Actor = key.Actor,
        Weapon = key.Weapon,
        WeaponName = Names.OfWeapon(key.Weapon, index.Vocabulary),
        Standing = Standing.Unknown,
        Word = Names.Of(Standing.Unknown),
    };

    private MatrixCell Known(StandingKey key, PolicyStanding held)
    {
        var openers = clock.OpenersOf(held);
        var first = clock.First(key, held);
        var since = clock.OpenersOf(first)[0];
        var last = held.LastConfirmedBy(clock.AsOf);
        var silent = clock.AsOf.DayNumber - last.DayNumber;
        var sources = openers.SelectMany(e => Attestation.Of(e, index.SourceOf).Independent).DistinctBy(g => g[0], StringComparer.Ordinal).Count();
        var evidence = openers.Min(e => e.Evidence);
        return Unknown(key) with
        {
            Standing = held.Standing,
            Word = WordOf(held),
            IsUnderReview = held.UnderReview,
            DerivedWords = DerivedWordsOf(held, index),
            Since = SinceWords.Of(first, since),
            Limits = LimitsOf(held, openers[0]),
            Attested = $"{Sentences.Count(sources, "source")}, {evidence.Slug()}",
            Silence = silent >= PolicyStanding.StaleAfterDays ? $"no word for {Sentences.Count(silent, "day")}" : "",
            Remarks = held.Standing == Standing.Contested ? ["sources disagree"] : [],
            EventHref = $"/events/{Uri.EscapeDataString(openers[0].Id)}",
            EventId = openers[0].Id,
            Passages = PassagesOf(openers, index),
            SinceEdtf = SinceWords.Edtf(first, since),
            DerivedFrom = held.DerivedFrom,
            Sources = sources,
            Evidence = evidence,
            LastConfirmed = last,
            DaysSilent = silent,
        };
    }

    private static string LimitsOf(PolicyStanding held, PolicyEvent opener)
    {
        if (held.Standing != Standing.Limited)
        {
            return "";
        }

        var words = LimitWords.Short(opener.Limits) is { Length: > 0 } known ? Sentences.Lowered(known) : "limits not stated";
        return opener.Action == PolicyAction.Prohibits ? "not allowed: " + words : words;
    }

    private IEnumerable<string> Remarks(StandingKey key, PolicyStanding? held)
    {
        if (held is not null && clock.FirstReview(key, held) is { } review)
        {
            yield return "under review " + SinceWords.Of(review, clock.OpenersOf(review)[0]);
        }

        if (clock.Coming(key) is { } next && (held is null || next.Standing != held.Standing))
        {
            yield return $"may already be {Sentences.Lowered(Names.Of(next.Standing))}: on a day of {DateWords.Span(next.ChangingFrom, next.Start)}";
        }

        if (clock.Difference(key) is { } other)
        {
            yield return other;
        }
    }
}
