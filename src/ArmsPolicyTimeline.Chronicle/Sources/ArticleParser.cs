using System.Security.Cryptography;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Sources.Formats;
using ArmsPolicyTimeline.Chronicle.Sources.Html;

namespace ArmsPolicyTimeline.Chronicle.Sources;

/// <summary>Makes an <see cref="Article"/> of a file's name and bytes.</summary>
public static class ArticleParser
{
    /// <summary>Files larger than this are refused, in bytes (5 MiB).</summary>
    public const int MaximumBytes = 5 * 1024 * 1024;

    /// <summary>Markdown files larger than this are refused, in bytes (512 KiB): the parser's time grows faster than they do.</summary>
    public const int MaximumMarkdownBytes = 512 * 1024;

    /// <summary>The article, or why the file is refused.</summary>
    /// <param name="fileName">Name of the file, without folders; its extension says how the file is written.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="given">What a manifest or a person says of it; what the file says of itself goes before.</param>
    public static ParseResult<Article> Parse(string fileName, ReadOnlySpan<byte> bytes, ArticleMetadata given)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        ArgumentNullException.ThrowIfNull(given);
        if (FormatOf(fileName) is not { } format)
        {
            return ParseResult<Article>.Failed("is not read; articles are .txt, .md, .html or .htm files");
        }

        var limit = format == ArticleFormat.Markdown ? MaximumMarkdownBytes : MaximumBytes;
        if (bytes.Length > limit)
        {
            return ParseResult<Article>.Failed(
                FormattableString.Invariant($"has {bytes.Length} bytes, more than the {limit} that are read of such a file; split it or save the text alone"));
        }

        var decoded = FileDecoder.Decode(bytes, format);
        if (!decoded.IsSuccess)
        {
            return ParseResult<Article>.Failed(decoded.Error);
        }

        if (string.IsNullOrWhiteSpace(decoded.Value))
        {
            return ParseResult<Article>.Failed("is empty: there is nothing to read");
        }

        return Describe(new Article(fileName, format, decoded.Value, Convert.ToHexStringLower(SHA256.HashData(bytes)), given));
    }

    /// <summary>How a file of that name is written; null: it is no article.</summary>
    public static ArticleFormat? FormatOf(string fileName) => Path.GetExtension(fileName).ToUpperInvariant() switch
    {
        ".TXT" => ArticleFormat.PlainText,
        ".MD" => ArticleFormat.Markdown,
        ".HTML" or ".HTM" => ArticleFormat.Html,
        _ => null,
    };

    // What a file says of itself goes before what others say of it; a title nobody names is the heading that opens the text.
    private static ParseResult<Article> Describe(Article article) => article.Format switch
    {
        ArticleFormat.Markdown => DescribeMarkdown(article),
        ArticleFormat.Html => ParseResult<Article>.Of(article with { Metadata = HtmlMetadataReader.Read(article.FileText).Or(article.Metadata) }),
        _ => ParseResult<Article>.Of(article.Metadata.Title is null ? article with { Metadata = article.Metadata with { Title = OpeningHeading(article) } } : article),
    };

    private static ParseResult<Article> DescribeMarkdown(Article article)
    {
        var frontMatter = FrontMatterReader.Read(article.FileText);
        if (!frontMatter.IsSuccess)
        {
            return ParseResult<Article>.Failed(frontMatter.Error);
        }

        var metadata = frontMatter.Value.Metadata.Or(article.Metadata);
        return ParseResult<Article>.Of(article with
        {
            Metadata = metadata with { Title = metadata.Title ?? OpeningSign(article.FileText.AsSpan(frontMatter.Value.BodyStart)) },
            SourceSlug = frontMatter.Value.SourceSlug,
            Digest = frontMatter.Value.Digest,
        });
    }

    private static string? OpeningHeading(Article article) =>
        SourceTextReader.Read(article) is { IsSuccess: true, Value: { Paragraphs: [{ IsHeading: true } first, ..] } text } ? MetadataValue.Text(first.Span.Of(text.Text)) : null;

    // "# Title" on the first line that is not blank.
    private static string? OpeningSign(ReadOnlySpan<char> body)
    {
        var text = body.TrimStart();
        var end = text.IndexOfAny('\r', '\n');
        var line = end < 0 ? text : text[..end];
        return line.StartsWith("# ", StringComparison.Ordinal) ? MetadataValue.Text(line[2..].TrimEnd("# ").ToString()) : null;
    }
}
