using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ArmsPolicyTimeline.Chronicle.Sources.Selectors;

/// <summary>The short id of a passage in addresses: made of its source, its paragraph and its words, so that it stays when articles are read anew.</summary>
public static class PassageId
{
    /// <summary>Before the id in a fragment: <c>#passage-4k2m…</c>.</summary>
    public const string Anchor = "passage-";

    private const int Length = 12;
    private const int BitsOfDigit = 5;

    // Crockford's base 32: no letter that is read as another.
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>The id of a passage of a source: 12 characters, digits and lower-case letters. The same words twice in one paragraph have one id.</summary>
    public static string Of(string sourceId, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(sourceId);
        ArgumentNullException.ThrowIfNull(passage);
        return Of(sourceId, passage.Locator, passage.Quote);
    }

    /// <summary>The id of a passage of a source.</summary>
    /// <param name="sourceId">Id of the source.</param>
    /// <param name="locator">Number of its paragraph.</param>
    /// <param name="quote">Its words.</param>
    public static string Of(string sourceId, int locator, string quote)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{sourceId}\n{locator}\n{quote}")));
        var number = System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(hash);
        return string.Create(Length, number, static (id, bits) =>
        {
            for (var at = 0; at < Length; at++)
            {
                id[at] = Digits[(int)(bits >> (64 - (BitsOfDigit * (at + 1)))) & 31];
            }
        });
    }
}
