using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Answers;

/// <summary>How one actor stands on one weapon, as other programs get it: the columns of the matrix as CSV by the same names.</summary>
public sealed record MatrixItem
{
    /// <summary>Whose standing it is.</summary>
    public required string Actor { get; init; }

    /// <summary>The weapon.</summary>
    public required string Weapon { get; init; }

    /// <summary>What holds.</summary>
    public required Standing Standing { get; init; }

    /// <summary>Prohibited, and its lifting is being considered.</summary>
    public required bool UnderReview { get; init; }

    /// <summary>Since when, as an EDTF date; null for unknown.</summary>
    public required string? Since { get; init; }

    /// <summary>The class, or unspecified, that the statement was about; null when it was about the weapon itself.</summary>
    public required string? DerivedFrom { get; init; }

    /// <summary>The limits in few words where it is limited.</summary>
    public required string? Limits { get; init; }

    /// <summary>Sources that attest it, those that are not independent counted once.</summary>
    public required int Sources { get; init; }

    /// <summary>The strongest evidence.</summary>
    public required Evidence? Evidence { get; init; }

    /// <summary>The last day up to the day shown on which a statement said so.</summary>
    public required DateOnly? LastConfirmed { get; init; }

    /// <summary>Days since then.</summary>
    public required int? DaysSilent { get; init; }

    /// <summary>Id of the event that brought it.</summary>
    public required string? Event { get; init; }

    /// <summary>The page of that event.</summary>
    public required string? Permalink { get; init; }

    /// <summary>What held on the day compared with; null where no day is compared with.</summary>
    public required Standing? Before { get; init; }

    /// <summary>A cell.</summary>
    public static MatrixItem Of(MatrixCell cell, string origin)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return new()
        {
            Actor = cell.Actor.ToString(),
            Weapon = cell.Weapon.ToString(),
            Standing = cell.Standing,
            UnderReview = cell.IsUnderReview,
            Since = Known(cell.SinceEdtf),
            DerivedFrom = cell.DerivedFrom?.ToString(),
            Limits = Known(cell.Limits),
            Sources = cell.Sources,
            Evidence = cell.Evidence,
            LastConfirmed = cell.LastConfirmed,
            DaysSilent = cell.DaysSilent,
            Event = Known(cell.EventId),
            Permalink = cell.EventHref is null ? null : origin + cell.EventHref,
            Before = cell.Before,
        };
    }

    private static string? Known(string text) => text.Length == 0 ? null : text;
}
