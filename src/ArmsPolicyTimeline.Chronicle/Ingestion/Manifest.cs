using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Chronicle.Ingestion;

/// <summary>What a <c>manifest.csv</c> says of the files beside it: <c>document</c> and any of <c>title,publisher,author,published,url,language</c>.</summary>
public sealed class Manifest
{
    private static readonly CsvColumns Columns = new(["document"], ["title", "publisher", "author", "published", "url", "language"]);

    private readonly FrozenDictionary<string, ArticleMetadata> documents;

    private Manifest(FrozenDictionary<string, ArticleMetadata> documents) => this.documents = documents;

    /// <summary>A manifest that says nothing.</summary>
    public static Manifest Nothing { get; } = new(FrozenDictionary<string, ArticleMetadata>.Empty);

    /// <summary>The manifest that a CSV text holds, or every reason why it holds none, one a line, each with line and column.</summary>
    public static ParseResult<Manifest> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var read = CsvTable.Parse(text, Columns);
        if (!read.IsSuccess)
        {
            return ParseResult<Manifest>.Failed(string.Join('\n', read.Errors));
        }

        var errors = ImmutableArray.CreateBuilder<CsvError>();
        var described = new Dictionary<string, ArticleMetadata>(StringComparer.Ordinal);
        foreach (var row in read.Table.Rows)
        {
            if (row.Value("document") is not { } document)
            {
                errors.Add(new CsvError(row.Line, "document", "the name of the file is missing"));
            }
            else if (!described.TryAdd(document, Describe(row, errors)))
            {
                errors.Add(new CsvError(row.Line, "document", $"'{document}' is there twice"));
            }
        }

        return errors.Count > 0
            ? ParseResult<Manifest>.Failed(string.Join('\n', errors))
            : ParseResult<Manifest>.Of(new Manifest(described.ToFrozenDictionary(StringComparer.Ordinal)));
    }

    /// <summary>What is said of a file; <see cref="ArticleMetadata.Nothing"/> where nothing is.</summary>
    /// <param name="fileName">Its name without folders.</param>
    public ArticleMetadata Find(string fileName) => documents.GetValueOrDefault(fileName, ArticleMetadata.Nothing);

    private static ArticleMetadata Describe(CsvRow row, ImmutableArray<CsvError>.Builder errors)
    {
        EdtfDate? published = null;
        if (row.Value("published") is { } date)
        {
            var parsed = EdtfDate.Parse(date);
            published = parsed.Value;
            if (!parsed.IsSuccess)
            {
                errors.Add(new CsvError(row.Line, "published", string.Create(CultureInfo.InvariantCulture, $"{parsed.Error}; write 2024-05-31, 2024-05 or 2024")));
            }
        }

        if (row.Value("url") is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            errors.Add(new CsvError(row.Line, "url", $"'{url}' is no http or https address"));
        }

        return new ArticleMetadata(
            row.Value("title"),
            row.Value("publisher"),
            row.Value("author"),
            published,
            published is null ? PublicationBasis.None : PublicationBasis.Manifest,
            row.Value("url"),
            row.Value("language"));
    }
}
