namespace ArmsPolicyTimeline.Chronicle.Tests.Repository;

/// <summary>The files of the repository that the tests were built from, without what a build leaves behind.</summary>
public static class RepositoryFiles
{
    private static readonly string[] Skipped = ["bin", "obj", ".git", "TestResults", "local", "node_modules"];

    public static string Root { get; } = FindRoot();

    /// <summary>Paths under a folder, relative to the root, with slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Under(string folder, params string[] extensions)
    {
        var found = new List<string>();
        Collect(Path.Combine(Root, folder), extensions, found);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Root, path));

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static void Collect(string folder, string[] extensions, List<string> found)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        found.AddRange(Directory.EnumerateFiles(folder)
            .Where(f => extensions.Length == 0 || extensions.Any(e => f.EndsWith(e, StringComparison.Ordinal)))
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/')));
        foreach (var sub in Directory.EnumerateDirectories(folder).Where(d => !Skipped.Contains(Path.GetFileName(d), StringComparer.Ordinal)))
        {
            Collect(sub, extensions, found);
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ArmsPolicyTimeline.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No ArmsPolicyTimeline.sln above {AppContext.BaseDirectory}.");
    }
}
