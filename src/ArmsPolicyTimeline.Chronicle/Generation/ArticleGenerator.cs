using System.Globalization;
using System.Net;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Generation;

/// <summary>
/// Makes articles that nobody published, for measuring: 1 to 6 kB, mostly padding, a few sentences on arms, several articles for one story.
/// The n-th article depends on the vocabulary, the seed and n alone. Pure.
/// </summary>
public sealed class ArticleGenerator
{
    private const int ArticlesOfAStory = 3;
    private const int ShortestText = 900;
    private const int LengthSpread = 4700;
    private const int LatestReport = 12;
    private const int BackgroundDays = 700;

    private readonly Cast cast;
    private readonly long seed;

    /// <summary>A generator; another seed gives other articles.</summary>
    /// <exception cref="ArgumentException">The vocabulary lacks officials or weapons.</exception>
    public ArticleGenerator(Vocabulary vocabulary, long seed)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        cast = new Cast(vocabulary);
        this.seed = seed;
    }

    /// <summary>The article of a number, from 1.</summary>
    public SyntheticArticle Article(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        var dice = new Dice(seed, "article", number);
        var story = cast.Story(new Dice(seed, "story", (number - 1) / ArticlesOfAStory));
        var published = story.Day.AddDays(dice.Chance(50) ? dice.Next(2) : dice.Next(LatestReport));
        var writer = new SentenceWriter(cast, dice, published);
        var title = string.Create(CultureInfo.InvariantCulture, $"{SyntheticMark.Title} {number:D7}: {writer.Fill(dice.Pick(PaddingShapes.Headlines), story)}");
        var metadata = new ArticleMetadata(
            title, SyntheticMark.Publisher, Published: EdtfDate.Day(published), PublishedBasis: PublicationBasis.Manifest, Url: SyntheticMark.Url("article", number), Language: "en");
        var paragraphs = Paragraphs(dice, writer, story);
        var name = string.Create(CultureInfo.InvariantCulture, $"synthetic-{number:D7}");
        return dice.Next(20) switch
        {
            0 => new SyntheticArticle(name + ".html", Html(title, paragraphs, number), metadata),
            1 or 2 => new SyntheticArticle(name + ".md", Plain([$"# {title}", SyntheticMark.Notice, .. paragraphs, SyntheticMark.End(number)]), metadata),
            _ => new SyntheticArticle(name + ".txt", Plain([SyntheticMark.Notice, .. paragraphs, SyntheticMark.End(number)]), metadata),
        };
    }

    // Lengths spread as news spreads: most are short, few are long.
    private List<string> Paragraphs(Dice dice, SentenceWriter writer, Story story)
    {
        var (one, other) = (dice.Next(LengthSpread), dice.Next(LengthSpread));
        var length = ShortestText + Math.Min(one, other);
        var paragraphs = new List<string> { Paragraph(dice, writer, story, story.Shape) };
        for (var written = paragraphs[0].Length; written < length; written += paragraphs[^1].Length)
        {
            paragraphs.Add(dice.Next(10) switch
            {
                < 2 => Paragraph(dice, writer, story, dice.Next(int.MaxValue)),
                < 5 => Paragraph(dice, writer, Elsewhere(dice, story), dice.Next(int.MaxValue)),
                _ => Paragraph(dice, writer, story, shape: null),
            });
        }

        return paragraphs;
    }

    private static string Paragraph(Dice dice, SentenceWriter writer, Story story, int? shape)
    {
        var text = new StringBuilder();
        if (shape is { } said)
        {
            text.Append(writer.Fill(StatementShapes.All[said % StatementShapes.All.Length], story));
        }

        for (var more = shape is null ? 2 + dice.Next(3) : dice.Next(3); more > 0; more--)
        {
            text.Append(text.Length > 0 ? " " : "").Append(writer.Fill(dice.Pick(PaddingShapes.All), story));
        }

        return text.ToString();
    }

    // Background: the same weapon elsewhere, or something else in the same place, some time before.
    private Story Elsewhere(Dice dice, Story story)
    {
        var other = cast.Story(dice);
        var day = story.Day.AddDays(-Math.Min(dice.Next(BackgroundDays), dice.Next(story.Day.DayNumber - Cast.FirstDay.DayNumber + 1)));
        return dice.Chance(50) ? other with { Weapon = story.Weapon, Day = day } : story with { Weapon = other.Weapon, Day = day };
    }

    private static string Plain(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs) + "\n";

    private static string Html(string title, List<string> paragraphs, int number)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>").Append(WebUtility.HtmlEncode(title)).Append("</title></head>\n<body><article>\n<h1>")
            .Append(WebUtility.HtmlEncode(title)).Append("</h1>\n");
        foreach (var paragraph in paragraphs.Prepend(SyntheticMark.Notice).Append(SyntheticMark.End(number)))
        {
            html.Append("<p>").Append(WebUtility.HtmlEncode(paragraph)).Append("</p>\n");
        }

        return html.Append("</article></body>\n</html>\n").ToString();
    }
}
