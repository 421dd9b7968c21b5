using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Changes;

/// <summary>What made a piece of writing necessary.</summary>
/// <param name="Sources">The sources of which an article came or changed, under their old and new ids.</param>
/// <param name="Rules">The rules that are new to what is stored; null: they are the same.</param>
public sealed record ChangeCause(ImmutableHashSet<string> Sources, string? Rules)
{
    /// <summary>The rules, where a change is their doing; null where an article is its cause.</summary>
    /// <param name="sources">The sources whose reports of the event differ.</param>
    public string? RulesBehind(IEnumerable<string> sources) => Rules is not null && !sources.Any(Sources.Contains) ? Rules : null;
}
