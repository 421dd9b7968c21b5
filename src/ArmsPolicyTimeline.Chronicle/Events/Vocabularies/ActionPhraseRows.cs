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
            CheckPattern(row, pattern, role, sets);
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

    private static void CheckPattern(VocabularyRow row, string text, PhraseRole? role, HashSet<string> sets)
    {
        foreach (var pattern in text.Split(';', StringSplitOptions.TrimEntries).Where(_ => text.Length > 0))
        {
            var places = pattern.Split(' ');
            if (pattern.Length == 0 || places[0] is "_" or "__" || places[0].EndsWith('?'))
            {
                row.Fail("pattern", $"'{pattern}' does not start with a word that must be there");
            }

            foreach (var word in places.SelectMany(p => p.TrimEnd('?').Split('|')).Where(w => w is not ("_" or "__")))
            {
                if (word.Length == 0 || (word[0] == '@' && !sets.Contains(word[1..])))
                {
                    row.Fail("pattern", word.Length == 0 ? "has an empty word" : $"there is no set of words '{word[1..]}'");
                }
                else if (word[0] != '@' && !word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) && !(role == PhraseRole.Words && word is "'s"))
                {
                    row.Fail("pattern", $"'{word}' is not in lower-case letters");
                }
            }
        }
    }
}
