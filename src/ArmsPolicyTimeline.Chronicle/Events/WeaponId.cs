namespace ArmsPolicyTimeline.Chronicle.Events;

/// <summary>A weapon system or a class of weapons, as a slug: <c>atacms</c>, <c>long-range-missiles</c>, <c>unspecified</c> (weapons at large), <c>personnel</c>.</summary>
public readonly record struct WeaponId : IComparable<WeaponId>
{
    private readonly string? id;

    /// <summary>An id. <exception cref="ArgumentException">Not lower-case letters, digits and single hyphens.</exception></summary>
    public WeaponId(string id)
    {
        if (!IsId(id))
        {
            throw new ArgumentException($"A weapon's id is made of lower-case letters, digits and hyphens, not '{id}'.", nameof(id));
        }

        this.id = id;
    }

    /// <summary>Weapons at large.</summary>
    public static WeaponId Unspecified { get; } = new("unspecified");

    /// <summary>Trainers and troops.</summary>
    public static WeaponId Personnel { get; } = new("personnel");

    /// <summary>Whether a string can be an id.</summary>
    public static bool IsId(string? text) => text is { Length: >= 1 and <= 64 }
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && text[0] != '-' && text[^1] != '-';

    /// <summary>Ordinal.</summary>
    public int CompareTo(WeaponId other) => string.CompareOrdinal(id, other.id);

    /// <summary>The id.</summary>
    public override string ToString() => id ?? "";

    /// <summary>Ordered before.</summary>
    public static bool operator <(WeaponId left, WeaponId right) => left.CompareTo(right) < 0;

    /// <summary>Ordered behind.</summary>
    public static bool operator >(WeaponId left, WeaponId right) => left.CompareTo(right) > 0;

    /// <summary>Ordered before or equal.</summary>
    public static bool operator <=(WeaponId left, WeaponId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordered behind or equal.</summary>
    public static bool operator >=(WeaponId left, WeaponId right) => left.CompareTo(right) >= 0;
}
