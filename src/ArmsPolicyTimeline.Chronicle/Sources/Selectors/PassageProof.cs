namespace ArmsPolicyTimeline.Chronicle.Sources.Selectors;

/// <summary>Whether a passage still stands in its text, and where.</summary>
/// <param name="State">Exact, moved or gone.</param>
/// <param name="Reason">Why.</param>
/// <param name="Found">Where it stands now, in code units of the text; null when it is gone.</param>
public sealed record PassageProof(ProofState State, ProofReason Reason, TextSpan? Found)
{
    /// <summary>The text is missing.</summary>
    public static PassageProof NoText { get; } = Gone(ProofReason.NoText);

    /// <summary>
    /// Looks for a passage in its text as it is now: first at its place, then for its words elsewhere. Words count only as they are, cut
    /// between grapheme clusters, and not inside of longer words unless the passage itself was cut there.
    /// </summary>
    /// <param name="selectors">What was kept when the passage was read.</param>
    /// <param name="text">The text of now.</param>
    public static PassageProof Of(PassageSelectors selectors, CitedText text)
    {
        ArgumentNullException.ThrowIfNull(selectors);
        ArgumentNullException.ThrowIfNull(text);
        var quote = selectors.Quote;
        if (quote.Exact.Length == 0 || !string.Equals(CitedText.HashOf(quote.Exact), selectors.PassageSha256, StringComparison.Ordinal))
        {
            return Gone(ProofReason.RecordChanged);
        }

        if (text.At(selectors.Position) is { } place && place.Of(text.Text).Equals(quote.Exact, StringComparison.Ordinal))
        {
            return new(ProofState.Exact, ProofReason.SameWords, place);
        }

        var found = text.Find(quote.Exact).Where(span => IsCutAlike(text.Text, span, quote)).ToList();
        if (found.Count < 2)
        {
            return found.Count == 0 ? Gone(ProofReason.NotFound) : new(ProofState.Moved, ProofReason.OnePlace, found[0]);
        }

        var inContext = found.FindAll(span => text.Text.AsSpan(0, span.Start).EndsWith(quote.Prefix, StringComparison.Ordinal) && text.Text.AsSpan(span.End).StartsWith(quote.Suffix, StringComparison.Ordinal));
        return inContext is [var one] ? new(ProofState.Moved, ProofReason.OnePlaceInContext, one) : Gone(ProofReason.Ambiguous);
    }

    private static PassageProof Gone(ProofReason reason) => new(ProofState.Gone, reason, Found: null);

    // "No" is not in "Norway".
    private static bool IsCutAlike(string text, TextSpan span, TextQuoteSelector quote) =>
        (!IsInsideWord(text, span.Start) || IsInsideWord(quote.Prefix + quote.Exact, quote.Prefix.Length))
        && (!IsInsideWord(text, span.End) || IsInsideWord(quote.Exact + quote.Suffix, quote.Exact.Length));

    private static bool IsInsideWord(string text, int at) => at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);
}
