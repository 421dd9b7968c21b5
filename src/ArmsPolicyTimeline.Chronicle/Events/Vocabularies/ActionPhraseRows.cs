using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>Reads and checks the phrases that evoke acts.</summary>
internal static class ActionPhraseRows
{
    /// <summary>The file.</summary>
    public const string File = "phrases.csv";

    /// <summary>Its columns.</summary>
    public static CsvColumns Columns { get; } = new(["id", "role", "pattern", "action", "negated", "topic"], ["traits"]);

    /// <summary>The phrases; none where the table is null.</summary>
    public static ImmutableArray<ActionPhrase> Read(CsvTable? table, List<VocabularyError> errors)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var phrases = ImmutableArray.CreateBuilder<ActionPhrase>();
        var sets = (table?.Rows ?? []).Where(r => r.Value("role") is "words").Select(r => r.Value("id")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var row in (table?.Rows ?? []).Select(r => new VocabularyRow(File, r, errors)))
        {
            var id = row.Required("id");
            var pattern = row.Required("pattern");
            row.Required("role");
            var role = row.Member<PhraseRole>("role");
            var (action, negated, topic) = (row.Member<PolicyAction>("action"), row.Member<PolicyAction>("negated"), row.Member<PolicyTopic>("topic"));
            var traits = row.Members<PhraseTrait>("traits");
            PatternRules.Check(row, pattern, role == PhraseRole.Words, sets);
            if (role is { } given && (given == PhraseRole.Words) != (action is null))
            {
                row.Fail("action", given == PhraseRole.Words ? "a set of words has no action" : "is empty");
            }

            if (role == PhraseRole.Words && !traits.IsEmpty)
            {
                row.Fail("traits", "a set of words has no traits");
            }

            if (id.Length > 0 && !WeaponId.IsId(id))
            {
                row.Fail("id", $"'{id}' is no id; an id is made of a to z, 0 to 9 and hyphens");
            }

            if (!ids.Add(id))
            {
                row.Fail("id", $"'{id}' is there twice");
            }

            if (role is { } known)
            {
                phrases.Add(new ActionPhrase(id, known, pattern, action, negated, topic) { Traits = traits });
            }
        }

        return phrases.ToImmutable();
    }
}
