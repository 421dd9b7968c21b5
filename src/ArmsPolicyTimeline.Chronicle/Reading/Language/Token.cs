using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>A word, number or mark of a sentence.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Text">As written.</param>
/// <param name="Norm">Lower case, without dots and accents; contractions written out ("n't" is "not").</param>
/// <param name="Lemma">Its base form.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsJoined">Whether a hyphen or slash joins it to the token before.</param>
internal sealed record Token(TextSpan Span, string Text, string Norm, string Lemma, TokenKind Kind, bool IsJoined)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool IsCapitalised => Kind == TokenKind.Word && char.IsUpper(Text[0]);

    public bool Is(string norm) => string.Equals(Norm, norm, StringComparison.Ordinal);

    public bool IsMark(char mark) => Kind == TokenKind.Mark && Text[0] == mark;

    public bool IsGerund => Norm.Length > 4 && Norm.EndsWith("ing", StringComparison.Ordinal) && !string.Equals(Norm, Lemma, StringComparison.Ordinal);

    /// <summary>A past form, finite or participle; both look the same without a parser.</summary>
    public bool IsPast => IsWord && !string.Equals(Norm, Lemma, StringComparison.Ordinal) && !IsGerund && !Norm.EndsWith('s');
}
