using System.CommandLine;

namespace ArmsPolicyTimeline.Web.Commands;

/// <summary>Where the database and the inbox lie.</summary>
internal static class DataFolder
{
    /// <summary><c>--data DIR</c>, known to every command.</summary>
    public static Option<string?> Option { get; } = new("--data")
    {
        Description = "Folder of the database and the inbox (default: data/local under the project's root, else under the current folder).",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <summary>The full path that a command line names, or the default.</summary>
    public static string Of(ParseResult parsed) =>
        Path.GetFullPath(parsed.GetValue(Option) is { Length: > 0 } given ? given : Path.Combine(Root(Directory.GetCurrentDirectory()), "data", "local"));

    /// <summary>The nearest folder upwards that holds the solution, else the folder itself.</summary>
    public static string Root(string folder)
    {
        for (var next = new DirectoryInfo(folder); next is not null; next = next.Parent)
        {
            if (File.Exists(Path.Combine(next.FullName, "ArmsPolicyTimeline.sln")))
            {
                return next.FullName;
            }
        }

        return folder;
    }
}
