using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Reading.TimePatterns;
using ArmsPolicyTimeline.Chronicle.Reading.TimeWords;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Temporal;

/// <summary>
/// Finds the publication date of an article that came without one: from its dateline, else from its address, else from the dates
/// that its text names. What was given with the article (front matter, markup, manifest, command line) always wins, and the clock
/// is never asked.
/// </summary>
public static class PublicationDating
{
    private const int DatelineLines = 12;
    private const int LongestDateLine = 90;

    /// <summary>The metadata with the publication date filled in where it was missing and can be found.</summary>
    public static ArticleMetadata Complete(ArticleMetadata metadata, string text)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        ArgumentNullException.ThrowIfNull(text);
        if (metadata.Published is not null)
        {
            return metadata;
        }

        using var times = RecognisedTimes.Of(text, []);
        return Complete(metadata, text, times);
    }

    /// <summary>The same from what was recognised in the text already.</summary>
    internal static ArticleMetadata Complete(ArticleMetadata metadata, string text, RecognisedTimes times)
    {
        if (metadata.Published is not null)
        {
            return metadata;
        }

        var found = Find(text, times, metadata.Url);
        return metadata with { Published = found.Date, PublishedBasis = found.Basis };
    }

    /// <summary>The publication date by the text and the address alone.</summary>
    /// <param name="text">The text of the article.</param>
    /// <param name="url">Its address, if it has one.</param>
    public static PublicationDate Find(string text, string? url)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var times = RecognisedTimes.Of(text, []);
        return Find(text, times, url);
    }

    private static PublicationDate Find(string text, RecognisedTimes times, string? url)
    {
        var address = AddressDate.Find(url);
        var inferred = Inferred(times);
        if (Dateline(text, address ?? inferred) is { } dateline)
        {
            return new(dateline, PublicationBasis.Dateline);
        }

        return address is not null ? new(address, PublicationBasis.Url)
            : inferred is not null ? new(inferred, PublicationBasis.Inferred)
            : PublicationDate.Unknown;
    }

    // "KYIV, May 30 (Agency) -", or a line of its own near the top: "Published May 30, 2024".
    private static EdtfDate? Dateline(string text, EdtfDate? yearFrom)
    {
        var start = 0;
        for (var line = 0; line < DatelineLines && start < text.Length;)
        {
            var feed = text.IndexOf('\n', start);
            var end = feed < 0 ? text.Length : feed;
            var length = end - start;
            if (!text.AsSpan(start, length).IsWhiteSpace())
            {
                line++;
                var head = text.Substring(start, Math.Min(length, LongestDateLine));
                if (FromLine(head, length <= LongestDateLine, yearFrom) is { } date)
                {
                    return date;
                }
            }

            start = end + 1;
        }

        return null;
    }

    private static EdtfDate? FromLine(string head, bool isWhole, EdtfDate? yearFrom)
    {
        using var tokens = TokenList.Of(head, [new TextSpan(0, head.Length)]);
        var mentions = MentionReader.Read(tokens);
        var dated = mentions.Find(mention => mention.Meaning is TimeMeaning.Full { Period.Unit: CalendarUnit.Day } or TimeMeaning.OfSomeYear { Unit: CalendarUnit.Day });
        if (dated is null || !(IsAgencyLine(tokens, dated) || (isWhole && IsDateLine(tokens, dated))))
        {
            return null;
        }

        return dated.Meaning switch
        {
            TimeMeaning.Full full => full.Period.ToEdtf(),
            TimeMeaning.OfSomeYear part when yearFrom is not null => NotBefore(part, yearFrom),
            _ => null,
        };
    }

    // A place in capitals, the date, at most a bracket, and a dash.
    private static bool IsAgencyLine(TokenList tokens, TimeMention date)
    {
        if (date.First == 0 || tokens[0].Kind != TokenKind.Word || tokens[0].Length < 3 || !IsCapitals(tokens.TextOf(0)) || date.First > 8)
        {
            return false;
        }

        var i = date.End;
        if (tokens[i].IsSign('('))
        {
            while (i < date.End + 8 && !tokens[i].IsSign(')') && tokens[i].Kind != TokenKind.Break)
            {
                i++;
            }

            i++;
        }

        return tokens[i].IsDash || tokens[i].IsSign(':') || tokens[i].IsSign('_');
    }

    // The date is all that the line says, but for words like "Published" and a time of day.
    private static bool IsDateLine(TokenList tokens, TimeMention date)
    {
        var words = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            words += (i < date.First || i >= date.End) && tokens[i].Kind == TokenKind.Word && !IsLabel(tokens, i) ? 1 : 0;
        }

        return words == 0 || (IsLabel(tokens, 0) && words <= 4);
    }

    private static bool IsLabel(TokenList tokens, int at) =>
        tokens.IsWord(at, "published") || tokens.IsWord(at, "posted") || tokens.IsWord(at, "updated") || tokens.IsWord(at, "date") || tokens.IsWord(at, "last") || tokens.IsWord(at, "on") || tokens.IsWord(at, "at")
        || tokens[at].Word.Kind is TimeWordKind.HalfOfDay or TimeWordKind.Zone or TimeWordKind.Weekday;

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    // The first such day that is not before the month in which the other dates of the article end.
    private static EdtfDate? NotBefore(TimeMeaning.OfSomeYear part, EdtfDate other)
    {
        var last = other.Latest;
        var sameYear = CalendarPatterns.InYear(part, last.Year);
        var isBefore = sameYear?.First is { } day && (day.Year * 12) + day.Month < (last.Year * 12) + last.Month && other.Precision is DatePrecision.Day or DatePrecision.Month;
        return (isBefore ? CalendarPatterns.InYear(part, last.Year + 1) : sameYear)?.ToEdtf();
    }

    // The month of the latest day or month that the text names as past; the year where it names no more.
    private static EdtfDate? Inferred(RecognisedTimes times)
    {
        var (tokens, mentions) = (times.Tokens, times.Mentions);
        var resolved = new MentionResolver(tokens, null, isNarrative: true).Resolve(mentions);
        CalendarPeriod? latest = null;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Type == TemporalExpressionType.Date && resolved[i].Period is { Unit: CalendarUnit.Day or CalendarUnit.Month or CalendarUnit.Year } period
                && mentions[i].Meaning is TimeMeaning.Full or TimeMeaning.OfSomeYear && !TenseCue.LooksAhead(tokens, mentions[i].First) && IsLater(period, latest))
            {
                latest = period;
            }
        }

        return latest is { Unit: not CalendarUnit.Year, First: { } day } ? EdtfDate.Month(day.Year, day.Month).With(DateQualifier.Uncertain)
            : latest?.ToEdtf()?.With(DateQualifier.Uncertain);
    }

    // Of a year and a month in it the month tells more.
    private static bool IsLater(CalendarPeriod period, CalendarPeriod? than) =>
        period.First is { } first && (than is not { First: { } latest } other
            || first > latest && !(period.Unit == CalendarUnit.Year && period.YearNumber == other.YearNumber)
            || (other.Unit == CalendarUnit.Year && period.Unit != CalendarUnit.Year && period.YearNumber == other.YearNumber));
}
