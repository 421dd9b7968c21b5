using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>Entity tags (RFC 9110, 8.8.3) of answers. They are weak: the same answer is sent compressed in several ways.</summary>
internal static class EntityTags
{
    /// <summary>A tag with a value of its own.</summary>
    public static EntityTagHeaderValue Of(string value) => new(new StringSegment($"\"{value}\""), isWeak: true);

    /// <summary>A tag of all that an answer is made of.</summary>
    public static EntityTagHeaderValue OfParts(params IEnumerable<string?> parts) =>
        Of(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 16)));

    /// <summary>Whether the client names the tag among those it has.</summary>
    public static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(t => t.Equals(EntityTagHeaderValue.Any) || t.Compare(tag, useStrongComparison: false));
}
