using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Web.Sources;

/// <summary>A paragraph as it is shown.</summary>
/// <param name="Index">Its place in the text, from 0.</param>
/// <param name="Locator">Its number in the source.</param>
/// <param name="IsFirstOfLocator">Whether it is the first with that number, and can bear its anchor.</param>
/// <param name="IsHeading">Whether it is a heading.</param>
/// <param name="Pieces">Its text in pieces.</param>
/// <param name="Passages">The passages that start in it.</param>
public sealed record SourceLine(int Index, int Locator, bool IsFirstOfLocator, bool IsHeading, ImmutableArray<TextPiece> Pieces, ImmutableArray<CitedPassage> Passages)
{
    /// <summary>Passages of an earlier text with this paragraph's number, which links to them lead to.</summary>
    public ImmutableArray<FormerPassage> Former { get; init; } = [];


    /// <summary>The paragraphs of a source; the heading that only repeats the title is left to the page's own.</summary>
    public static ImmutableArray<SourceLine> All(SourceDocument document, ImmutableArray<CitedPassage> passages, ImmutableArray<FormerPassage> former = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var lines = ImmutableArray.CreateBuilder<SourceLine>();
        var seen = new HashSet<int>();
        var earlier = (former.IsDefault ? [] : former).Where(f => !passages.Any(p => string.Equals(p.Id, f.Id, StringComparison.Ordinal))).ToLookup(f => f.Locator);
        foreach (var (index, paragraph) in document.Paragraphs.Index())
        {
            var pieces = TextPiece.Of(document.Text, paragraph.Span, passages);
            if (!Repeats(document, paragraph) || pieces.Any(p => !p.Passages.IsEmpty))
            {
                var isFirst = seen.Add(paragraph.Locator);
                lines.Add(new(index, paragraph.Locator, isFirst, paragraph.IsHeading, pieces, passages.RemoveAll(p => !StartsIn(p, paragraph))) { Former = isFirst ? [.. earlier[paragraph.Locator]] : [] });
            }
        }

        return lines.ToImmutable();
    }

    private static bool Repeats(SourceDocument document, Paragraph paragraph) =>
        paragraph.IsHeading && string.Equals(paragraph.Span.Of(document.Text), document.Source.Metadata.Title, StringComparison.Ordinal);

    private static bool StartsIn(CitedPassage passage, Paragraph paragraph) => passage.Span.Start >= paragraph.Span.Start && passage.Span.Start < paragraph.Span.End;
}
