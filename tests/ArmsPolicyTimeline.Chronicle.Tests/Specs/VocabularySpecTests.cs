using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Tests.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Tests.Specs;

/// <summary>Holds the files in <c>data/</c> to the facts of docs/specs/vocabulary.md.</summary>
public sealed class VocabularySpecTests
{
    private const string Page = "vocabulary.md";

    public static IEnumerable<TheoryDataRow<SpecRow>> HolderRows => SpecTable.Theory(Page, "Who held an office");

    public static IEnumerable<TheoryDataRow<SpecRow>> AmongRows => SpecTable.Theory(Page, "Among those who held an office");

    public static IEnumerable<TheoryDataRow<SpecRow>> NotRows => SpecTable.Theory(Page, "No longer or not yet in an office");

    public static IEnumerable<TheoryDataRow<SpecRow>> NameRows => SpecTable.Theory(Page, "Whose name it is");

    public static IEnumerable<TheoryDataRow<SpecRow>> TitleRows => SpecTable.Theory(Page, "Which role a title names");

    public static IEnumerable<TheoryDataRow<SpecRow>> WeaponRows => SpecTable.Theory(Page, "Which weapon it is");

    [Theory]
    [MemberData(nameof(HolderRows))]
    public void An_office_on_a_day_is_held_by_this_person(SpecRow row) => Assert.Equal(row["Official"], Assert.Single(Holders(row)).Name);

    [Theory]
    [MemberData(nameof(AmongRows))]
    public void An_office_of_several_on_a_day_is_held_by_this_person_too(SpecRow row) => Assert.Contains(Holders(row), o => IsNamed(o, row));

    [Theory]
    [MemberData(nameof(NotRows))]
    public void A_known_person_does_not_hold_an_office_outside_the_term(SpecRow row)
    {
        Assert.Contains(RealVocabulary.Vocabulary.Officials, o => IsNamed(o, row) && string.Equals(o.Role, row["Role"], StringComparison.Ordinal));
        Assert.DoesNotContain(Holders(row), o => IsNamed(o, row));
    }

    [Theory]
    [MemberData(nameof(NameRows))]
    public void A_name_in_print_stands_for_its_actor_only(SpecRow row) =>
        Assert.Equal(new ActorCode(row["Actor"]), Assert.Single(RealVocabulary.Vocabulary.Actors, a => a.Names.Concat(a.Adjectives).Concat(a.Metonyms).Contains(row["Words"], StringComparer.Ordinal)).Code);

    [Theory]
    [MemberData(nameof(TitleRows))]
    public void A_title_names_its_role(SpecRow row) =>
        Assert.Contains(new OfficeTitle(row["Title"], row["Role"], row["Actor"].Length == 0 ? null : new ActorCode(row["Actor"])), RealVocabulary.Vocabulary.Titles);

    [Theory]
    [MemberData(nameof(WeaponRows))]
    public void A_name_in_print_is_that_of_one_weapon_of_its_class(SpecRow row)
    {
        var weapon = Assert.Single(RealVocabulary.Vocabulary.Weapons, w => w.Aliases.Contains(row["Words"], StringComparer.Ordinal)).Id;
        Assert.Equal(row["Weapon"], weapon.ToString());
        Assert.True(RealVocabulary.Vocabulary.IsA(weapon, new WeaponId(row["Class"])), $"{row}: {weapon} is no {row["Class"]}.");
    }

    private static bool IsNamed(Official official, SpecRow row) => string.Equals(official.Name, row["Official"], StringComparison.Ordinal);

    private static IEnumerable<Official> Holders(SpecRow row) =>
        RealVocabulary.Vocabulary.HoldersOf(new(row["Actor"]), row["Role"], DateOnly.ParseExact(row["Day"], "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
