using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>Reads and checks the words for offices.</summary>
internal static class OfficeTitleRows
{
    /// <summary>The file.</summary>
    public const string File = "offices.csv";

    /// <summary>Its columns.</summary>
    public static CsvColumns Columns { get; } = new(["title", "role", "actor"], []);

    /// <summary>The titles; none where the table is null.</summary>
    public static ImmutableArray<OfficeTitle> Read(CsvTable? table, HashSet<ActorCode> actors, List<VocabularyError> errors)
    {
        var seen = new HashSet<OfficeTitle>();
        foreach (var row in (table?.Rows ?? []).Select(r => new VocabularyRow(File, r, errors)))
        {
            var title = new OfficeTitle(row.Required("title"), row.Required("role"), row.Actor("actor", isOptional: true));
            if (title.Title.Any(char.IsUpper))
            {
                row.Fail("title", $"'{title.Title}' has capital letters; titles are compared in lower case");
            }

            if (title.Role.Length > 0 && !OfficeRoles.IsRole(title.Role))
            {
                row.Fail("role", $"there is no role '{title.Role}'");
            }

            if (title.Actor is { } actor && !actors.Contains(actor))
            {
                row.Fail("actor", $"there is no country or organisation '{actor}'");
            }

            if (!seen.Add(title))
            {
                row.Fail("title", $"'{title.Title}' is there twice for the same role and actor");
            }
        }

        return [.. seen];
    }
}
