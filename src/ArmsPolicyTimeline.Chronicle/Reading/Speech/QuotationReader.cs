using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Speech;

/// <summary>Follows quotation marks through a paragraph; a quotation can run over sentences and ends with its paragraph.</summary>
internal sealed class QuotationReader
{
    private int paragraph = -1;
    private bool isOpen;

    /// <summary>Which tokens of the next sentence are quoted.</summary>
    public ImmutableArray<bool> Read(ImmutableArray<Token> tokens, int paragraphIndex)
    {
        if (paragraphIndex != paragraph)
        {
            (paragraph, isOpen) = (paragraphIndex, false);
        }

        var quoted = ImmutableArray.CreateBuilder<bool>(tokens.Length);
        foreach (var token in tokens)
        {
            isOpen = token.Kind switch
            {
                TokenKind.OpenQuote => true,
                TokenKind.CloseQuote => false,
                _ => isOpen,
            };
            quoted.Add(isOpen);
        }

        return quoted.MoveToImmutable();
    }
}
