using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;
using ArmsPolicyTimeline.Store.Rows;

namespace ArmsPolicyTimeline.Store.Mapping;

/// <summary>Selectors as rows.</summary>
internal static class SelectorMapping
{
    public static SelectorRow ToRow(CitedText text, TextSpan span)
    {
        var made = text.Select(span);
        return new SelectorRow
        {
            TextId = made.TextSha256,
            Start = span.Start,
            Length = span.Length,
            Exact = made.Quote.Exact.Length == span.Length ? null : made.Quote.Exact,
            Prefix = made.Quote.Prefix,
            Suffix = made.Quote.Suffix,
            PositionStart = made.Position.Start,
            PositionEnd = made.Position.End,
            Sha256 = made.PassageSha256,
            NormaliserVersion = made.NormaliserVersion,
        };
    }

    /// <summary>The selectors of a passage; where none are kept, its quotation alone and the place in code units, which is right where each is one code point.</summary>
    public static PassageSelectors FromRow(SelectorRow? row, string textId, Passage passage) => row is null
        ? new PassageSelectors(
            new TextQuoteSelector(passage.Quote, "", ""),
            new TextPositionSelector(passage.Span.Start, passage.Span.End),
            CitedText.HashOf(passage.Quote),
            textId,
            SourceText.NormaliserVersion)
        : new PassageSelectors(
            new TextQuoteSelector(row.Exact ?? passage.Quote, row.Prefix, row.Suffix),
            new TextPositionSelector(row.PositionStart, row.PositionEnd),
            row.Sha256,
            row.TextId,
            row.NormaliserVersion);
}
