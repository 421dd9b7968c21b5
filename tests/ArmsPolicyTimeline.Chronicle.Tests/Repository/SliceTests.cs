using System.Collections.Frozen;
using System.Reflection;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Tests.Repository;

/// <summary>Keeps the slices of Chronicle in order: Dating, Sources, Events, Reading, Ingestion; Evaluation beside Ingestion; Changes; Comparison, which knows nothing of reading; and Citing above it.</summary>
public sealed class SliceTests
{
    private const string Root = "ArmsPolicyTimeline.Chronicle.";

    private static readonly Assembly Chronicle = typeof(PolicyEvent).Assembly;

    private static readonly FrozenDictionary<string, string[]> MayUse = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Dating"] = ["Dating"],
        ["Sources"] = ["Sources", "Dating"],
        ["Events"] = ["Events", "Dating", "Sources"],
        ["Reading"] = ["Reading", "Dating", "Sources", "Events"],
        ["Ingestion"] = ["Ingestion", "Dating", "Sources", "Events", "Reading"],
        ["Evaluation"] = ["Evaluation", "Dating", "Sources", "Events", "Reading"],
        ["Generation"] = ["Generation", "Dating", "Sources", "Events", "Reading"],
        ["Citing"] = ["Citing", "Dating", "Sources", "Events", "Comparison"],
        ["Changes"] = ["Changes", "Dating", "Sources", "Events"],
        ["Comparison"] = ["Comparison", "Dating", "Sources", "Events", "Changes"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    [Fact]
    public void Every_type_lies_in_a_known_slice() =>
        Findings.None(Chronicle.GetExportedTypes().Where(t => SliceOf(t) is not { } slice || !MayUse.ContainsKey(slice)).Select(t => t.FullName));

    [Fact]
    public void A_slice_uses_only_the_slices_below_it() =>
        Findings.None(Uses().Where(u => !MayUse[u.From].Contains(u.To, StringComparer.Ordinal)).Select(u => $"{u.Type} uses {u.Used}"));

    [Theory]
    [InlineData("Sources", "Dating")]
    [InlineData("Events", "Sources")]
    [InlineData("Reading", "Events")]
    [InlineData("Ingestion", "Reading")]
    [InlineData("Evaluation", "Reading")]
    [InlineData("Generation", "Reading")]
    [InlineData("Changes", "Events")]
    [InlineData("Comparison", "Events")]
    [InlineData("Citing", "Sources")]
    [InlineData("Citing", "Comparison")]
    [InlineData("Comparison", "Changes")]
    public void The_uses_that_the_layout_is_made_of_are_seen(string from, string to) =>
        Assert.Contains(Uses(), u => string.Equals(u.From, from, StringComparison.Ordinal) && string.Equals(u.To, to, StringComparison.Ordinal));

    [Fact]
    public void Chronicle_knows_no_database_and_no_web() =>
        Findings.None(Chronicle.GetReferencedAssemblies().Select(a => a.Name!).Where(n =>
            n.Contains("EntityFramework", StringComparison.Ordinal) || n.Contains("AspNetCore", StringComparison.Ordinal)
            || n.Contains("Sqlite", StringComparison.OrdinalIgnoreCase) || n.StartsWith("ArmsPolicyTimeline", StringComparison.Ordinal)));

    private static IEnumerable<(string From, string To, string Type, string Used)> Uses() =>
        from type in Chronicle.GetTypes()
        let slice = SliceOf(type)
        where slice is not null
        from used in UsedTypes.Of(type)
        where used.Assembly == Chronicle
        let usedSlice = SliceOf(used)
        where usedSlice is not null
        select (slice, usedSlice, type.FullName!, used.FullName ?? used.Name);

    private static string? SliceOf(Type type) =>
        type.Namespace is { } name && name.StartsWith(Root, StringComparison.Ordinal) ? name[Root.Length..].Split('.')[0] : null;
}
