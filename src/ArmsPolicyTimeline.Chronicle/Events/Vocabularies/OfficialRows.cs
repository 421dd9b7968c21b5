using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>
/// Reads and checks terms of office. The aliases and the surname of a person are given in any of the person's rows and hold for all;
/// a surname given nowhere is the last word of the name.
/// </summary>
internal static class OfficialRows
{
    /// <summary>The file.</summary>
    public const string File = "officials.csv";

    /// <summary>Its columns.</summary>
    public static CsvColumns Columns { get; } = new(["name", "aliases", "surname", "actor", "role", "office", "from", "to", "shared"], []);

    /// <summary>The terms of office; none where the table is null.</summary>
    public static ImmutableArray<Official> Read(CsvTable? table, HashSet<ActorCode> actors, List<VocabularyError> errors)
    {
        var terms = (table?.Rows ?? []).Select(r => ReadTerm(new VocabularyRow(File, r, errors), actors)).OfType<Term>().ToList();
        CheckNames(terms);
        CheckOverlaps(terms);
        return [.. terms.GroupBy(t => t.Official.Name, StringComparer.Ordinal).SelectMany(Complete)];
    }

    private static Term? ReadTerm(VocabularyRow row, HashSet<ActorCode> actors)
    {
        var (name, aliases, surname) = (row.Required("name"), row.List("aliases"), row.Optional("surname"));
        var (actor, role, office) = (row.Actor("actor"), row.Required("role"), row.Required("office"));
        var (from, to) = (row.Date("from"), row.Date("to"));
        row.Required("from");
        if (actor is { } code && !actors.Contains(code))
        {
            row.Fail("actor", $"there is no country or organisation '{code}'");
        }

        if (role.Length > 0 && !OfficeRoles.IsRole(role))
        {
            row.Fail("role", $"there is no role '{role}'");
        }

        if (from is not null && to is not null && to.Latest < from.Earliest)
        {
            row.Fail("to", $"'{to}' is before '{from}'");
        }

        if (row.Optional("shared") is { } shared && shared is not "yes")
        {
            row.Fail("shared", $"'{shared}' is neither yes nor empty");
        }

        return actor is null || from is null
            ? null
            : new Term(new Official(name, aliases, surname ?? "", actor.Value, role, office, from.Earliest, to?.Latest), from, to, row);
    }

    private static void CheckNames(List<Term> terms)
    {
        var owners = new NameOwners();
        var surnames = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (official, row) in terms.Select(t => (t.Official, t.Row)))
        {
            owners.Claim(official.Name, official.Name, "name", row);
            foreach (var alias in official.Aliases)
            {
                owners.Claim(alias, official.Name, "aliases", row);
            }

            if (official.Surname.Length > 0 && !surnames.TryAdd(official.Name, official.Surname) && !string.Equals(surnames[official.Name], official.Surname, StringComparison.Ordinal))
            {
                row.Fail("surname", $"another row of {official.Name} has '{surnames[official.Name]}'");
            }
        }
    }

    // A day on which one hands over to the next belongs to both; what is known to the month only may touch in that month.
    private static void CheckOverlaps(List<Term> terms)
    {
        var single = terms.Where(t => OfficeRoles.IsSingle(t.Official.Role) && t.Row.Optional("shared") is null);
        foreach (var office in single.GroupBy(t => (t.Official.Actor, t.Official.Role)))
        {
            var inOrder = office.OrderBy(t => t.Official.From).ThenBy(t => t.Official.To ?? DateOnly.MaxValue).ToList();
            foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)))
            {
                if (earlier.To is null || later.From.Latest < earlier.To.Earliest)
                {
                    var (name, to) = (earlier.Official.Name, earlier.To?.ToString() ?? "now");
                    later.Row.Fail("from", $"'{later.From}' lies in the term of {name}, {office.Key.Role} of {office.Key.Actor} until {to}; for co-holders write yes in 'shared'");
                }
            }
        }
    }

    private static IEnumerable<Official> Complete(IGrouping<string, Term> person)
    {
        ImmutableArray<string> aliases = [.. person.SelectMany(t => t.Official.Aliases).Distinct(StringComparer.Ordinal)];
        var surname = person.Select(t => t.Official.Surname).FirstOrDefault(s => s.Length > 0) ?? person.Key[(person.Key.LastIndexOf(' ') + 1)..];
        return person.Select(t => t.Official with { Aliases = aliases, Surname = surname });
    }

    private sealed record Term(Official Official, EdtfDate From, EdtfDate? To, VocabularyRow Row);
}
