using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Matrix;

/// <summary>How one actor stands on one weapon on the day shown.</summary>
public sealed record MatrixCell
{
    /// <summary>Whose standing it is.</summary>
    public required ActorCode Actor { get; init; }

    /// <summary>The weapon.</summary>
    public required WeaponId Weapon { get; init; }

    /// <summary>The weapon's name, for where the column's head is out of sight.</summary>
    public required string WeaponName { get; init; }

    /// <summary>What holds.</summary>
    public required Standing Standing { get; init; }

    /// <summary>"Limited", "Prohibited, under review".</summary>
    public required string Word { get; init; }

    /// <summary>Prohibited, and its lifting is being considered.</summary>
    public bool IsUnderReview { get; init; }

    /// <summary>Where it comes from when not from a statement about the weapon itself: "as weapons at large"; empty otherwise.</summary>
    public string DerivedWords { get; init; } = "";

    /// <summary>"since November 2024"; empty for unknown.</summary>
    public string Since { get; init; } = "";

    /// <summary>The limits in few words where it is limited: "near the border"; else empty.</summary>
    public string Limits { get; init; } = "";

    /// <summary>How well attested: "2 sources, declared"; empty for unknown.</summary>
    public string Attested { get; init; } = "";

    /// <summary>"no word for 132 days" once that is long; else empty.</summary>
    public string Silence { get; init; } = "";

    /// <summary>What else is to be said, each a clause: that sources disagree, that it may be changing, that it was not known then.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>Address of the event that brought it; null for unknown.</summary>
    public string? EventHref { get; init; }

    /// <summary>Id of that event; empty for unknown.</summary>
    public string EventId { get; init; } = "";

    /// <summary>The passages behind it: one, or one for each side where sources disagree.</summary>
    public ImmutableArray<SourceLink> Passages { get; init; } = [];

    /// <summary>Since when, as EDTF; empty for unknown.</summary>
    public string SinceEdtf { get; init; } = "";

    /// <summary>The class, or weapons at large, that the statement was about; null when it was about the weapon itself.</summary>
    public WeaponId? DerivedFrom { get; init; }

    /// <summary>Sources that attest it, those that are not independent of each other counted once.</summary>
    public int Sources { get; init; }

    /// <summary>The strongest evidence; null for unknown.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>The last day up to the day shown on which a statement said so; null for unknown.</summary>
    public DateOnly? LastConfirmed { get; init; }

    /// <summary>Days since then; null for unknown.</summary>
    public int? DaysSilent { get; init; }

    /// <summary>What held on the day compared with; null where no day is compared with.</summary>
    public Standing? Before { get; init; }

    /// <summary>"Before: prohibited" where that differs; empty otherwise.</summary>
    public string BeforeWords { get; init; } = "";

    /// <summary>Whether it has been silent for long.</summary>
    public bool IsStale => Silence.Length > 0;

    /// <summary>Whether it was handed down.</summary>
    public bool IsDerived => DerivedFrom is not null;

    /// <summary>Whether it differs from the day compared with.</summary>
    public bool IsChanged => BeforeWords.Length > 0;
}
