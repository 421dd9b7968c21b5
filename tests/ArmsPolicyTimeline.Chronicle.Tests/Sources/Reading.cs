using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Tests.Sources;

/// <summary>Reads files made in tests.</summary>
internal static class Reading
{
    public static ParseResult<Article> Parse(string fileText, string fileName = "made.txt", ArticleMetadata? given = null) =>
        ArticleParser.Parse(fileName, Encoding.UTF8.GetBytes(fileText), given ?? ArticleMetadata.Nothing);

    public static Article Article(string fileText, string fileName = "made.txt", ArticleMetadata? given = null) => Value(Parse(fileText, fileName, given));

    public static SourceText Text(string fileText, string fileName = "made.txt", ArticleMetadata? given = null) => Value(SourceTextReader.Read(Article(fileText, fileName, given)));

    /// <summary>The paragraphs, headings with a sign before them.</summary>
    public static string Paragraphs(SourceText text) =>
        string.Join(" ‖ ", text.Paragraphs.Select(paragraph => (paragraph.IsHeading ? "# " : "") + paragraph.Span.Of(text.Text)));

    public static ImmutableArray<string> Sentences(string fileText)
    {
        var text = Text(fileText);
        return [.. SentenceSplitter.Split(text).Select(sentence => sentence.Span.Of(text.Text))];
    }

    /// <summary>What the file has where the text has these words.</summary>
    public static string InFile(Article article, SourceText text, string words)
    {
        var start = text.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{words}' is not in '{text.Text}'.");
        return text.ToFile(new(start, words.Length)).Of(article.FileText);
    }

    /// <summary>A cell of a specification with its signs replaced by what they stand for.</summary>
    public static string File(string cell)
    {
        var file = new StringBuilder(cell).Replace("⏎", "\n").Replace('⍽', '\u00A0').Replace('▯', '\u200B').Replace('¦', '\u00AD').ToString();
        for (var open = file.IndexOf('{', StringComparison.Ordinal); open >= 0; open = file.IndexOf('{', open + 1))
        {
            var unit = (char)int.Parse(file.AsSpan(open + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            file = file[..open] + unit + file[(open + 6)..];
        }

        return file;
    }

    private static T Value<T>(ParseResult<T> result)
        where T : class
    {
        Assert.True(result.IsSuccess, result.Error);
        return result.Value;
    }
}
