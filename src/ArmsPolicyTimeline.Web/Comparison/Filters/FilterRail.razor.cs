using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Facets;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using Microsoft.AspNetCore.Components;

namespace ArmsPolicyTimeline.Web.Comparison.Filters;

/// <summary>
/// All choices, as a form that works by itself. With the script each tick takes effect at once; what is ticked lives in the address, so a
/// lost connection loses nothing.
/// </summary>
public sealed partial class FilterRail
{
    private static readonly string[] Kept = ["by", "asof", "q", "view", "sort", "lanes", "hide", "order", "open", "account", "rows", "context", "all", "data"];

    /// <summary>The query of the page's address, with or without question mark.</summary>
    [Parameter, EditorRequired]
    public string Address { get; set; } = "";

    [Inject]
    private TimelineViews Views { get; set; } = default!;

    private FilterChoices? Choices { get; set; }

    protected override async Task OnParametersSetAsync() => Choices = await Views.FindChoicesAsync(Address, CancellationToken.None);

    private static IEnumerable<(string Name, string Value)> KeptFields(TimelineQuery query) =>
        from pair in TimelineUrl.Write(query).Split('&', StringSplitOptions.RemoveEmptyEntries)
        let parts = pair.Split('=', 2)
        where Kept.Contains(parts[0], StringComparer.Ordinal)
        select (parts[0], Uri.UnescapeDataString(parts[1]));

    private static bool IsExpanded(Facet facet) =>
        facet.State.Length > 0 || facet.Dimension is Dimension.Country or Dimension.Weapon or Dimension.Action or Dimension.Topic;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
