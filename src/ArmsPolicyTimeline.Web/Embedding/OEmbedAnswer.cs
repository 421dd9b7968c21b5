using System.Text.Json.Serialization;

namespace ArmsPolicyTimeline.Web.Embedding;

/// <summary>What oEmbed 1.0 answers for a view (https://oembed.com, 2.3.4.4, the rich type).</summary>
/// <param name="Title">What the view shows.</param>
/// <param name="ProviderUrl">This site.</param>
/// <param name="Html">The frame.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
internal sealed record OEmbedAnswer(
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("provider_url")] string ProviderUrl,
    [property: JsonPropertyName("html")] string Html,
    [property: JsonPropertyName("width")] int Width,
    [property: JsonPropertyName("height")] int Height)
{
    [JsonPropertyName("type")]
    public string Type => "rich";

    [JsonPropertyName("version")]
    public string Version => "1.0";

    [JsonPropertyName("provider_name")]
    public string ProviderName => "ArmsPolicyTimeline";

    [JsonPropertyName("cache_age")]
    public int CacheAge => 300;
}
