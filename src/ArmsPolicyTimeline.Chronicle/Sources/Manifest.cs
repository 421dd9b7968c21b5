using System.Collections.Frozen;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;
using ArmsPolicyTimeline.Chronicle.Sources.Formats;

namespace ArmsPolicyTimeline.Chronicle.Sources;

/// <summary>
/// A CSV file that says what is known of the articles beside it: <c>document</c>, which is the file name, and any of
/// <c>title, publisher, author, published, url, language, archived, accessed</c>, in any order.
/// </summary>
public sealed class Manifest
{
    private static readonly CsvColumns Columns = new(["document"], ["title", "publisher", "author", "published", "url", "language", "archived", "accessed"]);

    private static readonly string[] Addresses = ["url", "archived"];

    private readonly FrozenDictionary<string, ArticleMetadata> metadata;

    private Manifest(FrozenDictionary<string, ArticleMetadata> metadata) => this.metadata = metadata;

    /// <summary>A manifest that knows nothing.</summary>
    public static Manifest Empty { get; } = new(FrozenDictionary<string, ArticleMetadata>.Empty);

    /// <summary>The manifest that a CSV text holds, or all that is wrong with it, one fault a line, each with line and column.</summary>
    public static ParseResult<Manifest> Read(string csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        var parsed = CsvTable.Parse(csv, Columns);
        if (!parsed.IsSuccess)
        {
            return ParseResult<Manifest>.Failed(string.Join('\n', parsed.Errors));
        }

        var rows = new Dictionary<string, ArticleMetadata>(StringComparer.Ordinal);
        var errors = new List<CsvError>();
        foreach (var row in parsed.Table.Rows)
        {
            if (Error(row, out var published, out var accessed) is { } error)
            {
                errors.Add(error);
            }
            else if (!rows.TryAdd(row.Value("document")!, Metadata(row, published, accessed)))
            {
                errors.Add(new CsvError(row.Line, "document", $"'{row.Value("document")}' is there already; keep one row for each file"));
            }
        }

        return errors.Count > 0
            ? ParseResult<Manifest>.Failed(string.Join('\n', errors))
            : ParseResult<Manifest>.Of(new(rows.ToFrozenDictionary(StringComparer.Ordinal)));
    }

    /// <summary>What it says of a file; <see cref="ArticleMetadata.Nothing"/> where the file is not in it.</summary>
    /// <param name="fileName">Name without folders.</param>
    public ArticleMetadata Of(string fileName) => metadata.GetValueOrDefault(fileName, ArticleMetadata.Nothing);

    private static ArticleMetadata Metadata(CsvRow row, EdtfDate? published, EdtfDate? accessed) => new(
        MetadataValue.Text(row.Value("title")),
        MetadataValue.Text(row.Value("publisher")),
        MetadataValue.Text(row.Value("author")),
        published,
        published is null ? PublicationBasis.None : PublicationBasis.Manifest,
        row.Value("url"),
        row.Value("language"),
        row.Value("archived"),
        accessed);

    private static CsvError? Error(CsvRow row, out EdtfDate? published, out EdtfDate? accessed)
    {
        (published, accessed) = (null, null);
        if (row.Value("document") is null)
        {
            return new(row.Line, "document", "is empty; it names the file that the row is about");
        }

        foreach (var column in Addresses)
        {
            if (row.Value(column) is { } url && !MetadataValue.IsWebAddress(url))
            {
                return new(row.Line, column, $"'{url}' is no http or https address");
            }
        }

        if (row.Value("language") is { } language && !MetadataValue.IsLanguage(language))
        {
            return new(row.Line, "language", $"'{language}' is no language tag such as en or pt-BR");
        }

        return DateError(row, "published", out published) ?? DateError(row, "accessed", out accessed);
    }

    private static CsvError? DateError(CsvRow row, string column, out EdtfDate? date)
    {
        date = null;
        if (row.Value(column) is not { } written)
        {
            return null;
        }

        var parsed = EdtfDate.Parse(written);
        date = parsed.Value;
        return parsed.IsSuccess ? null : new(row.Line, column, $"'{written}': {parsed.Error}");
    }
}
