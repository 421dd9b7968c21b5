using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Wording;

/// <summary>Stated conditions in words.</summary>
public static class LimitWords
{
    /// <summary>One line a stated kind, then the source's own words; none where there are no limits.</summary>
    public static ImmutableArray<LimitLine> Lines(Limits? limits)
    {
        if (limits is null)
        {
            return [];
        }

        var lines = ImmutableArray.CreateBuilder<LimitLine>();
        Add(lines, "Territory", limits.Territory is { } territory ? Of(territory) : null);
        Add(lines, "Targets", limits.Targets is { } targets ? Of(targets) : null);
        Add(lines, "Range", limits.Range is { } range ? Of(range) : null);
        Add(lines, "Variant", limits.Variant);
        Add(lines, "Purpose", limits.Purpose is { } purpose ? Of(purpose) : null);
        Add(lines, "In the source’s words", limits.Words.Length == 0 ? null : $"“{limits.Words}”");
        return lines.ToImmutable();
    }

    /// <summary>All conditions in one cell: "near the border, military targets"; the source's words where no kind is known; null without limits.</summary>
    public static string? Short(Limits? limits)
    {
        if (limits is null)
        {
            return null;
        }

        var kinds = Lines(limits).Where(l => !l.Words.StartsWith('“')).Select(l => Sentences.Lowered(l.Words)).ToList();
        return kinds.Count > 0 ? Sentences.Capitalised(string.Join(", ", kinds)) : limits.Words;
    }

    /// <summary>The narrowest condition behind the word "Limited": "to the border zone"; null where no kind is known.</summary>
    public static string? Behind(Limits? limits) => limits switch
    {
        null => null,
        { Purpose: PurposeLimit.CounterFire } => "to counter-fire",
        { Territory: TerritoryLimit.BorderZone } => "to the border zone",
        { Targets: TargetsLimit.Attackers } => "to forces that attack",
        { Targets: TargetsLimit.LaunchSites } => "to sites that attacks come from",
        { Territory: TerritoryLimit.NamedRegion } => "to a named region",
        { Purpose: PurposeLimit.SelfDefence } => "to self-defence",
        { Targets: TargetsLimit.MilitarySites } => "to military targets",
        { Targets: TargetsLimit.Lawful } => "to lawful targets",
        { Range: RangeLimit.Short } => "to short range",
        { Range: RangeLimit.Medium } => "to medium range",
        { Territory: TerritoryLimit.RecipientOnly } => "to its own territory",
        _ => null,
    };

    private static void Add(ImmutableArray<LimitLine>.Builder lines, string kind, string? words)
    {
        if (words is not null)
        {
            lines.Add(new(kind, words));
        }
    }

    private static string Of(TerritoryLimit limit) => limit switch
    {
        TerritoryLimit.RecipientOnly => "The recipient’s own territory",
        TerritoryLimit.BorderZone => "Near the border",
        TerritoryLimit.NamedRegion => "A named region",
        _ => "Anywhere",
    };

    private static string Of(TargetsLimit limit) => limit switch
    {
        TargetsLimit.Attackers => "Forces that attack or are about to",
        TargetsLimit.LaunchSites => "Sites that attacks come from",
        TargetsLimit.MilitarySites => "Military targets",
        TargetsLimit.Lawful => "Targets that international law allows",
        _ => "Any target",
    };

    private static string Of(RangeLimit limit) => limit switch
    {
        RangeLimit.Short => "Short range",
        RangeLimit.Medium => "Up to medium range",
        _ => "Long range",
    };

    private static string Of(PurposeLimit limit) => limit switch
    {
        PurposeLimit.CounterFire => "Counter-fire",
        PurposeLimit.SelfDefence => "Self-defence",
        _ => "Any purpose",
    };
}
