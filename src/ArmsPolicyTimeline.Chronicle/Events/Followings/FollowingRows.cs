using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Chronicle.Events.Followings;

/// <summary>Reads and checks the phrases that say that one decision followed another.</summary>
internal static class FollowingRows
{
    /// <summary>The file.</summary>
    public const string File = "followings.csv";

    /// <summary>Its columns.</summary>
    public static CsvColumns Columns { get; } = new(["id", "kind", "pattern"], ["traits"]);

    /// <summary>The phrases; none where the table is null.</summary>
    public static ImmutableArray<FollowingPhrase> Read(CsvTable? table, List<VocabularyError> errors)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var phrases = ImmutableArray.CreateBuilder<FollowingPhrase>();
        var sets = (table?.Rows ?? []).Where(r => r.Value("kind") is null).Select(r => r.Value("id")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var row in (table?.Rows ?? []).Select(r => new VocabularyRow(File, r, errors)))
        {
            var (id, pattern) = (row.Required("id"), row.Required("pattern"));
            var (kind, traits) = (row.Member<FollowingKind>("kind"), row.Members<FollowingTrait>("traits"));
            PatternRules.Check(row, pattern, row.Optional("kind") is null, sets);
            if (id.Length > 0 && !WeaponId.IsId(id))
            {
                row.Fail("id", $"'{id}' is no id; an id is made of a to z, 0 to 9 and hyphens");
            }

            if (!ids.Add(id))
            {
                row.Fail("id", $"'{id}' is there twice");
            }

            phrases.Add(new FollowingPhrase(id, kind, pattern, traits));
        }

        return phrases.ToImmutable();
    }
}
