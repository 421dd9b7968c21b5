using System.Net;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;
using ArmsPolicyTimeline.Web.Tests.Hosting;
using ArmsPolicyTimeline.Web.Tests.Samples;

namespace ArmsPolicyTimeline.Web.Tests.Api;

/// <summary>The text that positions of passages count in.</summary>
public sealed class SourceTextTests(SampleSite site) : IClassFixture<SampleSite>
{
    private const string Address = "/api/sources/" + Sample.SourceId + "/text";

    [Fact]
    public async Task The_text_is_served_as_it_is_under_its_hash()
    {
        using var answer = await site.Browser().GetAsync(Address, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(("text/plain", "utf-8"), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentType.CharSet));
        Assert.Equal(Sample.Text, text);
        Assert.Equal($"\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)))}\"", answer.Headers.ETag!.Tag);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task Who_has_it_is_told_so()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        request.Headers.TryAddWithoutValidation("If-None-Match", $"\"{CitedText.HashOf(Sample.Text)}\"");
        using var answer = await site.Browser().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Fact]
    public async Task Other_sources_are_not_found()
    {
        using var answer = await site.Browser().GetAsync("/api/sources/none/text", TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }
}
