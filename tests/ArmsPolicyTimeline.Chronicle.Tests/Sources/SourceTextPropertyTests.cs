using System.Text;
using ArmsPolicyTimeline.Chronicle.Sources;
using FsCheck;
using FsCheck.Fluent;

namespace ArmsPolicyTimeline.Chronicle.Tests.Sources;

/// <summary>What holds of every file: spans, order, cover, no crash. Seeds are fixed.</summary>
public sealed class SourceTextPropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20240530UL, 3UL);

    private static readonly string[] Words =
    [
        "The", "ships", "came", "in.", "“We", "will", "not.”", "U.S.", "Gen.", "Roe", "said,", "3.5", "No.", "4", "at", "9", "p.m.", "why?", "Why?”", "—", "…", "[12]", "[…]",
        "café", "Zürich", "😀", "it’s", "(so)", "\"yes\"", "air-", "MR.", "ROE:", "Q", "and", "He", "World", "By", "Share", "#", "-", "a/b", "News", "is", "professor", "Comments",
    ];

    private static readonly string[] Gaps =
    [
        " ", " ", " ", " ", " ", " ", "  ", "\u00A0", "\t", " \u200B", "\u2009", "\u00AD ", "\n", "\n", "\n\n", "\r\n", "\r\n\r\n", "\u2028", "\r", " \n ", "\u202E ",
    ];

    private static readonly string[] Tags = ["", "", "", "<b>", "</b>", "<p>", "</p>", "<i>", "<br>", "<div class='share'>", "</div>", "<!-- x -->", "&amp;", "&#8217;", "<a href=x>", "</a>", "<table>", "<td>", "<li>"];

    private static readonly string[] Marks = ["", "", "", "*", "**", "_", "`", "[", "](x)", "![", "> ", "- ", "# ", "&amp;", "\\[", "\n\n", "    "];

    [Fact]
    public void Every_piece_of_the_text_stands_in_the_file_where_it_says() =>
        Check.One(Fixed, Prop.ForAll(Files(Words, Gaps), file => Reads(file, "a.txt", (article, text) => text.Paragraphs.All(paragraph => StandsInFile(article, text, paragraph.Span)))));

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public void The_way_back_never_falls_and_stays_in_the_file(string name) =>
        Check.One(Fixed, Prop.ForAll(Files(Pieces(name), Gaps), file => Reads(file, name, (article, text) =>
        {
            var spans = Enumerable.Range(0, text.Text.Length).Select(i => text.ToFile(new(i, 1))).ToList();
            return spans.TrueForAll(span => span.End <= article.FileText.Length)
                && spans.Zip(spans.Skip(1)).All(pair => pair.First.Start <= pair.Second.Start && pair.First.End <= pair.Second.End);
        })));

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public void Sentences_cover_the_paragraphs_in_order(string name) =>
        Check.One(Fixed, Prop.ForAll(Files(Pieces(name), Gaps), file => Reads(file, name, (_, text) =>
        {
            var at = 0;
            foreach (var sentence in SentenceSplitter.Split(text))
            {
                if (sentence.Span.Start < at || sentence.Span.Length == 0 || !string.IsNullOrWhiteSpace(text.Text[at..sentence.Span.Start])
                    || !text.Paragraphs[sentence.Paragraph].Span.Contains(sentence.Span))
                {
                    return false;
                }

                at = sentence.Span.End;
            }

            return at == text.Text.Length;
        })));

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public void A_text_is_normal(string name) =>
        Check.One(Fixed, Prop.ForAll(Files(Pieces(name), Gaps), file => Reads(file, name, (_, text) =>
            string.Equals(text.Text, string.Join("\n\n", text.Paragraphs.Select(paragraph => paragraph.Span.Of(text.Text))), StringComparison.Ordinal)
            && text.Paragraphs.All(paragraph => paragraph.Span.Of(text.Text) is var words && words.Trim() == words && words.Length > 0
                && !words.Contains("  ", StringComparison.Ordinal) && !words.Any(unit => char.IsControl(unit) || unit is '\u00A0' or '\u200B' or '\u00AD' or '\u202E')))));

    // Without page furniture: what a cut lays bare can look like furniture in its turn.
    [Fact]
    public void A_text_read_again_is_the_same() =>
        Check.One(Fixed, Prop.ForAll(Files(Words[..^10], Gaps), file => Reads(file, "a.txt", (_, text) => Reads(text.Text, "a.txt", (_, again) => string.Equals(again.Text, text.Text, StringComparison.Ordinal)))));

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public void No_bytes_bring_the_reader_down(string name) =>
        Check.One(Fixed, Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        {
            var article = ArticleParser.Parse(name, bytes, ArticleMetadata.Nothing);
            return article.IsSuccess ? SourceTextReader.Read(article.Value) is { Error: not null } or { Value: not null } : article.Error.Length > 0;
        }));

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public void No_text_brings_the_reader_down(string name) =>
        Check.One(Fixed, Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Reads(text ?? "", name, (_, read) => SentenceSplitter.Split(read).Length > 0)));

    private static string[] Pieces(string name) => [.. Words, .. name.EndsWith(".md", StringComparison.Ordinal) ? Marks : name.EndsWith(".html", StringComparison.Ordinal) ? Tags : []];

    private static Arbitrary<string> Files(string[] pieces, string[] gaps) => Arb.From(
        from count in Gen.Choose(1, 80)
        from words in Gen.Elements(pieces).ArrayOf(count)
        from between in Gen.Elements(gaps).ArrayOf(count)
        select string.Concat(words.Zip(between, (word, gap) => word + gap)));

    // A file that is refused has no text to say anything of; its reason is another test's.
    private static bool Reads(string file, string name, Func<Article, SourceText, bool> holds)
    {
        var article = ArticleParser.Parse(name, Encoding.UTF8.GetBytes(file), ArticleMetadata.Nothing);
        return !article.IsSuccess || SourceTextReader.Read(article.Value) is not { IsSuccess: true, Value: var text } || holds(article.Value, text);
    }

    // Without any white space and invisible characters both are the same letters.
    private static bool StandsInFile(Article article, SourceText text, TextSpan paragraph)
    {
        for (var start = paragraph.Start; start < paragraph.End; start += 3)
        {
            var span = TextSpan.FromBounds(start, Math.Min(paragraph.End, start + 7));
            if (char.IsLowSurrogate(text.Text[span.Start]) || char.IsHighSurrogate(text.Text[span.End - 1]))
            {
                continue;
            }

            if (!string.Equals(Visible(text.ToFile(span).Of(article.FileText)), Visible(span.Of(text.Text)), StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static string Visible(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit) && unit is not ('\u200B' or '\u00AD' or '\u202E')));
}
