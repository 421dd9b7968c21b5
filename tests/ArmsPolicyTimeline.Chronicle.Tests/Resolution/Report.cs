using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Extraction;
using ArmsPolicyTimeline.Chronicle.Reading.Resolution;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Tests.Specs;

namespace ArmsPolicyTimeline.Chronicle.Tests.Resolution;

/// <summary>Makes candidates of the words of the specification.</summary>
internal static class Report
{
    /// <summary>A class with two weapons, and weapons of their own.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        [],
        [],
        [],
        [Weapon("unspecified"), Weapon("personnel"), Weapon("long-range-missiles"), Weapon("atacms", "long-range-missiles"), Weapon("storm-shadow", "long-range-missiles"), Weapon("himars"), Weapon("f-16")],
        []);

    public static ReportedCandidate Of(SpecRow row)
    {
        var source = row["Source"].Split(' ');
        var says = row["Says"].Split(' ');
        var date = row["Date"].Split(' ');
        return Of(source[0], Date(source[1])!, row.Line, new CandidateEvent
        {
            Passages = [],
            Fields = [],
            Actor = new ActorCode(says[0]),
            Official = Optional(row, "Official"),
            Recipient = says is [.., "for", var recipient] ? new ActorCode(recipient) : ActorCode.Ukraine,
            Action = Slugs.FromSlug<PolicyAction>(says[1]) ?? throw new ArgumentException(says[1], nameof(row)),
            Topic = says.Length > 4 ? Slugs.FromSlug<PolicyTopic>(says[4])!.Value : says.Length > 3 ? Slugs.FromSlug<PolicyTopic>(says[^1])!.Value : PolicyTopic.Use,
            Weapons = [.. says[2].Split(',').Select(w => new WeaponId(w)).Order()],
            Date = Date(date[0]),
            DateBasis = date is [_, "p"] ? DateBasis.Publication : date[0] is "none" ? DateBasis.None : DateBasis.Explicit,
            Phase = Optional(row, "Phase") is { } phase ? Slugs.FromSlug<EventPhase>(phase)!.Value : EventPhase.InForce,
            Evidence = Evidence.Reported,
            Modality = Modality.Asserted,
            Confidence = 0.5,
            RuleId = "spec",
        });
    }

    /// <summary>A candidate at a place of a source.</summary>
    public static ReportedCandidate Of(string source, EdtfDate published, int place, CandidateEvent candidate)
    {
        var span = new TextSpan(place * 100, 50);
        var metadata = new ArticleMetadata(Published: published, PublishedBasis: PublicationBasis.Manifest);
        return new ReportedCandidate(
            candidate with { Passages = [span], Fields = [new FieldSpan(FieldName.Trigger, new TextSpan(span.Start, 5))] },
            new Source(source, metadata, $"text of {source}", IsDigest: false, 1),
            [new Passage(span, new string('q', span.Length), place)]);
    }

    public static EdtfDate? Date(string edtf) => edtf is "none" ? null : EdtfDate.Parse(edtf).Value ?? throw new ArgumentException(edtf, nameof(edtf));

    private static string? Optional(SpecRow row, string column) => row.Cells.TryGetValue(column, out var cell) && cell.Length > 0 ? cell : null;

    private static Weapon Weapon(string id, string? within = null) => new(new WeaponId(id), id, within is null ? null : new WeaponId(within), ImmutableArray<string>.Empty, null);
}
