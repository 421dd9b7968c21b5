using ArmsPolicyTimeline.Chronicle.Comparison.Contexts;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Web.Commands;

/// <summary>Loads the vocabularies that lie beside the executable.</summary>
internal static class VocabularyFiles
{
    private const string Folder = "data";

    /// <summary>The vocabulary. <exception cref="CommandException">A row is bad; the message has a line for each, with file, line, field and reason.</exception></summary>
    public static Vocabulary Load()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, Folder);
        var files = VocabularyParser.FileNames
            .Where(name => File.Exists(Path.Combine(folder, name)))
            .ToDictionary(name => name, name => File.ReadAllText(Path.Combine(folder, name)), StringComparer.Ordinal);
        var result = VocabularyParser.Parse(files);
        return result.Vocabulary
            ?? throw new CommandException(ExitCode.BadData, string.Join('\n', result.Errors.Select(e => Path.Combine(folder, e.ToString()))));
    }

    /// <summary>What happened beside the decisions. <exception cref="CommandException">A row is bad; the message has a line for each.</exception></summary>
    public static ContextTable LoadContext()
    {
        var path = Path.Combine(AppContext.BaseDirectory, Folder, ContextRows.File);
        var errors = new List<VocabularyError>();
        var periods = File.Exists(path) ? ContextRows.Read(File.ReadAllText(path), errors) : [];
        return errors.Count == 0
            ? new(periods)
            : throw new CommandException(ExitCode.BadData, string.Join('\n', errors.Select(e => Path.Combine(AppContext.BaseDirectory, Folder, e.ToString()))));
    }
}
