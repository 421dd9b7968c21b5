using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Moving;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Accounts;

/// <summary>What one lane rests on: every stretch of its standings with the events that opened and closed it, and its events.</summary>
/// <param name="Id">Id of the lane.</param>
/// <param name="Name">As shown.</param>
/// <param name="Stretches">The stretches in the days shown, by topic, weapon and day.</param>
/// <param name="MoreStretches">How many stretches more there are than are listed.</param>
/// <param name="HandedDown">How many stretches are left out because they are handed down from another that is listed.</param>
/// <param name="Events">The latest events in the days shown, by date.</param>
/// <param name="MoreEvents">How many events more there are than are listed.</param>
/// <param name="TableHref">The table of all events of the lane.</param>
/// <param name="PinHref">Address of the same page with this lane first.</param>
/// <param name="HideHref">Address of the same page without this lane.</param>
/// <param name="FocusHref">Address of the same page narrowed down to this lane.</param>
/// <param name="CloseHref">Address of the same page without it.</param>
public sealed record LaneAccount(
    string Id,
    string Name,
    ImmutableArray<StretchAccount> Stretches,
    int MoreStretches,
    int HandedDown,
    ImmutableArray<MarkEvent> Events,
    int MoreEvents,
    string TableHref,
    string PinHref,
    string HideHref,
    string FocusHref,
    string CloseHref)
{
    /// <summary>More stretches, or more events, than this are not listed.</summary>
    public const int MostListed = 200;

    /// <summary>The ways to its nearest events beyond the days shown.</summary>
    public NearestLinks Nearest { get; init; } = NearestLinks.None;
}
