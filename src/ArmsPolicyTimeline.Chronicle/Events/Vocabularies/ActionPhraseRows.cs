using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>Reads and checks the phrases that evoke acts.</summary>
internal static class ActionPhraseRows
{
    /// <summary>The file.</summary>
    public const string File = "phrases.csv";

    /// <summary>Its columns.</summary>
    public static CsvColumns Columns { get; } = new(["id", "pattern", "action", "negated", "topic"], []);

    /// <summary>The phrases; none where the table is null.</summary>
    public static ImmutableArray<ActionPhrase> Read(CsvTable? table, List<VocabularyError> errors)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var phrases = ImmutableArray.CreateBuilder<ActionPhrase>();
        foreach (var row in (table?.Rows ?? []).Select(r => new VocabularyRow(File, r, errors)))
        {
            var id = row.Required("id");
            var pattern = row.Required("pattern");
            row.Required("action");
            var (action, negated, topic) = (row.Member<PolicyAction>("action"), row.Member<PolicyAction>("negated"), row.Member<PolicyTopic>("topic"));
            if (id.Length > 0 && !WeaponId.IsId(id))
            {
                row.Fail("id", $"'{id}' is no id; an id is made of a to z, 0 to 9 and hyphens");
            }

            if (!ids.Add(id))
            {
                row.Fail("id", $"'{id}' is there twice");
            }

            if (action is { } known)
            {
                phrases.Add(new ActionPhrase(id, pattern, known, negated, topic));
            }
        }

        return phrases.ToImmutable();
    }
}
