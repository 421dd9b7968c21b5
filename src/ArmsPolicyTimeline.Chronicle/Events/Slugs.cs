using System.Collections.Frozen;
using System.Text;

namespace ArmsPolicyTimeline.Chronicle.Events;

/// <summary>The written form of the closed sets in files, addresses and columns: lower case, words joined by hyphens (<c>permits-with-limits</c>).</summary>
public static class Slugs
{
    /// <summary>The slug of a member.</summary>
    public static string Slug<T>(this T value)
        where T : struct, Enum => Table<T>.ToSlug[value];

    /// <summary>The member with this slug, or null.</summary>
    public static T? FromSlug<T>(string? slug)
        where T : struct, Enum => slug is not null && Table<T>.FromSlug.TryGetValue(slug, out var value) ? value : null;

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> ToSlug = Enum.GetValues<T>().ToFrozenDictionary(v => v, v => Hyphenated(v.ToString()));

        public static readonly FrozenDictionary<string, T> FromSlug = ToSlug.ToFrozenDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);

        private static string Hyphenated(string name)
        {
            var slug = new StringBuilder();
            foreach (var c in name)
            {
                if (char.IsAsciiLetterUpper(c) && slug.Length > 0)
                {
                    slug.Append('-');
                }

                slug.Append(char.ToLowerInvariant(c));
            }

            return slug.ToString();
        }
    }
}
