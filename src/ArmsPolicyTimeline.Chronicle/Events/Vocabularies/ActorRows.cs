using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>Reads and checks countries and organisations.</summary>
internal static class ActorRows
{
    /// <summary>The file of countries.</summary>
    public const string CountriesFile = "countries.csv";

    /// <summary>The file of organisations.</summary>
    public const string OrganisationsFile = "organisations.csv";

    /// <summary>Columns of organisations.</summary>
    public static CsvColumns OrganisationColumns { get; } = new(["code", "name", "names", "adjectives", "metonyms"], []);

    /// <summary>Columns of countries.</summary>
    public static CsvColumns CountryColumns { get; } = new(["code", "name", "names", "adjectives", "metonyms", "member-of"], []);

    /// <summary>The actors, countries first; a table that is null gives none.</summary>
    public static ImmutableArray<Actor> Read(CsvTable? organisations, CsvTable? countries, List<VocabularyError> errors)
    {
        var codes = new HashSet<ActorCode>();
        var names = new NameOwners();
        var bodies = ReadFile(OrganisationsFile, organisations, row => ReadActor(row, true, codes, names), errors);
        var known = organisations is null ? null : bodies.Select(b => b.Code).ToHashSet();
        var states = ReadFile(CountriesFile, countries, row => ReadCountry(row, codes, names, known), errors);
        return states.AddRange(bodies);

        static ImmutableArray<Actor> ReadFile(string file, CsvTable? table, Func<VocabularyRow, Actor?> read, List<VocabularyError> errors) =>
            [.. (table?.Rows ?? []).Select(r => read(new VocabularyRow(file, r, errors))).OfType<Actor>()];
    }

    private static Actor? ReadCountry(VocabularyRow row, HashSet<ActorCode> codes, NameOwners names, HashSet<ActorCode>? organisations)
    {
        var actor = ReadActor(row, false, codes, names);
        if (actor is { Code: var code } && !IsCountryCode(code.ToString()))
        {
            row.Fail("code", $"'{code}' is no country's code; ISO 3166-1 alpha-2 has two letters");
        }

        var memberOf = ImmutableArray.CreateBuilder<ActorCode>();
        foreach (var name in row.List("member-of"))
        {
            if (!ActorCode.IsCode(name) || organisations?.Contains(new ActorCode(name)) == false)
            {
                row.Fail("member-of", $"there is no organisation '{name}'");
            }
            else
            {
                memberOf.Add(new ActorCode(name));
            }
        }

        return actor is null ? null : actor with { MemberOf = memberOf.ToImmutable() };
    }

    private static bool IsCountryCode(string code) => code.Length == 2 && code.All(char.IsAsciiLetterUpper);

    private static Actor? ReadActor(VocabularyRow row, bool isOrganisation, HashSet<ActorCode> codes, NameOwners owners)
    {
        var code = row.Actor("code");
        var actor = (Name: row.Required("name"), Names: row.List("names"), Adjectives: row.List("adjectives"), Metonyms: row.List("metonyms"));
        if (code is not { } id)
        {
            return null;
        }

        if (!codes.Add(id))
        {
            row.Fail("code", $"'{id}' is there twice");
            return null;
        }

        owners.Claim(actor.Name, id.ToString(), "name", row);
        foreach (var (field, names) in new[] { ("names", actor.Names), ("adjectives", actor.Adjectives), ("metonyms", actor.Metonyms) })
        {
            foreach (var name in names)
            {
                owners.Claim(name, id.ToString(), field, row);
            }
        }

        return new Actor(id, actor.Name, isOrganisation, actor.Names, actor.Adjectives, actor.Metonyms, []);
    }
}
