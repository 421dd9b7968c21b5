namespace ArmsPolicyTimeline.Chronicle.Citing;

/// <summary>An author: a person by the parts of the name, or a body or a name whose order is not known by the name as printed.</summary>
public sealed record CslName
{
    private CslName(string? family, string? given, string? particle, string? suffix, string? literal) =>
        (Family, Given, Particle, Suffix, Literal) = (family, given, particle, suffix, literal);

    /// <summary>Family name; null for a <see cref="Literal"/>.</summary>
    public string? Family { get; }

    /// <summary>Given names; null when none is printed.</summary>
    public string? Given { get; }

    /// <summary>Particle that stays with the family name ("van der"); null when there is none.</summary>
    public string? Particle { get; }

    /// <summary>"Jr.", "III"; null when there is none.</summary>
    public string? Suffix { get; }

    /// <summary>The whole name, never inverted and never cut to initials; null for a person.</summary>
    public string? Literal { get; }

    /// <summary>Particle and family name, or the whole name.</summary>
    public string Short => Literal ?? (Particle is null ? Family! : $"{Particle} {Family}");

    /// <summary>A person.</summary>
    /// <exception cref="ArgumentException">The family name is blank.</exception>
    public static CslName Person(string family, string? given = null, string? particle = null, string? suffix = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(family);
        return new(family, given, particle, suffix, null);
    }

    /// <summary>A body, or a name that is left as it is printed.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static CslName Body(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(null, null, null, null, name);
    }
}
