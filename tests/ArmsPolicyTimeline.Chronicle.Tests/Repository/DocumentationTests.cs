using System.Text;
using System.Text.RegularExpressions;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Tests.Repository;

/// <summary>Links resolve, and the glossary has every member of every closed set and none besides.</summary>
public sealed partial class DocumentationTests
{
    private const string Glossary = "docs/glossary.md";

    private static readonly Type[] ClosedSets = [.. typeof(PolicyEvent).Assembly.GetExportedTypes().Where(t => t.IsEnum)];

    [Fact]
    public void Relative_links_lead_to_files_and_headings() =>
        Findings.None(from page in RepositoryFiles.Under("docs", ".md").Append("README.md")
                      from link in LinksOf(page)
                      where !Resolves(page, link)
                      select $"{page}: {link}");

    [Fact]
    public void The_life_of_an_article_links_to_code() =>
        Assert.True(LinksOf("docs/life-of-an-article.md").Count(l => l.EndsWith(".cs", StringComparison.Ordinal)) >= 12);

    [Fact]
    public void The_glossary_has_every_closed_set_with_its_members()
    {
        var (inCode, inGlossary) = (ClosedSets.SelectMany(MembersOf).ToHashSet(StringComparer.Ordinal), GlossaryMembers().ToHashSet(StringComparer.Ordinal));
        Findings.None([
            .. inCode.Except(inGlossary, StringComparer.Ordinal).Select(m => $"{Glossary} lacks {m}"),
            .. inGlossary.Except(inCode, StringComparer.Ordinal).Select(m => $"{Glossary} has {m}, the code has not"),
        ]);
    }

    [Fact]
    public void The_codebook_defines_every_action_topic_evidence_and_modality() =>
        Findings.None(new[] { typeof(PolicyAction), typeof(PolicyTopic), typeof(Evidence), typeof(Modality) }.SelectMany(MembersOf)
            .Select(m => m.Split(' ')[1]).Where(slug => !RepositoryFiles.Text("docs/codebook.md").Contains($"| `{slug}` |", StringComparison.Ordinal)));

    private static IEnumerable<string> MembersOf(Type set) => Enum.GetNames(set).Select(n => $"{set.Name} {Hyphenated(n)}");

    /// <summary>Rows <c>| `slug` | meaning |</c> below a heading <c>### Set</c>, as "Set slug".</summary>
    private static IEnumerable<string> GlossaryMembers()
    {
        var set = "";
        foreach (var line in RepositoryFiles.Lines(Glossary))
        {
            if (line.StartsWith("### ", StringComparison.Ordinal))
            {
                set = line[4..];
            }
            else if (line.StartsWith("| `", StringComparison.Ordinal) && set.Length > 0)
            {
                yield return $"{set} {line.Split('`')[1]}";
            }
        }
    }

    private static string Hyphenated(string name) => WordStart().Replace(name, "-").ToLowerInvariant();

    private static IEnumerable<string> LinksOf(string page) =>
        Link().Matches(CodeFence().Replace(RepositoryFiles.Text(page), "")).Select(m => m.Groups["to"].Value)
            .Where(l => !l.StartsWith("http://", StringComparison.Ordinal) && !l.StartsWith("https://", StringComparison.Ordinal));

    private static bool Resolves(string page, string link)
    {
        var parts = link.Split('#', 2);
        var folder = Path.GetDirectoryName(page) ?? "";
        var target = parts[0].Length == 0 ? page : Path.GetRelativePath(RepositoryFiles.Root, Path.GetFullPath(Path.Combine(RepositoryFiles.Root, folder, parts[0])));
        var full = Path.Combine(RepositoryFiles.Root, target);
        return (File.Exists(full) || Directory.Exists(full)) && (parts.Length == 1 || HeadingsOf(target).Contains(parts[1], StringComparer.Ordinal));
    }

    private static IEnumerable<string> HeadingsOf(string page) => RepositoryFiles.Lines(page)
        .Where(l => l.StartsWith('#'))
        .Select(l => new StringBuilder().AppendJoin("", l.TrimStart('#').Trim().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-').ToString().ToLowerInvariant());

    [GeneratedRegex(@"\]\((?<to>[^()\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"```[^`]*```|`[^`\n]*`(?!\])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeFence();

    [GeneratedRegex(@"(?<=.)(?=[A-Z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
