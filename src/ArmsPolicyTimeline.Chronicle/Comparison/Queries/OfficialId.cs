using System.Text;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Queries;

/// <summary>The id of an official in addresses: the full name in lower case, its words joined by hyphens (<c>joe-biden</c>). Letters outside ASCII stay.</summary>
public static class OfficialId
{
    /// <summary>The id of a full name; empty for a name without a letter or digit.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var id = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                id.Append(Rune.ToLowerInvariant(rune));
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().TrimEnd('-');
    }
}
