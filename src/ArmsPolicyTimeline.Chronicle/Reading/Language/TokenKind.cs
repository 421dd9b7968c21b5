namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>A word, or the part of one that a hyphen, slash or apostrophe sets off.</summary>
    Word,

    /// <summary>A number in digits.</summary>
    Number,

    /// <summary>One mark of punctuation or another sign.</summary>
    Mark,

    /// <summary>A mark that opens a quotation.</summary>
    OpenQuote,

    /// <summary>A mark that closes a quotation.</summary>
    CloseQuote,
}
