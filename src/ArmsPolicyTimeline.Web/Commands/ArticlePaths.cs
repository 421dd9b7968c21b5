using System.CommandLine;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Web.Commands;

/// <summary>The files and folders that a command is given, with what manifests and the command line say of them.</summary>
internal sealed class ArticlePaths
{
    private const string ManifestName = "manifest.csv";
    private const string SeedName = "article.md";

    private readonly Argument<string[]> paths = new("PATH") { Description = "Articles (.txt, .md, .html, .htm), or folders of them.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> manifest = new("--manifest") { Description = "CSV with document,title,publisher,author,published,url,language,archived,accessed (default: manifest.csv beside the article).", HelpName = "F" };
    private readonly Option<string?> published = new("--published") { Description = "When the articles were published, where nothing else says so: 2024-05-31, 2024-05 or 2024.", HelpName = "D" };

    /// <summary>Gives a command the argument and the options.</summary>
    public void AddTo(Command command, bool withPublished)
    {
        command.Add(paths);
        command.Add(manifest);
        if (withPublished)
        {
            command.Add(published);
        }
    }

    /// <summary>The articles, in ordinal order of their paths within each path given, each file once.</summary>
    /// <exception cref="CommandException">A path does not exist, or a manifest or date is bad.</exception>
    public IReadOnlyList<ArticleFile> Find(ParseResult parsed)
    {
        var given = Published(parsed);
        var one = parsed.GetValue(manifest) is { } file ? ReadManifest(file, ExitCode.Usage) : null;
        var beside = new Dictionary<string, Manifest>(StringComparer.Ordinal);
        var found = parsed.GetRequiredValue(paths).SelectMany(Expand).DistinctBy(Path.GetFullPath, StringComparer.Ordinal).ToList();
        return [.. found.Select(path => Describe(path, one ?? Beside(path, beside), given))];
    }

    /// <summary>The articles of a folder, as <c>ingest</c> would find them.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="manifest">The manifest; null: the one beside each article.</param>
    /// <exception cref="CommandException">The folder or the manifest does not exist, or a manifest is bad.</exception>
    public static IReadOnlyList<ArticleFile> In(string folder, string? manifest = null)
    {
        var one = manifest is null ? null : ReadManifest(manifest, ExitCode.Usage);
        var beside = new Dictionary<string, Manifest>(StringComparer.Ordinal);
        return [.. Expand(folder).Select(path => Describe(path, one ?? Beside(path, beside), ArticleMetadata.Nothing))];
    }

    private static IEnumerable<string> Expand(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            throw new CommandException(ExitCode.Usage, $"{path}: there is no such file or folder");
        }

        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.System, IgnoreInaccessible = false };
        var articles = Directory.EnumerateFiles(path, "*", options).Where(p => ArticleParser.FormatOf(p) is not null).Order(StringComparer.Ordinal).ToList();
        if (articles.Count == 0)
        {
            Console.Error.WriteLine($"{path}: no .txt, .md, .html or .htm files in it");
        }

        return articles;
    }

    private static ArticleFile Describe(string path, Manifest manifest, ArticleMetadata given)
    {
        var name = Path.GetFileName(path);
        return new ArticleFile(path, name, manifest.Of(name).Or(given), SlugOf(path, name), cancel => ReadAsync(path, cancel));
    }

    // Nothing is opened that is too large, or has no length: a pipe would block.
    private static async Task<byte[]> ReadAsync(string path, CancellationToken cancel) => new FileInfo(path).Length switch
    {
        0 => [],
        > ArticleParser.MaximumBytes => throw new IOException(FormattableString.Invariant($"is larger than the {ArticleParser.MaximumBytes / 1024 / 1024} MiB that are read; split it or save the text alone")),
        _ => await File.ReadAllBytesAsync(path, cancel),
    };

    private static string? SlugOf(string path, string name)
    {
        var folder = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)));
        return string.Equals(name, SeedName, StringComparison.OrdinalIgnoreCase) && WeaponId.IsId(folder) ? folder : null;
    }

    private static Manifest Beside(string path, Dictionary<string, Manifest> known)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
        if (!known.TryGetValue(folder, out var manifest))
        {
            var file = Path.Combine(folder, ManifestName);
            manifest = File.Exists(file) ? ReadManifest(file, ExitCode.BadData) : Manifest.Empty;
            known.Add(folder, manifest);
        }

        return manifest;
    }

    private static Manifest ReadManifest(string file, int whenMissing)
    {
        if (!File.Exists(file))
        {
            throw new CommandException(whenMissing, $"{file}: there is no such manifest");
        }

        var parsed = Manifest.Read(File.ReadAllText(file));
        return parsed.Value ?? throw new CommandException(
            ExitCode.BadData,
            string.Join('\n', parsed.Error!.Split('\n').Select(e => $"{file}:{e}")));
    }

    private ArticleMetadata Published(ParseResult parsed)
    {
        if (parsed.GetResult(published) is null || parsed.GetValue(published) is not { } text)
        {
            return ArticleMetadata.Nothing;
        }

        var date = EdtfDate.Parse(text);
        return date.Value is { } known
            ? new ArticleMetadata(Published: known, PublishedBasis: PublicationBasis.Given)
            : throw new CommandException(ExitCode.Usage, $"--published: {date.Error}; write 2024-05-31, 2024-05 or 2024");
    }
}
