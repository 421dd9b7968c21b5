using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Sources.Formats;

/// <summary>
/// Reads front matter: flat <c>key: value</c> lines between two lines of three hyphens. No YAML: YAML readers can be
/// brought down by a few kilobytes of nested input.
/// </summary>
internal sealed class FrontMatterReader
{
    private const string Fence = "---";
    private const int MostLines = 100;

    private static readonly string[] Keys =
    [
        "title", "publisher", "author", "published", "published-known-from", "url", "language", "archived", "accessed", "original", "original-sha256", "slug",
    ];

    private readonly Dictionary<string, (string Value, int Line)> values = new(StringComparer.Ordinal);

    /// <summary>The block, an empty one where the file has none, or the first error with its line.</summary>
    public static ParseResult<FrontMatter> Read(string fileText)
    {
        if (!string.Equals(LineAt(fileText, 0, out var start).TrimEnd(), Fence, StringComparison.Ordinal))
        {
            return ParseResult<FrontMatter>.Of(new(ArticleMetadata.Nothing, null, null, 0));
        }

        var reader = new FrontMatterReader();
        for (var number = 2; start < fileText.Length && number <= MostLines; number++)
        {
            var line = LineAt(fileText, start, out start).Trim();
            if (string.Equals(line, Fence, StringComparison.Ordinal))
            {
                return reader.ToFrontMatter(start);
            }

            if (reader.Add(line, number) is { } error)
            {
                return ParseResult<FrontMatter>.Failed(FormattableString.Invariant($"line {number}: {error}"));
            }
        }

        return ParseResult<FrontMatter>.Failed("line 1: the front matter that begins here is not closed; put a line '---' behind its last key");
    }

    private static string LineAt(string text, int start, out int next)
    {
        var end = text.IndexOf('\n', start);
        next = end < 0 ? text.Length : end + 1;
        return text[start..(end < 0 ? text.Length : end)];
    }

    private string? Add(string line, int number)
    {
        if (line.Length == 0 || line[0] == '#')
        {
            return null;
        }

        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return "has no colon; write 'key: value'";
        }

        var key = line[..colon].TrimEnd();
        if (!Keys.Contains(key))
        {
            return $"the key '{key}' is not known; known are {string.Join(", ", Keys)}";
        }

        if (values.TryGetValue(key, out var first))
        {
            return FormattableString.Invariant($"the key '{key}' stands in line {first.Line} already; keep one of the two");
        }

        values.Add(key, (Unquote(line[(colon + 1)..].Trim()), number));
        return null;
    }

    private static string Unquote(string value) => value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1] : value;

    private string? Value(string key) => values.TryGetValue(key, out var found) && found.Value.Length > 0 ? found.Value : null;

    private ParseResult<FrontMatter> ToFrontMatter(int bodyStart)
    {
        var published = DateOf("published");
        var accessed = DateOf("accessed");
        return DateError("published", published) ?? DateError("accessed", accessed) ?? AddressError("url") ?? AddressError("archived") ?? LanguageError() ?? DigestError() ?? ParseResult<FrontMatter>.Of(new(
            new(
                MetadataValue.Text(Value("title")),
                MetadataValue.Text(Value("publisher")),
                MetadataValue.Text(Value("author")),
                published?.Value,
                published is null ? PublicationBasis.None : PublicationBasis.FrontMatter,
                Value("url"),
                Value("language"),
                Value("archived"),
                accessed?.Value),
            Value("slug"),
            Value("original") is { } original ? new(original, Value("original-sha256")!) : null,
            bodyStart));
    }

    private ParseResult<EdtfDate>? DateOf(string key) => Value(key) is { } date ? EdtfDate.Parse(date) : null;

    private ParseResult<FrontMatter>? DateError(string key, ParseResult<EdtfDate>? date) => date is { IsSuccess: false, Error: var error } ? Failed(key, $"'{Value(key)}': {error}") : null;

    private ParseResult<FrontMatter>? AddressError(string key) =>
        Value(key) is { } url && !MetadataValue.IsWebAddress(url) ? Failed(key, $"'{url}' is no http or https address") : null;

    private ParseResult<FrontMatter>? LanguageError() =>
        Value("language") is { } language && !MetadataValue.IsLanguage(language) ? Failed("language", $"'{language}' is no language tag such as en or pt-BR") : null;

    private ParseResult<FrontMatter>? DigestError()
    {
        if (Value("slug") is { } slug && !slug.All(unit => char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit) || unit == '-'))
        {
            return Failed("slug", $"'{slug}' may hold only a to z, 0 to 9 and hyphens");
        }

        var (original, sha256) = (Value("original"), Value("original-sha256"));
        if (original is null != sha256 is null)
        {
            return Failed(original is null ? "original-sha256" : "original", "a digest names both its original and the original-sha256");
        }

        return sha256 is not null && (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower))
            ? Failed("original-sha256", "is not 64 lower-case hexadecimal digits")
            : null;
    }

    private ParseResult<FrontMatter> Failed(string key, string error) =>
        ParseResult<FrontMatter>.Failed(FormattableString.Invariant($"line {values[key].Line}: {key}: {error}"));
}
