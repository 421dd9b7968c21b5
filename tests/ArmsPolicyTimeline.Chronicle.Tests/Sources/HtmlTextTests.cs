using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Tests.Sources;

public sealed class HtmlTextTests
{
    private const string First = "The harbour master said on Monday that forty ships will come in.";
    private const string Second = "None of them carries arms, he added, and all of them will leave.";

    [Theory]
    [InlineData("<div itemprop='articleBody'>@</div><article>An older story that stands beside it, with a sentence of its own.</article>")]
    [InlineData("<article><h1>Ships</h1>@</article><article>Another story on the page, which is much shorter.</article>")]
    [InlineData("<main>@</main><div>Menu</div>")]
    [InlineData("<div><div class='x'>@</div><div class='y'><a href=a>One thing or another that is linked here and is long</a></div></div>")]
    [InlineData("<table><tr><td><a href=x>Home</a></td><td>@</td></tr></table>")]
    public void The_article_is_found(string body)
    {
        var text = Reading.Text($"<html><body><nav><a href=/>Home</a></nav>{body.Replace("@", $"<p>{First}</p><p>{Second}</p>", StringComparison.Ordinal)}<footer>© Harbour News</footer></body></html>", "a.html");
        Assert.Equal($"{First} ‖ {Second}", Reading.Paragraphs(text).Replace("# Ships ‖ ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<figure><img src=x><figcaption>A ship in the harbour.</figcaption></figure>", CutReason.Caption)]
    [InlineData("<aside>Ten things to know about ships.</aside>", CutReason.RelatedLink)]
    [InlineData("<div class='related-stories'><p>Old ships are sold.</p></div>", CutReason.RelatedLink)]
    [InlineData("<p><a href=b>Old ships are sold in the north</a></p>", CutReason.RelatedLink)]
    [InlineData("<div class='newsletter_box'>All the news about ships.</div>", CutReason.Subscription)]
    [InlineData("<div class='author-bio'>She knows about ships.</div>", CutReason.AuthorNote)]
    [InlineData("<section id='comments'><p>I do not believe a word of it, and I have read it all twice; it is far too long and it is wrong.</p></section>", CutReason.Comments)]
    [InlineData("<form><label>Your mail.</label></form>", CutReason.Furniture)]
    [InlineData("<div class='social share'>Tell your friends.</div>", CutReason.Furniture)]
    public void What_the_markup_tells_apart_is_cut(string part, CutReason reason)
    {
        var text = Reading.Text($"<article><p>{First}</p>{part}<p>{Second}</p></article>", "a.html");
        Assert.Equal($"{First} ‖ {Second}", Reading.Paragraphs(text));
        Assert.Equal([reason], text.Cuts.Where(cut => cut.Reason != CutReason.Markup).Select(cut => cut.Reason));
    }

    [Theory]
    [InlineData("<script>alert('It is bad.')</script>")]
    [InlineData("<style>p { content: 'It is bad.' }</style>")]
    [InlineData("<noscript><p title='</noscript><img src=x onerror=alert(1)>'>It is bad.</p></noscript>")]
    [InlineData("<p hidden>It is bad.</p>")]
    [InlineData("<p style='display: none'>It is bad.</p>")]
    [InlineData("<svg onload=alert(1)><text>It is bad.</text></svg>")]
    [InlineData("<iframe srcdoc='<p>It is bad.</p>'></iframe>")]
    [InlineData("<template><p>It is bad.</p></template>")]
    [InlineData("<!-- It is bad. -->")]
    public void What_no_reader_sees_is_no_text(string part) =>
        Assert.DoesNotContain("bad", Reading.Text($"<article><p>{First}</p>{part}<p>{Second}</p></article>", "a.html").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Tom & Jerry’s", "Tom &amp; Jerry&#8217;s")]
    [InlineData("bold end", "bold</b>&nbsp;<i>end")]
    [InlineData("“quoted”", "&ldquo;quoted&#x201D;")]
    [InlineData("© 2024", "&copy 2024")]
    [InlineData("café", "cafe&#x301;")]
    [InlineData("one two", "one\r\n  two")]
    [InlineData("’old", "&#146;old")]
    [InlineData("a😀b", "a&#x1F600;b")]
    [InlineData("next line", "next<br/>line")]
    public void A_span_covers_markup_and_character_references(string words, string inFile)
    {
        var article = Reading.Article($"<html><body><article><p>{First}</p>\r\n<p>It says {inFile}, said he, who knew all about it.</p></article>", "a.html");
        Assert.Equal(inFile, Reading.InFile(article, SourceTextReader.Read(article).Value!, words));
    }

    [Fact]
    public void Text_that_the_parser_moves_keeps_its_place()
    {
        var article = Reading.Article($"<article><p>{First}</p><table>Loose words stand here.<tr><td>{Second}</td></tr></table><p>The end is near.</article>", "a.html");
        var text = SourceTextReader.Read(article).Value!;
        Assert.All(["Loose words", "None of them", "The end"], words => Assert.Equal(words, Reading.InFile(article, text, words)));
    }

    [Fact]
    public void Two_line_breaks_make_a_paragraph() =>
        Assert.Equal($"{First} ‖ {Second} So it is.", Reading.Paragraphs(Reading.Text($"<div>{First}<br><br>{Second}<br>So it is.</div>", "a.html")));

    [Fact]
    public void A_page_of_links_holds_no_article()
    {
        var refused = SourceTextReader.Read(Reading.Article("<ul><li><a href=a>Home</a><li><a href=b>Ships come in</a></ul>", "a.html"));
        Assert.StartsWith("holds no article text", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_come_from_json_ld_and_meta_tags()
    {
        var metadata = Reading.Article(
            "<html lang=en-GB><head><title>Ships | Harbour News</title><meta property=og:site_name content='Harbour News'><meta property=og:title content='Ships!'>"
            + "<meta name=DC.date content=2019><link rel=canonical href=https://x.example/ships><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\"},"
            + "{\"@type\":[\"NewsArticle\"],\"headline\":\"Ships &amp; boats\",\"datePublished\":\"2024-05-30T23:30:00-04:00\",\"author\":[{\"name\":\"A. Roe\"},{\"name\":\"J. Doe\"}]}]}</script></head><p>" + First,
            "a.html").Metadata;
        Assert.Equal(("Ships & boats", "Harbour News", "A. Roe, J. Doe", "2024-05-30", "https://x.example/ships", "en-GB", PublicationBasis.Markup), (
            metadata.Title, metadata.Publisher, metadata.Author, metadata.Published?.ToString(), metadata.Url, metadata.Language, metadata.PublishedBasis));
    }

    [Theory]
    [InlineData("<title>Ships | Harbour News</title><meta property=og:site_name content='Harbour News'>", "Ships", null)]
    [InlineData("<meta property=og:title content='Ships'><meta property=article:published_time content='2024-05-30T23:30:00Z'>", "Ships", "2024-05-30")]
    [InlineData("<meta name=date content='02/03/2024'><title>Ships</title>", "Ships", null)]
    [InlineData("<script type='application/ld+json'>{ broken </script><body><h1>Ships</h1><time datetime=2024-05-30>yesterday</time>", "Ships", "2024-05-30")]
    [InlineData("<body><h1>Ships</h1><time datetime=2024-05-30>a</time><time datetime=2023-01-01>b</time>", "Ships", null)]
    public void Metadata_are_taken_from_where_they_stand(string head, string title, string? published)
    {
        var metadata = Reading.Article($"{head}<p>{First}</p>", "a.html").Metadata;
        Assert.Equal((title, published), (metadata.Title, metadata.Published?.ToString()));
    }

    [Fact]
    public void Names_that_all_paragraphs_bear_say_nothing()
    {
        var paragraphs = string.Concat(Enumerable.Repeat($"<div class='text widget'><p>{First}</p></div>", 6));
        var text = Reading.Text($"<article>{paragraphs}<section class=comments><p>I do not believe it.</p></section></article>", "a.html");
        Assert.Equal(6, text.Paragraphs.Length);
    }
}
