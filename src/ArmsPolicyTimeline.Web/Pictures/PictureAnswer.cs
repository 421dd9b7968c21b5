using System.Security.Cryptography;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Web.Api;
using Microsoft.Net.Http.Headers;

namespace ArmsPolicyTimeline.Web.Pictures;

/// <summary>A picture as a file that can be asked for again; where a value of the address cannot be used, 400 and which.</summary>
internal static class PictureAnswer
{
    /// <param name="context">The request.</param>
    /// <param name="refused">What cannot be used.</param>
    /// <param name="write">Draws the picture; not asked where something cannot be used.</param>
    public static IResult Of(HttpContext context, IReadOnlyCollection<QueryNote> refused, Func<string> write)
    {
        if (refused.Count > 0)
        {
            return ApiProblem.BadParameters([.. ApiReading.Of(refused)]);
        }

        // The data may change at any time: whoever keeps the picture asks whether it is still the same.
        context.Response.Headers.CacheControl = "public, no-cache";
        var bytes = Encoding.UTF8.GetBytes(write());
        return Results.Bytes(bytes, "image/svg+xml; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\""));
    }
}
