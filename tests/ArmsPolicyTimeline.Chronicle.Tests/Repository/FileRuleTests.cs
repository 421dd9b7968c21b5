using System.Text.RegularExpressions;

namespace ArmsPolicyTimeline.Chronicle.Tests.Repository;

/// <summary>How large files and folders are, and what one holds (docs/contributing.md).</summary>
public sealed partial class FileRuleTests
{
    private const int FilesInAFolder = 20;

    [Theory]
    [InlineData(".razor", 120)]
    [InlineData(".razor.cs", 200)]
    [InlineData(".cs", 300)]
    public void A_file_is_no_longer_than_a_reader_takes_in(string extension, int lines) =>
        Findings.None(from path in Sources(extension)
                     let length = RepositoryFiles.Lines(path).Length
                     where length > lines
                     select $"{path}: {length} lines, at most {lines}");

    [Fact]
    public void A_folder_holds_no_more_than_a_reader_takes_in() =>
        Findings.None(from folder in RepositoryFiles.Under("src", ".cs", ".razor").GroupBy(FolderOf, StringComparer.Ordinal)
                     let concepts = folder.Select(ConceptOf).Distinct(StringComparer.Ordinal).Count()
                     where concepts > FilesInAFolder
                     select $"{folder.Key}: {concepts} files, at most {FilesInAFolder}");

    [Fact]
    public void Folders_are_two_deep_below_a_project() =>
        Findings.None(RepositoryFiles.Under("src", ".cs", ".razor").Where(p => p.Split('/').Length > 5));

    [Fact]
    public void A_file_of_the_sources_declares_one_type_and_bears_its_name() =>
        Findings.None(from path in RepositoryFiles.Under("src", ".cs")
                     where !path.EndsWith(".razor.cs", StringComparison.Ordinal) && Path.GetFileName(path) is not "Program.cs"
                     let names = TopLevelType().Matches(RepositoryFiles.Text(path)).Select(m => m.Groups["name"].Value).ToList()
                     where names.Count != 1 || !string.Equals(names[0], ConceptOf(path), StringComparison.Ordinal)
                     select $"{path}: {string.Join(", ", names)}");

    private static string FolderOf(string path) => path[..path.LastIndexOf('/')];

    private static string ConceptOf(string path) => Path.GetFileName(path).Split('.')[0];

    private static IEnumerable<string> Sources(string extension) => RepositoryFiles.Under("src", extension).Concat(RepositoryFiles.Under("tests", extension))
        .Where(p => extension is not ".cs" || !p.EndsWith(".razor.cs", StringComparison.Ordinal));

    [GeneratedRegex(@"^(?:(?:public|internal|sealed|static|abstract|partial|readonly|file|ref) )*(?:class|struct|interface|enum|record(?: struct| class)?|delegate \S+) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex TopLevelType();
}
