using System.Runtime.InteropServices;

namespace ArmsPolicyTimeline.Chronicle.Reading.TimeWords;

/// <summary>A word, number or sign of the text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How many code units it has.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Word">What the lexicon knows about it.</param>
/// <param name="Value">Its number; for <see cref="TokenKind.Sign"/> the code unit.</param>
/// <param name="IsSpaced">Whether white space stands before it.</param>
/// <param name="IsCapital">Whether it begins with a capital.</param>
/// <param name="IsPlain">Of a number: only digits.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int Length, TokenKind Kind, TimeWord Word, int Value, bool IsSpaced, bool IsCapital, bool IsPlain)
{
    /// <summary>Index behind its last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether it is this sign.</summary>
    public bool IsSign(char sign) => Kind == TokenKind.Sign && Value == sign;

    /// <summary>Whether the lexicon has it under this kind.</summary>
    public bool Is(TimeWordKind kind) => Word.Kind == kind;

    /// <summary>Whether it is a hyphen or dash.</summary>
    public bool IsDash => Kind == TokenKind.Sign && Value is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014';
}
