using System.Text;
using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Sources.Formats;

/// <summary>Makes text of the bytes of a file, or says why it cannot.</summary>
internal static class FileDecoder
{
    private static readonly (string Name, byte[] Start)[] Signatures =
    [
        ("a PDF", "%PDF"u8.ToArray()),
        ("a PNG picture", [0x89, (byte)'P', (byte)'N', (byte)'G']),
        ("a JPEG picture", [0xFF, 0xD8, 0xFF]),
        ("a GIF picture", "GIF8"u8.ToArray()),
        ("a ZIP archive or an office document", [(byte)'P', (byte)'K', 3, 4]),
        ("a gzip archive", [0x1F, 0x8B]),
        ("a program", [0x7F, (byte)'E', (byte)'L', (byte)'F']),
        ("an RTF document", "{\\rtf"u8.ToArray()),
        ("an old office document", [0xD0, 0xCF, 0x11, 0xE0]),
    ];

    /// <summary>The text without its byte-order mark.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="format">How the file is written; only HTML can declare its encoding.</param>
    public static ParseResult<string> Decode(ReadOnlySpan<byte> bytes, ArticleFormat format)
    {
        foreach (var (name, start) in Signatures)
        {
            if (bytes.StartsWith(start))
            {
                return ParseResult<string>.Failed($"looks like {name}, not text; save the article as .txt, .md or .html");
            }
        }

        var encoding = ByByteOrderMark(bytes, out var markLength) ?? Utf16WithoutMark(bytes);
        if (encoding is null && bytes.Contains((byte)0))
        {
            return ParseResult<string>.Failed($"byte {bytes.IndexOf((byte)0)} is NUL: this is not text; save the article as UTF-8 text");
        }

        if (encoding is null && format == ArticleFormat.Html && DeclaredCharset.Find(bytes) is { } charset)
        {
            encoding = DeclaredCharset.ToEncoding(charset);
            if (encoding is null)
            {
                return ParseResult<string>.Failed($"declares the character set '{charset}', which is not known here; save it as UTF-8");
            }
        }

        return Decode(bytes[markLength..], encoding ?? Encoding.UTF8);
    }

    private static ParseResult<string> Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return ParseResult<string>.Of(strict.GetString(bytes));
        }
        catch (DecoderFallbackException error)
        {
            return ParseResult<string>.Failed($"is not valid {encoding.WebName.ToUpperInvariant()} at byte {error.Index}; save the article as UTF-8");
        }
    }

    private static Encoding? ByByteOrderMark(ReadOnlySpan<byte> bytes, out int markLength)
    {
        foreach (var encoding in (ReadOnlySpan<Encoding>)[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                markLength = encoding.Preamble.Length;
                return encoding;
            }
        }

        markLength = 0;
        return null;
    }

    // Western text in UTF-16 has a zero in every second byte, nearly always, and never in the others.
    private static Encoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
        {
            return null;
        }

        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        var many = bytes.Length / 2 * 6 / 10;
        return even == 0 && odd > many ? Encoding.Unicode : odd == 0 && even > many ? Encoding.BigEndianUnicode : null;
    }
}
