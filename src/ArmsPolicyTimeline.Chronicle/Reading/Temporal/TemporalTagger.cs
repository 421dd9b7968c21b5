using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.TimePatterns;
using ArmsPolicyTimeline.Chronicle.Reading.TimeWords;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Temporal;

/// <summary>
/// Finds the words that denote a time in English news and says which time they denote. Recognition (span, type, what the words
/// say) comes first, resolution against the publication date and what was mentioned last second.
/// </summary>
public static class TemporalTagger
{
    // A text is a narrative when most of its full dates lie this far before its publication, and little in it sounds like news.
    private const int NarrativeYears = 2;
    private const int OldDatesForOneNewsMark = 3;

    /// <summary>Tags a text that was read from an article.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences, in order, not overlapping; none: every line is one.</param>
    /// <param name="published">The publication date, of any precision; null when it is not known: what hangs on it stays unresolved.</param>
    /// <returns>The expressions, in order, not overlapping, none reaching over the end of a sentence.</returns>
    public static ImmutableArray<TemporalExpression> Tag(SourceText text, ImmutableArray<Sentence> sentences, EdtfDate? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Tag(text.Text, [.. sentences.Select(sentence => sentence.Span)], published);
    }

    /// <summary>Tags any text.</summary>
    /// <param name="text">The text; offsets count its UTF-16 code units.</param>
    /// <param name="sentences">Its sentences, in order, not overlapping; none: every line is one.</param>
    /// <param name="published">The publication date, of any precision; null when it is not known: what hangs on it stays unresolved.</param>
    /// <returns>The expressions, in order, not overlapping, none reaching over the end of a sentence.</returns>
    public static ImmutableArray<TemporalExpression> Tag(string text, ImmutableArray<TextSpan> sentences, EdtfDate? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var times = RecognisedTimes.Of(text, sentences);
        return Tag(times, published);
    }

    /// <summary>Resolves what was recognised.</summary>
    internal static ImmutableArray<TemporalExpression> Tag(RecognisedTimes times, EdtfDate? published)
    {
        var (tokens, mentions) = (times.Tokens, times.Mentions);
        var isNarrative = IsNarrative(mentions, published);
        var early = new MentionResolver(tokens, published?.Earliest, isNarrative).Resolve(mentions);
        var late = published is null or { IsDay: true } ? early : new MentionResolver(tokens, published.Latest, isNarrative).Resolve(mentions);
        var expressions = ImmutableArray.CreateBuilder<TemporalExpression>(mentions.Count);
        for (var i = 0; i < mentions.Count; i++)
        {
            var resolved = Both(early[i], late[i], published);
            var isDoubtful = IsUncertain(published) && (early[i] != late[i] || resolved.Anchor == DateAnchor.Publication || mentions[i].Meaning is TimeMeaning.OfSomeYear);
            expressions.Add(Express(tokens, mentions[i], isDoubtful ? resolved with { Date = InDoubt(resolved.Date) } : resolved));
        }

        return expressions.MoveToImmutable();
    }

    private static bool IsNarrative(List<TimeMention> mentions, EdtfDate? published)
    {
        if (published is null)
        {
            return true;
        }

        var (old, all, news) = (0, 0, 0);

        // One bygone year, and dates without a year before it: looked back upon, not told.
        var (isLoose, isYearOnly) = (false, false);
        foreach (var mention in mentions)
        {
            if (mention.Meaning is TimeMeaning.Full { Period: { Unit: <= CalendarUnit.Year } period })
            {
                all++;
                isYearOnly |= isLoose && period.Unit == CalendarUnit.Year;
                old += period.YearNumber <= published.Earliest.Year - NarrativeYears ? 1 : 0;
                news += period.Unit == CalendarUnit.Day && period.YearNumber == published.Latest.Year ? 1 : 0;
            }
            else
            {
                isLoose |= mention.Meaning is TimeMeaning.OfSomeYear;
                news += mention.Meaning is TimeMeaning.Weekday or TimeMeaning.Shifted { From: TimeMeaning.Origin.Now } ? 1 : 0;
            }
        }

        return old * 2 > all && old > news * OldDatesForOneNewsMark && !(isYearOnly && old == 1);
    }

    // Counted from the first and from the last day that the publication date allows: where they differ, all that lies between.
    private static ResolvedTime Both(ResolvedTime early, ResolvedTime late, EdtfDate? published)
    {
        if (early == late || early.Date is not { } first || late.Date is not { } last)
        {
            return early;
        }

        var value = string.Equals(early.Value, late.Value, StringComparison.Ordinal) ? early.Value : published!.Precision == DatePrecision.Interval ? "XXXX-XX-XX" : published.With(DateQualifier.None).ToString();
        var from = first.Earliest < last.Earliest ? first.Earliest : last.Earliest;
        var to = first.Latest > last.Latest ? first.Latest : last.Latest;
        var date = first.Precision >= DatePrecision.Month && last.Precision >= DatePrecision.Month || from != to ? EdtfDate.Covering(from, to) : EdtfDate.Day(from);
        return early with { Value = value, Date = date.With(first.Qualifier) };
    }

    // What is counted from a date that may be another may be another too.
    private static bool IsUncertain(EdtfDate? published) => published?.Qualifier is DateQualifier.Uncertain or DateQualifier.UncertainAndApproximate;

    private static EdtfDate? InDoubt(EdtfDate? date) => date?.With(date.Qualifier is DateQualifier.None or DateQualifier.Uncertain ? DateQualifier.Uncertain : DateQualifier.UncertainAndApproximate);

    private static TemporalExpression Express(TokenList tokens, TimeMention mention, ResolvedTime resolved)
    {
        var span = TextSpan.FromBounds(tokens[mention.First].Start, tokens[mention.End - 1].End);
        var basis = resolved.Anchor is null ? DateBasis.Explicit : DateBasis.Relative;
        return new(span, mention.Type, resolved.Value, Modifier(tokens, mention), resolved.Date, basis, resolved.Anchor, mention.RuleId);
    }

    private static TemporalModifier Modifier(TokenList tokens, TimeMention mention) => mention.Of switch
    {
        TimeMention.Part.Early or TimeMention.Part.Earlier => TemporalModifier.Start,
        TimeMention.Part.Mid => TemporalModifier.Mid,
        TimeMention.Part.Late or TimeMention.Part.Later => TemporalModifier.End,
        _ when mention.IsAbout => TemporalModifier.Approx,
        _ => tokens[mention.First - 1].Word.Kind switch
        {
            TimeWordKind.Before => TemporalModifier.Before,
            TimeWordKind.After => TemporalModifier.After,
            TimeWordKind.Until => TemporalModifier.OnOrBefore,
            TimeWordKind.Since => TemporalModifier.OnOrAfter,
            _ => TemporalModifier.None,
        },
    };
}
