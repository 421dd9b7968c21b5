using System.Diagnostics;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Tests.Sources;

/// <summary>Files made to bring a reader down are answered in time, read or refused.</summary>
public sealed class HostileFileTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    public static TheoryData<string, string, int> Repeated => new()
    {
        { "a.html", "<div>", 100_000 },
        { "a.html", "<b><p>", 10_000 },
        { "a.html", "<a><div>", 1_000 },
        { "a.html", "<font>", 2_500 },
        { "a.html", "<table>", 10_000 },
        { "a.html", "<p>", 50_000 },
        { "a.html", "<", 90_000 },
        { "a.html", "&#", 200_000 },
        { "a.html", "<li><table><template><td></li></table>", 2_000 },
        { "a.html", "<div class=share>", 2_000 },
        { "a.md", "[", 6_000 },
        { "a.md", "[", 100_000 },
        { "a.md", "[a](", 50_000 },
        { "a.md", ">", 100_000 },
        { "a.md", "*", 100_000 },
        { "a.md", "**a ", 50_000 },
        { "a.md", "1. ", 50_000 },
        { "a.md", "[a]: b\n", 50_000 },
        { "a.md", "---\n[", 20_000 },
        { "a.txt", "[12]", 50_000 },
        { "a.txt", "1. X says:\n", 20_000 },
        { "a.txt", "U.S. ", 50_000 },
        { "a.txt", "(A/B ", 50_000 },
        { "a.txt", "e\u0301\u0323", 50_000 },
        { "a.txt", "x", 500_000 },
        { "a.txt", "World\nOld ships are sold in the north\nIt is so here.\n", 5_000 },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Repetition_is_answered_in_time(string name, string piece, int times)
    {
        var bytes = Encoding.UTF8.GetBytes(new StringBuilder().Insert(0, piece, times).ToString());
        AnswersInTime(name, bytes, $"{times} times '{piece}'");
    }

    [Theory]
    [InlineData(200_000, "/")]
    [InlineData(20_000, "a1=b ")]
    [InlineData(20_000, "a{0}=b ")]
    public void A_tag_without_end_is_answered_in_time(int times, string attribute)
    {
        var tag = string.Concat(Enumerable.Range(0, times).Select(i => attribute.Replace("{0}", $"{i}", StringComparison.Ordinal)));
        AnswersInTime("a.html", Encoding.UTF8.GetBytes($"<a {tag}>It is a text.</a>"), $"{times} times '{attribute}'");
    }

    [Theory]
    [InlineData("a.html", "<div>", 100_000, "is nested too deeply")]
    [InlineData("a.md", "[a](", 50_000, "opening brackets")]
    [InlineData("a.md", "> ", 5_000, "nested more than")]
    [InlineData("a.md", "* ", 5_000, "nested more than")]
    [InlineData("a.md", "*a", 5_000, "stars and underscores")]
    public void What_would_take_too_long_is_refused_with_a_reason(string name, string piece, int times, string reason)
    {
        var text = SourceTextReader.Read(Reading.Article(new StringBuilder().Insert(0, piece, times).ToString(), name));
        Assert.Contains(reason, text.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Ordinary_Markdown_is_far_from_the_limits()
    {
        var ruled = string.Join("\n\n", Enumerable.Repeat("It is **so** and *so*, see [this](a).\n\n" + new string('-', 80) + "\n\n* * *", 300));
        Assert.True(SourceTextReader.Read(Reading.Article(ruled, "a.md")).IsSuccess);
    }

    // A machine busy with something else gets another try; what is slow by itself is slow each time.
    private static void AnswersInTime(string name, byte[] bytes, string what)
    {
        var took = TimeSpan.MaxValue;
        for (var tries = 0; tries < 3 && took >= Longest; tries++)
        {
            var watch = Stopwatch.StartNew();
            Answer(name, bytes);
            took = watch.Elapsed;
        }

        Assert.True(took < Longest, $"{took} for {what}");
    }

    private static void Answer(string name, byte[] bytes)
    {
        var article = ArticleParser.Parse(name, bytes, ArticleMetadata.Nothing);
        if (article.IsSuccess && SourceTextReader.Read(article.Value) is { IsSuccess: true, Value: var text })
        {
            Assert.NotEmpty(SentenceSplitter.Split(text));
        }
    }
}
