using System.Text;

namespace ArmsPolicyTimeline.Chronicle.Sources.Formats;

/// <summary>The character set that an HTML file says it is written in (<c>meta charset</c>, or in a <c>content</c> attribute).</summary>
internal static class DeclaredCharset
{
    // The HTML standard (13.2.3.2) looks for it in the first 1024 bytes; real pages put it later.
    private const int BytesSearched = 4096;

    private static readonly string[] Known =
    [
        "windows-1250", "windows-1251", "windows-1252", "windows-1254", "iso-8859-2", "iso-8859-5", "iso-8859-9", "iso-8859-15", "koi8-r", "koi8-u",
    ];

    /// <summary>The declared name in lower case; null: none is declared.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, BytesSearched)]).ToLowerInvariant();
        for (var meta = head.IndexOf("<meta", StringComparison.Ordinal); meta >= 0; meta = head.IndexOf("<meta", meta + 1, StringComparison.Ordinal))
        {
            var end = head.IndexOf('>', meta);
            var tag = head[meta..(end < 0 ? head.Length : end)];
            var at = tag.IndexOf("charset=", StringComparison.Ordinal);
            if (at >= 0)
            {
                var name = new string([.. tag[(at + "charset=".Length)..].TrimStart(' ', '"', '\'')
                    .TakeWhile(unit => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_')]);
                return name.Length == 0 ? null : name;
            }
        }

        return null;
    }

    /// <summary>The encoding of that name; null: not known here.</summary>
    public static Encoding? ToEncoding(string charset) => charset switch
    {
        "utf-8" or "utf8" or "us-ascii" or "ascii" => Encoding.UTF8,
        // The web's name for windows-1252 (WHATWG Encoding, 4.2).
        "iso-8859-1" or "latin1" => CodePagesEncodingProvider.Instance.GetEncoding("windows-1252"),
        _ => Known.Contains(charset) ? CodePagesEncodingProvider.Instance.GetEncoding(charset) : null,
    };
}
