using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArmsPolicyTimeline.Chronicle.Reading.Predictions;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Tests.Repository;

namespace ArmsPolicyTimeline.Chronicle.Tests.Seeds;

/// <summary>Reading a digest gives exactly the events that <c>expected.json</c> beside it lists, written by hand from the original article.</summary>
public sealed class SeedTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Seeds => [.. Seed.All.Select(s => s.Slug)];

    [Fact]
    public void There_are_five() => Assert.Equal(5, Seed.All.Length);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Reading_gives_the_expected_events(string slug)
    {
        var seed = new Seed(slug);
        var (read, expected) = (Lines(Prediction(seed), seed.Text), Lines(JsonNode.Parse(seed.Expected)!, seed.Text));
        Findings.None(
        [
            .. expected.Except(read, StringComparer.Ordinal).Select(l => $"missing {l}"),
            .. read.Except(expected, StringComparer.Ordinal).Select(l => $"extra   {l}"),
        ]);
        Assert.Equal(expected.Count, read.Count);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Expected_spans_are_whole_sentences(string slug)
    {
        var text = new Seed(slug).Text;
        Findings.None(from e in JsonNode.Parse(new Seed(slug).Expected)!["events"]!.AsArray()
                      let span = SpanOf(e!)
                      let quote = span.Of(text)
                      where !IsStart(text[..span.Start]) || !IsEnd(quote) || quote.Contains('\n', StringComparison.Ordinal)
                      select quote);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_digest_names_its_article_by_name_and_hash(string slug)
    {
        var article = new Seed(slug).Article;
        Assert.NotNull(article.Digest);
        Assert.Equal(PublicationBasis.FrontMatter, article.Metadata.PublishedBasis);
        var original = new Seed(slug).Original;
        Assert.SkipWhen(original is null, "../shared, where the articles lie, is not here.");
        Assert.Equal(original!.FileSha256, article.Digest.Sha256);
    }

    /// <summary>A paragraph of a digest carries the number of the original's paragraph: names in the one stand in the other.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_digest_numbers_its_paragraphs_as_the_article_does(string slug)
    {
        var seed = new Seed(slug);
        Assert.SkipWhen(seed.Original is null, "../shared, where the articles lie, is not here.");
        var (digest, original) = (SourceTextReader.Read(seed.Article).Value!, SourceTextReader.Read(seed.Original!).Value!);
        Findings.None(from paragraph in digest.Paragraphs
                      let told = original.Paragraphs.FirstOrDefault(p => p.Locator == paragraph.Locator)
                      where told is null || !Names(paragraph.Span.Of(digest.Text)).Overlaps(Names(told.Span.Of(original.Text)))
                      select $"¶ {paragraph.Locator}: {paragraph.Span.Of(digest.Text)}");
    }

    private static HashSet<string> Names(string text) => text.Split([' ', '-', '.', ',', '’', '“', '”', ';', ':'])
        .Where(w => w.Length > 2 && char.IsUpper(w[0])).ToHashSet(StringComparer.Ordinal);

    private static bool IsStart(string before)
    {
        var line = before[(before.LastIndexOf('\n') + 1)..];
        return line.EndsWith(' ') && ((line.StartsWith("¶ ", StringComparison.Ordinal) && line[2..^1].All(char.IsAsciiDigit)) || IsEnd(line[..^1]));
    }

    private static bool IsEnd(string text) => text.EndsWith('.') || text.EndsWith(".”", StringComparison.Ordinal);

    private static List<string> Lines(JsonNode prediction, string text) =>
        [.. prediction["events"]!.AsArray().Select(e => Line(e!.AsObject(), text)).Order(StringComparer.Ordinal)];

    private static string Line(JsonObject read, string text)
    {
        read.Remove("confidence");
        read.Remove("rule");
        return $"{SpanOf(read).Of(text)}\n        {read.ToJsonString(Plain)}";
    }

    private static TextSpan SpanOf(JsonNode read) => TextSpan.FromBounds(read["start"]!.GetValue<int>(), read["end"]!.GetValue<int>());

    private static JsonNode Prediction(Seed seed)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            PredictionJson.Write(seed.Read(), json);
        }

        return JsonNode.Parse(bytes.ToArray())!;
    }
}
