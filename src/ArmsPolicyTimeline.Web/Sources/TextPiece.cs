using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Web.Sources;

/// <summary>A run of a paragraph over which the same passages lie.</summary>
/// <param name="Text">The words; joined, the pieces of a paragraph are its text.</param>
/// <param name="Passages">The passages that cover it, in order; none: plain text.</param>
/// <param name="Starts">Those of them that start here.</param>
/// <param name="Ends">Those of them that end here.</param>
public sealed record TextPiece(string Text, ImmutableArray<CitedPassage> Passages, ImmutableArray<CitedPassage> Starts, ImmutableArray<CitedPassage> Ends)
{
    /// <summary>A paragraph cut where a passage starts or ends.</summary>
    public static ImmutableArray<TextPiece> Of(string text, TextSpan paragraph, ImmutableArray<CitedPassage> passages)
    {
        var here = passages.RemoveAll(p => !p.Span.Overlaps(paragraph));
        var borders = here.SelectMany(p => new[] { p.Span.Start, p.Span.End })
            .Where(b => b > paragraph.Start && b < paragraph.End)
            .Append(paragraph.Start).Append(paragraph.End)
            .Distinct().Order().ToList();
        return
        [
            .. from pair in borders.Zip(borders.Skip(1))
               let span = TextSpan.FromBounds(pair.First, pair.Second)
               let over = here.RemoveAll(p => !p.Span.Overlaps(span))
               select new TextPiece(
                   span.Of(text),
                   over,
                   over.RemoveAll(p => Math.Max(p.Span.Start, paragraph.Start) != span.Start),
                   over.RemoveAll(p => Math.Min(p.Span.End, paragraph.End) != span.End)),
        ];
    }
}
