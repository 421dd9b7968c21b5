using ArmsPolicyTimeline.Chronicle.Ingestion;

namespace ArmsPolicyTimeline.Web.Commands.Evaluation;

/// <summary>Texts in one folder and their annotations in another, paired by name without extension.</summary>
internal sealed class AnnotatedTexts(string texts, string? manifest, string gold)
{
    /// <summary>Whether a text has no annotation, or an annotation no text; known once they were looked for.</summary>
    public bool HasUnmatched { get; private set; }

    /// <summary>Each text that has an annotation, in ordinal order of their names; the others are named on standard error.</summary>
    /// <exception cref="CommandException">A folder or the manifest does not exist, or two texts have one name.</exception>
    public IReadOnlyList<(ArticleFile Text, string Gold)> Find()
    {
        if (!Directory.Exists(gold))
        {
            throw new CommandException(ExitCode.Usage, $"{gold}: there is no such folder of annotations (--gold)");
        }

        var files = ArticlePaths.In(texts, manifest).ToLookup(f => Path.GetFileNameWithoutExtension(f.Name), StringComparer.Ordinal);
        if (files.FirstOrDefault(f => f.Skip(1).Any()) is { } clash)
        {
            throw new CommandException(ExitCode.Usage, $"{Path.Combine(gold, clash.Key + ".json")} would be the annotation of each of {string.Join(" and ", clash.Select(f => f.Path))}; name them apart");
        }

        var annotations = Directory.EnumerateFiles(gold, "*.json").ToDictionary(path => Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal);
        foreach (var name in annotations.Keys.Where(name => !files.Contains(name)).Order(StringComparer.Ordinal))
        {
            Leave($"{annotations[name]}: its text {name}.txt is not in {texts}; add it, or take the annotation away");
        }

        foreach (var file in files.Where(f => !annotations.ContainsKey(f.Key)).Select(f => f.Single()).OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            Leave($"{file.Path}: there is no annotation {Path.Combine(gold, Path.ChangeExtension(file.Name, ".json"))}; it is not measured");
        }

        return [.. files.Where(f => annotations.ContainsKey(f.Key)).Select(f => (f.Single(), annotations[f.Key])).OrderBy(f => f.Item1.Name, StringComparer.Ordinal)];
    }

    private void Leave(string reason)
    {
        HasUnmatched = true;
        Console.Error.WriteLine(reason);
    }
}
