using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Folding;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>Lays the stretches of a row on the plot: unknown before the first, carried in from the left, open to the right.</summary>
internal static class BandComposer
{
    public static ImmutableArray<LaneBand> Bands(RowFold fold, TimeScale scale)
    {
        var merged = fold.Merged;
        var bands = ImmutableArray.CreateBuilder<LaneBand>();
        if (merged.Length == 0 || merged[0].Start > scale.First)
        {
            bands.Add(Unknown(merged.Length == 0 ? null : merged[0], scale));
        }

        for (var i = 0; i < merged.Length; i++)
        {
            var next = i + 1 < merged.Length ? merged[i + 1] : null;
            if (merged[i].ChangingFrom <= scale.Last && (next is null || next.Start > scale.First))
            {
                bands.Add(Band(merged[i], next, scale));
            }
        }

        return bands.ToImmutable();
    }

    public static ImmutableArray<LaneFoot> Feet(RowFold fold, TimeScale scale, Vocabulary vocabulary)
    {
        var feet = ImmutableArray.CreateBuilder<LaneFoot>();
        foreach (var stretch in fold.Stretches.Where(s => !s.LeastKeys.IsEmpty && s.Start <= scale.Last && (s.End is null || s.End > scale.First)))
        {
            var start = TimeScale.Clamp(scale.At(stretch.Start));
            var end = stretch.End is { } day ? TimeScale.Clamp(scale.At(day)) : 100;
            var names = stretch.LeastKeys.Select(k => Names.OfWeapon(k.Weapon, vocabulary)).Distinct(StringComparer.Ordinal).ToList();
            var label = $"{Sentences.List(names, "and")}: {Sentences.Lowered(Names.Of(stretch.Least))}";
            if (feet.Count > 0 && string.Equals(feet[^1].Label, label, StringComparison.Ordinal) && feet[^1].End.Equals(start))
            {
                feet[^1] = feet[^1] with { End = end };
            }
            else if (end > start)
            {
                feet.Add(new(stretch.Least, start, end, label));
            }
        }

        return feet.ToImmutable();
    }

    private static LaneBand Unknown(FoldedStretch? next, TimeScale scale)
    {
        var (end, endSeam) = EndOf(next, scale);
        return new()
        {
            Standing = Standing.Unknown,
            EndDay = next?.Start,
            SeamStart = 0,
            Start = 0,
            End = end,
            EndSeam = endSeam,
            IsOpen = next is null || next.Start > scale.Last,
            Label = "Unknown" + Until(next, scale),
        };
    }

    private static LaneBand Band(FoldedStretch stretch, FoldedStretch? next, TimeScale scale)
    {
        var (end, endSeam) = EndOf(next, scale);
        var start = TimeScale.Clamp(scale.At(stretch.Start));
        var stale = stretch.StaleFrom is { } day && day <= scale.Last && scale.At(day) < endSeam ? Math.Max(start, scale.At(day)) : (double?)null;
        return new()
        {
            Standing = stretch.Standing,
            FirstDay = stretch.Start,
            EndDay = next?.Start,
            SeamStart = TimeScale.Clamp(scale.At(stretch.ChangingFrom)),
            Start = start,
            End = Math.Max(start, end),
            EndSeam = endSeam,
            StaleFrom = stale,
            IsCarriedIn = stretch.Start < scale.First,
            IsOpen = next is null || next.Start > scale.Last,
            IsUnderReview = stretch.UnderReview,
            IsDerived = stretch.IsDerived,
            Label = Label(stretch, next, scale),
        };
    }

    private static (double End, double EndSeam) EndOf(FoldedStretch? next, TimeScale scale) => next is null
        ? (100, 100)
        : (TimeScale.Clamp(scale.At(next.ChangingFrom)), TimeScale.Clamp(scale.At(next.Start)));

    private static string Label(FoldedStretch stretch, FoldedStretch? next, TimeScale scale)
    {
        var review = stretch.UnderReview ? ", under review" : "";
        var since = stretch.Start < scale.First ? ", since before the window"
            : stretch.ChangingFrom < stretch.Start ? $", since a day of {DateWords.Span(stretch.ChangingFrom, stretch.Start)}"
            : $", since {DateWords.Long(stretch.Start)}";
        return Names.Of(stretch.Standing) + review + since + Until(next, scale);
    }

    private static string Until(FoldedStretch? next, TimeScale scale) => next is null ? ", no end known"
        : next.Start > scale.Last ? ", until after the window"
        : next.ChangingFrom < next.Start ? $", until a day of {DateWords.Span(next.ChangingFrom, next.Start)}"
        : $", until {DateWords.Long(next.Start)}";
}
