using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Reading.Extraction;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>Makes readings without a reader: each sentence a paragraph of the text, each with its candidate.</summary>
internal static class Readings
{
    /// <summary>Two actors, a class with two weapons, and two classes without.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        [Actor("US", "United States", "Washington"), Actor("GB", "United Kingdom", "London"), Actor("UA", "Ukraine", "Kyiv")],
        [],
        [],
        [
            Weapon("unspecified", "Weapons at large", null),
            Weapon("missiles", "Missiles", null),
            Weapon("atacms", "ATACMS", "missiles", "Army Tactical Missile System"),
            Weapon("storm-shadow", "Storm Shadow", "missiles"),
            Weapon("f-16", "F-16", null, "Fighting Falcon"),
        ],
        []);

    /// <summary>The same, but no weapon belongs to a class.</summary>
    public static Vocabulary WithoutClasses { get; } =
        new(Vocabulary.Actors, [], [], [.. Vocabulary.Weapons.Select(w => w with { ClassId = null })], []) { Version = "without classes" };

    public static ReadingResult Of(string fileName, ArticleMetadata metadata, params Told[] told)
    {
        var text = string.Join("\n\n", told.Select(t => t.Sentence));
        return Of(Article(fileName, text, metadata), told);
    }

    public static Article Article(string fileName, string text, ArticleMetadata metadata) =>
        new(fileName, ArticleFormat.PlainText, text, Sha256(text), metadata);

    public static ReadingResult Of(Article article, params Told[] told)
    {
        var text = string.Join("\n\n", told.Select(t => t.Sentence));
        var offsets = Enumerable.Range(0, text.Length).ToImmutableArray();
        var spans = told.Select(t => new TextSpan(text.IndexOf(t.Sentence, StringComparison.Ordinal), t.Sentence.Length)).ToImmutableArray();
        var source = new SourceText(
            text,
            offsets,
            [.. offsets.Select(o => o + 1)],
            [.. spans.Index().Select(s => new Paragraph(s.Item, s.Index + 1, IsHeading: false))],
            [new TextCut(new TextSpan(0, 1), CutReason.Furniture)]);
        return new ReadingResult(article, source, [], [], [.. told.Zip(spans, Candidate)], [new Rejection(spans[0], spans[0], RejectionReason.Opinion, "test")]);
    }

    public static ArticleMetadata Published(string title, string date) =>
        new(title, "The Test", Published: Date(date), PublishedBasis: PublicationBasis.Manifest);

    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static EdtfDate Date(string edtf) => EdtfDate.Parse(edtf).Value ?? throw new ArgumentException(edtf, nameof(edtf));

    private static CandidateEvent Candidate(Told told, TextSpan span) => new()
    {
        Passages = [span],
        Fields = [new FieldSpan(FieldName.Trigger, new TextSpan(span.Start, 3)), new FieldSpan(FieldName.Actor, new TextSpan(span.Start + 1, 2))],
        Actor = new ActorCode(told.Actor),
        Official = told.Official,
        Office = told.Official is null ? null : "Minister",
        Recipient = new ActorCode(told.Recipient),
        Action = told.Action,
        Topic = told.Topic,
        Weapons = [new WeaponId(told.Weapon)],
        Date = told.Date is null ? null : Date(told.Date),
        DateBasis = told.Date is null ? DateBasis.None : DateBasis.Explicit,
        Phase = told.Phase,
        Limits = told.Action == PolicyAction.PermitsWithLimits ? new Limits(TerritoryLimit.BorderZone, null, RangeLimit.Short, null, null, "near the border") : null,
        Evidence = told.Evidence,
        Modality = Modality.Asserted,
        Confidence = 0.75,
        RuleId = "test",
    };

    private static Actor Actor(string code, string name, string capital) => new(new ActorCode(code), name, IsOrganisation: false, [], [], [capital], []);

    private static Weapon Weapon(string id, string name, string? within, params string[] aliases) =>
        new(new WeaponId(id), name, within is null ? null : new WeaponId(within), [.. aliases], null);
}
