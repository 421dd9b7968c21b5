using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Feed;

/// <summary>How changes are told.</summary>
public static class ChangeWords
{
    /// <summary>"New event", "Corrected".</summary>
    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "New event",
        ChangeKind.Reported => "Reported again",
        ChangeKind.Corrected => "Corrected",
        ChangeKind.ReCoded => "Re-coded",
        ChangeKind.Withdrawn => "Withdrawn",
        _ => "Merged",
    };

    /// <summary>A field with its values in words.</summary>
    public static ChangeField Of(FieldChange change, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(vocabulary);
        return new(Sentences.Capitalised(change.Field), Value(change.Field, change.Before, vocabulary), Value(change.Field, change.After, vocabulary));
    }

    /// <summary>"17 November 2024"; "No date given".</summary>
    public static string When(EdtfDate? date) => date is null ? "No date given" : DateWords.Long(date);

    /// <summary>Why a change was made, as a sentence.</summary>
    /// <param name="change">The change.</param>
    /// <param name="sources">Names of the sources that have to do with it.</param>
    public static string Cause(EventChange change, IReadOnlyCollection<string> sources)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(sources);
        return change.Rules is { } rules
            ? $"The same articles, read by other rules ({rules})."
            : change.Kind switch
            {
                ChangeKind.Added => "An article that reports it was read.",
                ChangeKind.Reported => sources.Count == 1 ? "One more source reports it." : "More sources report it.",
                ChangeKind.Withdrawn => "No article supports it any more.",
                ChangeKind.Merged => "Another event carries its passages.",
                _ => "An article was read, or changed.",
            };
    }

    private static string Value(string field, string? value, Vocabulary vocabulary) => value is null or "" ? "none" : field switch
    {
        "date" => EdtfDate.Parse(value).Value is { } date ? DateWords.Long(date) : value,
        "actor" or "recipient" => vocabulary.NameOf(new ActorCode(value)),
        "weapons" => string.Join(", ", value.Split(' ').Select(w => Names.OfWeapon(new WeaponId(w), vocabulary)).ToImmutableArray()),
        "official" or "limits" => value,
        _ => value.Replace('-', ' '),
    };
}
