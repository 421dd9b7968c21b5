using System.Reflection;
using System.Runtime.CompilerServices;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Tests.Repository;

/// <summary>House rules that the compiler does not keep (docs/contributing.md).</summary>
public sealed class HouseRuleTests
{
    private static readonly string[] Drawers = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Common", "Core", "Misc"];

    private static readonly IEnumerable<Type> Types = typeof(PolicyEvent).Assembly.GetTypes().Where(t => !t.IsDefined(typeof(CompilerGeneratedAttribute)) && !t.Name.Contains('<', StringComparison.Ordinal)
        && t.Namespace?.StartsWith("ArmsPolicyTimeline", StringComparison.Ordinal) == true);

    [Fact]
    public void Chronicle_has_no_public_setters() =>
        Findings.None(from type in Types
                     from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                     where property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
                     select $"{type.Name}.{property.Name}");

    [Fact]
    public void Chronicle_has_no_public_fields_that_change() =>
        Findings.None(from type in Types
                     where !type.IsEnum
                     from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                     where !field.IsInitOnly && !field.IsLiteral
                     select $"{type.Name}.{field.Name}");

    [Fact]
    public void Classes_of_Chronicle_are_sealed_static_or_abstract() =>
        Findings.None(Types.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract).Select(t => t.FullName));

    [Fact]
    public void No_name_is_a_drawer_for_everything() =>
        Findings.None(RepositoryFiles.Under("src").Concat(RepositoryFiles.Under("tests"))
            .Where(p => p.Split('/').SelectMany(WordsOf).Intersect(Drawers, StringComparer.Ordinal).Any()));

    [Fact]
    public void A_todo_names_its_issue() =>
        Findings.None(from path in RepositoryFiles.Under("src").Concat(RepositoryFiles.Under("tests")).Where(IsText)
                     from line in RepositoryFiles.Lines(path).Index()
                     where line.Item.Contains("TO" + "DO", StringComparison.Ordinal) && !line.Item.Contains("TO" + "DO #", StringComparison.Ordinal)
                     select $"{path}:{line.Index + 1}");

    // DataBlock writes JSON, whose escapes cannot end its element.
    [Fact]
    public void Markup_from_outside_is_never_shown_as_markup() =>
        Findings.None(from path in RepositoryFiles.Under("src", ".cs", ".razor", ".js").Where(p => !p.Contains("/_framework/", StringComparison.Ordinal) && !p.EndsWith("/Citing/DataBlock.cs", StringComparison.Ordinal))
                     where new[] { "MarkupString", "AddMarkupContent", "innerHTML", "insertAdjacentHTML", "document.write" }.Any(w => RepositoryFiles.Text(path).Contains(w, StringComparison.Ordinal))
                     select path);

    private static bool IsText(string path) => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".razor", StringComparison.Ordinal)
        || path.EndsWith(".css", StringComparison.Ordinal) || (path.EndsWith(".js", StringComparison.Ordinal) && !path.Contains("/_framework/", StringComparison.Ordinal));

    private static IEnumerable<string> WordsOf(string name)
    {
        var start = 0;
        for (var at = 1; at <= name.Length; at++)
        {
            if (at == name.Length || char.IsAsciiLetterUpper(name[at]) || !char.IsAsciiLetter(name[at]))
            {
                yield return name[start..at].TrimStart('.', '-', '_');
                start = at;
            }
        }
    }
}
