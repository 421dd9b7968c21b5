using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;
using ArmsPolicyTimeline.Chronicle.Tests.Repository;

namespace ArmsPolicyTimeline.Chronicle.Tests.Vocabularies;

/// <summary>Facts about the world, written down by hand, that the files in <c>data/</c> must give.</summary>
public sealed class VocabularyFactsTests
{
    private static Vocabulary Vocabulary => RealVocabulary.Vocabulary;

    [Fact]
    public void RealFiles_HaveNoError() => Assert.True(RealVocabulary.Result.IsSuccess, RealVocabulary.Result.ToString());

    [Theory]
    [InlineData("GB", "foreign-minister", "2024-05-02", "David Cameron")]
    [InlineData("GB", "defence-minister", "2023-01-14", "Ben Wallace")]
    [InlineData("GB", "head-of-government", "2024-09-13", "Keir Starmer")]
    [InlineData("US", "foreign-minister", "2024-05-29", "Antony Blinken")]
    [InlineData("US", "defence-minister", "2022-04-26", "Lloyd Austin")]
    [InlineData("US", "head-of-state", "2024-11-17", "Joe Biden")]
    [InlineData("US", "head-of-state", "2020-09-15", "Donald Trump")]
    [InlineData("US", "national-security-adviser", "2023-05-20", "Jake Sullivan")]
    [InlineData("US", "chief-of-defence", "2024-02-22", "Charles Q. Brown")]
    [InlineData("US", "vice-president", "2021-06-01", "Kamala Harris")]
    [InlineData("FR", "head-of-state", "2022-03-16", "Emmanuel Macron")]
    [InlineData("FR", "foreign-minister", "2022-03-16", "Jean-Yves Le Drian")]
    [InlineData("FR", "defence-minister", "2024-06-06", "Sébastien Lecornu")]
    [InlineData("DE", "head-of-government", "2022-02-27", "Olaf Scholz")]
    [InlineData("DE", "defence-minister", "2022-12-31", "Christine Lambrecht")]
    [InlineData("DE", "defence-minister", "2023-01-20", "Boris Pistorius")]
    [InlineData("DE", "foreign-minister", "2021-01-01", "Heiko Maas")]
    [InlineData("PL", "foreign-minister", "2024-05-28", "Radosław Sikorski")]
    [InlineData("PL", "head-of-state", "2022-11-16", "Andrzej Duda")]
    [InlineData("NL", "defence-minister", "2024-05-28", "Kajsa Ollongren")]
    [InlineData("NL", "head-of-government", "2023-07-01", "Mark Rutte")]
    [InlineData("DK", "foreign-minister", "2024-05-30", "Lars Løkke Rasmussen")]
    [InlineData("CZ", "foreign-minister", "2024-05-31", "Jan Lipavský")]
    [InlineData("CZ", "head-of-state", "2023-06-01", "Petr Pavel")]
    [InlineData("EE", "head-of-government", "2024-05-27", "Kaja Kallas")]
    [InlineData("FI", "foreign-minister", "2024-05-30", "Elina Valtonen")]
    [InlineData("FI", "head-of-state", "2024-02-15", "Sauli Niinistö")]
    [InlineData("IT", "defence-minister", "2023-01-11", "Guido Crosetto")]
    [InlineData("CA", "foreign-minister", "2024-05-30", "Mélanie Joly")]
    [InlineData("CA", "defence-minister", "2024-01-18", "Bill Blair")]
    [InlineData("UA", "head-of-state", "2022-02-24", "Volodymyr Zelensky")]
    [InlineData("UA", "defence-minister", "2022-10-01", "Oleksii Reznikov")]
    [InlineData("UA", "foreign-minister", "2024-05-01", "Dmytro Kuleba")]
    [InlineData("UA", "chief-of-defence", "2023-08-01", "Valerii Zaluzhnyi")]
    [InlineData("UA", "chief-of-defence", "2024-08-06", "Oleksandr Syrskyi")]
    [InlineData("RU", "defence-minister", "2022-02-24", "Sergei Shoigu")]
    [InlineData("RU", "defence-minister", "2024-06-01", "Andrei Belousov")]
    [InlineData("RU", "foreign-minister", "2024-05-30", "Sergey Lavrov")]
    [InlineData("SE", "foreign-minister", "2024-05-26", "Tobias Billström")]
    [InlineData("LV", "head-of-state", "2024-05-28", "Edgars Rinkēvičs")]
    [InlineData("SK", "head-of-government", "2023-03-17", "Eduard Heger")]
    [InlineData("IL", "defence-minister", "2024-05-08", "Yoav Gallant")]
    [InlineData("TW", "head-of-state", "2022-08-02", "Tsai Ing-wen")]
    [InlineData("JP", "head-of-government", "2023-12-22", "Fumio Kishida")]
    [InlineData("KR", "head-of-state", "2023-04-19", "Yoon Suk Yeol")]
    [InlineData("NATO", "secretary-general", "2024-05-24", "Jens Stoltenberg")]
    [InlineData("NATO", "secretary-general", "2024-11-01", "Mark Rutte")]
    [InlineData("NATO", "military-commander", "2023-02-01", "Christopher Cavoli")]
    [InlineData("EU", "high-representative", "2024-05-28", "Josep Borrell")]
    [InlineData("EU", "commission-president", "2022-04-08", "Ursula von der Leyen")]
    [InlineData("UN", "secretary-general", "2023-01-01", "António Guterres")]
    [InlineData("GB", "head-of-government", "1982-05-01", "Margaret Thatcher")]
    [InlineData("AR", "head-of-state", "1982-05-01", "Leopoldo Galtieri")]
    public void HoldersOf_ADayInOffice_IsWhoHeldIt(string actor, string role, string day, string name) =>
        Assert.Equal(name, Assert.Single(Vocabulary.HoldersOf(new(actor), role, Day(day))).Name);

    [Theory]
    [InlineData("US", "2024-06-03", "John Kirby")]
    [InlineData("US", "2022-03-16", "Jen Psaki")]
    [InlineData("US", "2024-09-13", "Matthew Miller")]
    [InlineData("RU", "2024-05-30", "Maria Zakharova")]
    [InlineData("RU", "2024-05-30", "Dmitry Peskov")]
    public void HoldersOf_SpokespeopleOnADay_HasThem(string actor, string day, string name) =>
        Assert.Contains(Vocabulary.HoldersOf(new(actor), "spokesperson", Day(day)), o => string.Equals(o.Name, name, StringComparison.Ordinal));

    [Fact]
    public void HoldersOf_DayOfHandover_HasBoth() =>
        Assert.Equal(["Joe Biden", "Donald Trump"], Vocabulary.HoldersOf(new("US"), "head-of-state", Day("2025-01-20")).Select(o => o.Name), StringComparer.Ordinal);

    [Theory]
    [InlineData("Volodymyr Zelensky", "Zelensky|Zelenskyy|Zelenskiy")]
    [InlineData("Oleksandr Syrskyi", "Syrskyi|Syrsky")]
    [InlineData("Lars Løkke Rasmussen", "Løkke Rasmussen|Lokke Rasmussen|Løkke")]
    [InlineData("Jan Lipavský", "Lipavský|Lipavsky")]
    [InlineData("Charles Q. Brown", "Brown")]
    [InlineData("Lai Ching-te", "Lai")]
    [InlineData("Xi Jinping", "Xi")]
    [InlineData("Ursula von der Leyen", "von der Leyen")]
    [InlineData("Joe Biden", "Biden")]
    public void Surnames_OfAPerson_AreThoseInPrint(string name, string surnames)
    {
        var found = Vocabulary.Officials.First(o => string.Equals(o.Name, name, StringComparison.Ordinal)).Surnames;
        Assert.All(surnames.Split('|'), s => Assert.Contains(s, found, StringComparer.Ordinal));
        Assert.DoesNotContain(found, s => s is "Jr." or "William" or "Joseph" or "");
    }

    [Theory]
    [InlineData("foreign secretary", "GB", "foreign-minister")]
    [InlineData("secretary of state", "US", "foreign-minister")]
    [InlineData("chancellor", "DE", "head-of-government")]
    [InlineData("defense secretary", "US", "defence-minister")]
    [InlineData("defence secretary", "GB", "defence-minister")]
    [InlineData("minister of foreign affairs", null, "foreign-minister")]
    [InlineData("national security advisor", null, "national-security-adviser")]
    [InlineData("chairman of the joint chiefs of staff", "US", "chief-of-defence")]
    [InlineData("commander-in-chief", "UA", "chief-of-defence")]
    public void Titles_OfAnOffice_NameItsRole(string title, string? actor, string role) =>
        Assert.Contains(new OfficeTitle(title, role, actor is null ? null : new ActorCode(actor)), Vocabulary.Titles);

    [Theory]
    [InlineData("NATO", 32)]
    [InlineData("EU", 27)]
    [InlineData("G7", 7)]
    [InlineData("JEF", 10)]
    public void Members_OfAnOrganisation_AreAllThere(string code, int count) =>
        Assert.Equal(count, Vocabulary.Actors.Count(a => a.MemberOf.Contains(new ActorCode(code))));

    [Theory]
    [InlineData("White House", "US")]
    [InlineData("Pentagon", "US")]
    [InlineData("Downing Street", "GB")]
    [InlineData("Kremlin", "RU")]
    [InlineData("Quai d'Orsay", "FR")]
    [InlineData("Bundestag", "DE")]
    [InlineData("Emiratis", "AE")]
    [InlineData("Dutch", "NL")]
    public void Names_InPrint_StandForTheActor(string name, string code) =>
        Assert.Equal(code, Assert.Single(Vocabulary.Actors, a => a.Names.Concat(a.Adjectives).Concat(a.Metonyms).Contains(name, StringComparer.Ordinal)).Code.ToString());

    [Theory]
    [InlineData("atacms", "long-range-missiles", "ATAMCS")]
    [InlineData("f-16", "aircraft", "F16")]
    [InlineData("leopard-2", "armour", "Leopards")]
    [InlineData("patriot", "air-defence", "PAC-3")]
    [InlineData("himars", "rocket-launchers", "HIMARS")]
    public void Weapons_ByName_AreInTheirClass(string id, string classId, string alias)
    {
        Assert.Equal(id, Assert.Single(Vocabulary.Weapons, w => w.Aliases.Contains(alias, StringComparer.Ordinal)).Id.ToString());
        Assert.True(Vocabulary.IsA(new WeaponId(id), new WeaponId(classId)));
    }

    [Fact]
    public void Weapons_OfTheSharedList_KeepIdClassAndAliases()
    {
        var list = Path.Combine(RepositoryFiles.Root, "..", "shared", "gold", "weapons.csv");
        Assert.SkipUnless(File.Exists(list), "The shared list of weapons is not beside the repository.");
        var table = CsvTable.Parse(File.ReadAllText(list), new(["id", "class", "aliases"], []));
        Assert.True(table.IsSuccess);
        Assert.All(table.Table.Rows, row =>
        {
            var weapon = Vocabulary.Find(new WeaponId(row.Value("id")!));
            Assert.NotNull(weapon);
            Assert.Equal(row.Value("class"), weapon.ClassId?.ToString());
            Assert.Subset(weapon.Aliases.ToHashSet(StringComparer.Ordinal), row.Value("aliases")!.Split('|').ToHashSet(StringComparer.Ordinal));
        });
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
