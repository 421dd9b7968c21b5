using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Tests.Standings;

/// <summary>Events with short fields, and a small vocabulary that no change of <c>data/</c> touches.</summary>
internal static class SampleEvents
{
    public static Vocabulary Vocabulary { get; } = new(
        [
            Actor("US", "United States"), Actor("GB", "United Kingdom"), Actor("FR", "France"), Actor("UA", "Ukraine"),
            Actor("RU", "Russia"), Actor("IL", "Israel"), Actor("NL", "Netherlands"), Actor("NATO", "NATO"),
        ],
        [],
        [],
        [
            Weapon("unspecified", "Weapons at large"), Weapon("personnel", "Trainers and troops"), Weapon("missiles", "Missiles"),
            Weapon("long-range-missiles", "Long-range missiles", "missiles"), Weapon("atacms", "ATACMS", "long-range-missiles"),
            Weapon("storm-shadow", "Storm Shadow", "long-range-missiles"), Weapon("combat-aircraft", "Combat aircraft"), Weapon("f-16", "F-16", "combat-aircraft"),
        ],
        []);

    public static PolicyEvent Event(
        string id,
        PolicyAction action,
        string? date,
        string weapons = "atacms",
        string actor = "US",
        string? published = null,
        string sources = "s1") => new()
    {
        Id = id,
        Actor = new(actor),
        Recipient = ActorCode.Ukraine,
        Action = action,
        Topic = PolicyTopic.Use,
        Weapons = [.. weapons.Split(' ').Order(StringComparer.Ordinal).Select(w => new WeaponId(w))],
        Date = Date(date),
        DateBasis = string.IsNullOrEmpty(date) ? DateBasis.None : DateBasis.Explicit,
        Evidence = Evidence.Declared,
        Modality = Modality.Asserted,
        Confidence = 1,
        FirstPublished = Date(published),
        Citations = [.. sources.Split(' ').Select(Citation)],
    };

    public static EdtfDate? Date(string? edtf) => string.IsNullOrEmpty(edtf) ? null : EdtfDate.Parse(edtf).Value ?? throw new ArgumentException(edtf, nameof(edtf));

    private static Citation Citation(string source)
    {
        const string Quote = "The ban was lifted on Thursday.";
        return new(source, new string('0', 64), [new(new TextSpan(10, Quote.Length), Quote, 7)], [new(FieldName.Trigger, new TextSpan(22, 6))], null, DateBasis.None, Evidence.Declared, "sample", 1);
    }

    private static Actor Actor(string code, string name) => new(new(code), name, code.Length > 2, [], [], [], []);

    private static Weapon Weapon(string id, string name, string? above = null) => new(new(id), name, above is null ? null : new WeaponId(above), [], null);
}
