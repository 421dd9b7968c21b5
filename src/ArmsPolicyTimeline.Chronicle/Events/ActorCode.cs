namespace ArmsPolicyTimeline.Chronicle.Events;

/// <summary>A country or organisation: ISO 3166-1 alpha-2 in capitals (<c>US</c>), or the name of an organisation in capitals (<c>NATO</c>, <c>EU</c>, <c>G7</c>).</summary>
public readonly record struct ActorCode : IComparable<ActorCode>
{
    private readonly string? code;

    /// <summary>A code. <exception cref="ArgumentException">Not two to six capital letters or, behind the first, digits.</exception></summary>
    public ActorCode(string code)
    {
        if (!IsCode(code))
        {
            throw new ArgumentException($"An actor's code is two to six capital letters (digits behind the first), not '{code}'.", nameof(code));
        }

        this.code = code;
    }

    /// <summary>Ukraine, the recipient where a text names no other.</summary>
    public static ActorCode Ukraine { get; } = new("UA");

    /// <summary>Whether a string can be a code.</summary>
    public static bool IsCode(string? text) => text is { Length: >= 2 and <= 6 } && char.IsAsciiLetterUpper(text[0]) && text.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));

    /// <summary>Whether it is a country: two letters, but not <c>EU</c> and <c>UN</c>, which ISO 3166-1 reserves for the organisations.</summary>
    public bool IsCountry => code is { Length: 2 } && char.IsAsciiLetterUpper(code[1]) && code is not ("EU" or "UN");

    /// <summary>Ordinal.</summary>
    public int CompareTo(ActorCode other) => string.CompareOrdinal(code, other.code);

    /// <summary>The code.</summary>
    public override string ToString() => code ?? "";

    /// <summary>Ordered before.</summary>
    public static bool operator <(ActorCode left, ActorCode right) => left.CompareTo(right) < 0;

    /// <summary>Ordered behind.</summary>
    public static bool operator >(ActorCode left, ActorCode right) => left.CompareTo(right) > 0;

    /// <summary>Ordered before or equal.</summary>
    public static bool operator <=(ActorCode left, ActorCode right) => left.CompareTo(right) <= 0;

    /// <summary>Ordered behind or equal.</summary>
    public static bool operator >=(ActorCode left, ActorCode right) => left.CompareTo(right) >= 0;
}
