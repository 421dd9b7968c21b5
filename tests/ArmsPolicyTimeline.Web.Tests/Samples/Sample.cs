using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Web.Tests.Samples;

/// <summary>A chronicle small enough to be read: one source of four paragraphs, three events, one of them on a sentence that another rests on too.</summary>
internal static class Sample
{
    public const string SourceId = "sample-2024-05-31";

    private const string Heading = "What may be fired where";
    private const string First = "Denmark lets its aircraft strike over the border. Norway weighs the same.";
    private const string Second = "Nothing is said here about arms.";
    private const string Third = "Norway asked for a date; <b>none</b> was given & none came.";

    public static string Text { get; } = string.Join("\n\n", Heading, First, Second, Third);

    public static Vocabulary Vocabulary { get; } = new(
        [Actor("DK", "Denmark"), Actor("NO", "Norway"), Actor("UA", "Ukraine")],
        [],
        [],
        [new(new("f-16"), "F-16", null, [], null), new(WeaponId.Unspecified, "Weapons at large", null, [], null)],
        []);

    public static PolicyEvent Permits { get; } = Event("dk-permits-f-16-2024-05-30", "DK", PolicyAction.Permits, "f-16", "2024-05-30", "Denmark lets its aircraft strike over the border.");

    public static PolicyEvent Considers { get; } = Event("no-considers-2024-05", "NO", PolicyAction.Considers, "unspecified", "2024-05", "Norway weighs the same.");

    public static PolicyEvent Requests { get; } = Event("no-requests-2024-21", "NO", PolicyAction.Requests, "unspecified", "2024-21", Third);

    public static Source Source { get; } = new(
        SourceId,
        new ArticleMetadata(Heading, "Sample Wire", null, EdtfDate.Parse("2024-05-31").Value, PublicationBasis.FrontMatter, "https://example.org/a"),
        "sample-text",
        IsDigest: true,
        ArticleCount: 1);

    public static SourceDocument Document { get; } = new(
        Source,
        Text,
        [Paragraph(Heading, 1, isHeading: true), Paragraph(First, 2), Paragraph(Second, 5), Paragraph(Third, 7)],
        ImmutableSortedDictionary<CutReason, int>.Empty.Add(CutReason.Caption, 2).Add(CutReason.AuthorNote, 1));

    public static ChronicleSnapshot Snapshot { get; } = new([Considers, Permits, Requests], [Source], "sample-version") { WrittenAt = SampleChanges.At };

    public static TextSpan SpanOf(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static Paragraph Paragraph(string words, int locator, bool isHeading = false) => new(SpanOf(words), locator, isHeading);

    private static Actor Actor(string code, string name) => new(new(code), name, IsOrganisation: false, [], [], [], []);

    private static PolicyEvent Event(string id, string actor, PolicyAction action, string weapon, string date, string words)
    {
        var when = EdtfDate.Parse(date).Value;
        return new()
        {
            Id = id,
            Actor = new(actor),
            Recipient = ActorCode.Ukraine,
            Action = action,
            Topic = PolicyTopic.Use,
            Weapons = [new(weapon)],
            Date = when,
            DateBasis = DateBasis.Explicit,
            Evidence = Evidence.Declared,
            Modality = Modality.Asserted,
            Confidence = 0.5,
            FirstPublished = EdtfDate.Parse("2024-05-31").Value,
            Citations = [new(SourceId, "sample-text", [new(SpanOf(words), words, 2)], [], when, DateBasis.Explicit, Evidence.Declared, "sample-rule", 0.5)],
        };
    }
}
