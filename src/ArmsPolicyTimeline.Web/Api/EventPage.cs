using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary>A page of the events that the filters let through.</summary>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Events">The events of this page, in the order of sort.</param>
/// <param name="Next">Address of the next page; null on the last.</param>
/// <param name="Version">Version of the data: equal data gives an equal version.</param>
public sealed record EventPage(int Total, ImmutableArray<EventItem> Events, string? Next, string Version);
