namespace ArmsPolicyTimeline.Chronicle.Reading.TimeWords;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Nothing can reach over it: the end of a sentence, of a line, of the text.</summary>
    Break,

    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits, with thousands separators or a decimal part.</summary>
    Number,

    /// <summary>Digits with <c>st</c>, <c>nd</c>, <c>rd</c>, <c>th</c>.</summary>
    Ordinal,

    /// <summary>Hours and minutes, <c>16:00</c>; the value is minutes since midnight.</summary>
    Clock,

    /// <summary><c>1990s</c>, <c>'90s</c>, <c>80s</c>; the value is the first year, below 100 without its century.</summary>
    Decade,

    /// <summary>The <c>'s</c> behind a word.</summary>
    Possessive,

    /// <summary>Any other sign.</summary>
    Sign,
}
