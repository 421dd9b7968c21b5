using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Browser.Tests.Site;

/// <summary>Shows every text with a sentence more at its beginning and other words in its last paragraph: passages have moved, or are gone.</summary>
internal sealed class RewrittenReader(IChronicleReader inner) : IChronicleReader
{
    private const string Added = "This paragraph was not there when the text was read.\n\n";

    public Task<ChronicleSnapshot> ReadAsync(CancellationToken cancel) => inner.ReadAsync(cancel);

    public Task<SearchResult> SearchAsync(string words, CancellationToken cancel) => inner.SearchAsync(words, cancel);

    public Task<int> CountPassagesAsync(CancellationToken cancel) => inner.CountPassagesAsync(cancel);

    public async Task<SourceDocument?> FindDocumentAsync(string sourceId, CancellationToken cancel)
    {
        if (await inner.FindDocumentAsync(sourceId, cancel) is not { } document)
        {
            return null;
        }

        var half = document.Paragraphs[document.Paragraphs.Length / 2].Span.Start;
        var text = Added + document.Text[..half] + document.Text[half..].Replace('e', 'i');
        return document with { Text = text, Paragraphs = [.. document.Paragraphs.Select(p => p with { Span = new TextSpan(p.Span.Start + Added.Length, p.Span.Length) })] };
    }
}
