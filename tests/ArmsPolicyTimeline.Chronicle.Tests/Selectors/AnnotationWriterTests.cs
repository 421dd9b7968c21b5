using System.Text;
using System.Text.Json.Nodes;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;

namespace ArmsPolicyTimeline.Chronicle.Tests.Selectors;

/// <summary>Passages as the W3C's annotations, written out by hand.</summary>
public sealed class AnnotationWriterTests
{
    private static readonly KeptPassage Kept = new(
        "abcdefgh0123",
        "a source",
        new Passage(new TextSpan(4, 9), "\"Yes\", so", 3),
        new PassageSelectors(new TextQuoteSelector("\"Yes\", so", "Oh: ", " it was."), new TextPositionSelector(4, 13), "aa", "bb", 1),
        ["one-event", "other-event"]);

    private const string Body = """
        "id": "https://site.example/api/passages/abcdefgh0123",
        "type": "Annotation",
        "motivation": "linking",
        "body": ["https://site.example/events/one-event", "https://site.example/events/other-event"],
        "target": {
          "source": "https://site.example/api/sources/a%20source/text",
          "selector": [
            { "type": "TextQuoteSelector", "exact": "\"Yes\", so", "prefix": "Oh: ", "suffix": " it was." },
            { "type": "TextPositionSelector", "start": 4, "end": 13 }
          ]
        },
        "passageSha256": "aa",
        "textSha256": "bb",
        "normaliserVersion": 1
        """;

    private const string Context = """
        "@context": [
          "http://www.w3.org/ns/anno.jsonld",
          {
            "passageSha256": "https://site.example/about#passageSha256",
            "textSha256": "https://site.example/about#textSha256",
            "normaliserVersion": "https://site.example/about#normaliserVersion"
          }
        ]
        """;

    [Fact]
    public void A_passage_is_an_annotation() =>
        AssertSame($"{{ {Context}, {Body} }}", AnnotationWriter.Annotation(Kept, "https://site.example"));

    [Fact]
    public async Task Several_are_a_collection_with_one_page() => AssertSame(
        $$"""
        {
          {{Context}},
          "id": "https://site.example/all",
          "type": "AnnotationCollection",
          "label": "All",
          "total": 1,
          "first": { "id": "https://site.example/all#first", "type": "AnnotationPage", "startIndex": 0, "items": [ { {{Body}} } ] }
        }
        """,
        string.Concat(await AnnotationWriter.Collection("https://site.example/all", "All", new[] { Kept }.ToAsyncEnumerable(), "https://site.example").Select(p => Encoding.UTF8.GetString(p.Span)).ToListAsync(TestContext.Current.CancellationToken)));

    private static void AssertSame(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual);
}
