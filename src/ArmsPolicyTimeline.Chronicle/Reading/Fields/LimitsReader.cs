using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Language;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>Reads the stated conditions of an act: where, against what, how far, for what.</summary>
internal static class LimitsReader
{
    /// <summary>The conditions named among the tokens of a scope; null: none.</summary>
    public static Limits? Read(SentenceReading sentence, string text, int first, int last, ActorCode recipient)
    {
        var (territory, targets, range, purpose) = ((TerritoryLimit?)null, (TargetsLimit?)null, (RangeLimit?)null, (PurposeLimit?)null);
        TextSpan? words = null;
        for (var at = first; at <= last; at++)
        {
            var length = 0;
            if (Own(sentence, at, recipient) is > 0 and var ownLength)
            {
                (territory, length) = (TerritoryLimit.RecipientOnly, ownLength);
            }
            else if (Territory(sentence, at) is var (place, placeLength))
            {
                (territory, length) = (territory is null || place < territory ? place : territory, placeLength);
            }
            else if (Targets(sentence, at) is var (target, targetLength))
            {
                (targets, length) = (targets is null || target < targets ? target : targets, targetLength);
            }
            else if (Purpose(sentence, at) is var (aim, aimLength))
            {
                (purpose, length) = (aim, aimLength);
            }
            else if (Range(sentence, at) is var (reach, reachLength))
            {
                (range, length) = (reach, reachLength);
            }

            if (length > 0)
            {
                var span = sentence.SpanOf(at, Math.Min(sentence.Tokens.Length - 1, at + length - 1));
                words = words is { } all ? all.Union(span) : span;
            }
        }

        return words is { } found ? new Limits(territory, targets, range, null, purpose, found.Of(text)) : null;
    }

    // "only on its own territory", "within Ukraine only", "exclusively inside Ukrainian borders": how many words; 0: none.
    private static int Own(SentenceReading sentence, int at, ActorCode recipient)
    {
        if (sentence.Word(at) is not ("within" or "inside" or "in" or "on" or "over"))
        {
            return 0;
        }

        var isOwn = sentence.Word(at + 1) is "its" or "their" && sentence.Word(at + 2) is "own" && IsLand(sentence.Word(at + 3));
        var length = isOwn ? 4
            : sentence.MentionAt(at + 1) is { Actor: { } land } named && land == recipient ? named.Last + 1 - at + (IsLand(sentence.Word(named.Last + 1)) ? 1 : 0)
            : 0;
        return length > 0 && Enumerable.Range(Math.Max(0, at - 6), Math.Min(6, at)).Append(at + length).Any(i => sentence.Word(i) is "only" or "solely" or "exclusively" or "alone") ? length : 0;
    }

    private static bool IsLand(string word) => word is "territory" or "soil" or "borders" or "land" or "airspace" or "lands";

    private static (TerritoryLimit Limit, int Length)? Territory(SentenceReading sentence, int at) => sentence.Word(at) switch
    {
        "across" or "over" or "near" or "along" when sentence.Word(at + 1) is "the" or "its" && sentence.Word(at + 2) is "border" or "frontier" => (TerritoryLimit.BorderZone, 3),
        "cross" when sentence.Word(at + 1) is "border" => (TerritoryLimit.BorderZone, 2),
        "border" when sentence.Word(at + 1) is "area" or "areas" or "region" or "regions" or "zone" => (TerritoryLimit.BorderZone, 2),
        "limited" when sentence.Word(at + 1) is "use" or "strikes" or "capacity" or "way" or "circumstances" or "range" or "set" or "purposes" => (TerritoryLimit.NamedRegion, 2),
        "limited" or "specific" or "certain" when sentence.Word(at + 1) is "area" or "areas" or "part" or "parts" or "region" or "regions" => (TerritoryLimit.NamedRegion, 2),
        "near" or "around" when sentence.Word(at - 1) is "only" or "just" && at + 1 < sentence.Tokens.Length && sentence.Tokens[at + 1].IsCapitalised => (TerritoryLimit.NamedRegion, 2),
        "in" or "near" or "around" or "from" when Region(sentence, at + 1) is > 0 and var length => (TerritoryLimit.NamedRegion, length + 1),
        _ => null,
    };

    // "the Kharkiv region", "Kursk oblast".
    private static int Region(SentenceReading sentence, int at)
    {
        var start = sentence.Word(at) is "the" or "russia" or "its" ? at + 1 : at;
        start = sentence.Word(start) is "'s" ? start + 1 : start;
        return start + 1 < sentence.Tokens.Length && sentence.Tokens[start].IsCapitalised && sentence.Word(start + 1) is "region" or "oblast" ? start + 2 - at : 0;
    }

    private static (TargetsLimit Limit, int Length)? Targets(SentenceReading sentence, int at) => sentence.Word(at) switch
    {
        "attacking" or "massing" or "threatening" => (TargetsLimit.Attackers, 1),
        "posing" or "poses" or "pose" when sentence.Word(at + 2) is "imminent" or "threat" || sentence.Word(at + 3) is "threat" => (TargetsLimit.Attackers, 4),
        "preparing" when sentence.Word(at + 1) is "to" && sentence.Lemma(at + 2) is "attack" or "strike" or "invade" => (TargetsLimit.Attackers, 3),
        "launch" or "launching" or "firing" when sentence.Word(at + 1) is "sites" or "site" or "pads" or "positions" or "points" => (TargetsLimit.LaunchSites, 2),
        "where" or "which" when Fires(sentence, at) is > 0 and var length => (TargetsLimit.LaunchSites, length),
        "military" when sentence.Lemma(at + 1) is "target" or "site" or "installation" or "facility" or "object" or "objective" => (TargetsLimit.MilitarySites, 2),
        "international" or "humanitarian" when sentence.Word(at + 1) is "law" || sentence.Word(at + 2) is "law" => (TargetsLimit.Lawful, 2),
        _ => null,
    };

    // "where missiles are fired from", "from which Russia launches its attacks".
    private static int Fires(SentenceReading sentence, int at)
    {
        for (var i = at + 1; i < Math.Min(sentence.Tokens.Length, at + 6); i++)
        {
            if (sentence.Lemma(i) is "fire" or "launch" or "attack" or "shoot")
            {
                return i - at + 1;
            }
        }

        return 0;
    }

    private static (PurposeLimit Limit, int Length)? Purpose(SentenceReading sentence, int at) => sentence.Word(at) switch
    {
        "counter" when sentence.Word(at + 1) is "fire" or "fires" or "battery" or "strike" or "strikes" => (PurposeLimit.CounterFire, 2),
        "counterfire" or "counterstrike" => (PurposeLimit.CounterFire, 1),
        "self" when sentence.Word(at + 1) is "defence" or "defense" && sentence.Word(at - 1) is "for" or "only" or "in" => (PurposeLimit.SelfDefence, 2),
        _ => null,
    };

    private static (RangeLimit Limit, int Length)? Range(SentenceReading sentence, int at) => sentence.Word(at) switch
    {
        "short" or "shorter" when sentence.Word(at + 1) is "range" => (RangeLimit.Short, 2),
        "medium" when sentence.Word(at + 1) is "range" => (RangeLimit.Medium, 2),
        _ => null,
    };
}
