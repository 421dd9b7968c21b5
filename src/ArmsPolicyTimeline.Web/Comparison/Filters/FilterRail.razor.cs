using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Facets;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Dating;
using Microsoft.AspNetCore.Components;

namespace ArmsPolicyTimeline.Web.Comparison.Filters;

/// <summary>
/// All choices, as a form that works by itself. With a circuit each tick takes effect at once; what is ticked lives in the address, so a
/// lost circuit loses nothing.
/// </summary>
public sealed partial class FilterRail
{
    private static readonly string[] Kept = ["by", "asof", "q", "view", "sort", "lanes", "hide", "order", "open", "account", "rows", "context", "all"];

    private TimelineQuery query = new();
    private bool isInteractive;

    /// <summary>The query of the page's address, with or without question mark.</summary>
    [Parameter, EditorRequired]
    public string Address { get; set; } = "";

    [Inject]
    private TimelineViews Views { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private FilterChoices? Choices { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        Choices = await Views.FindChoicesAsync(Address, CancellationToken.None);
        query = Choices.Query;
    }

    // Runs with a circuit only; tells those who look from outside that ticks take effect now.
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            isInteractive = true;
            StateHasChanged();
        }
    }

    private static IEnumerable<(string Name, string Value)> KeptFields(TimelineQuery query) =>
        from pair in TimelineUrl.Write(query).Split('&', StringSplitOptions.RemoveEmptyEntries)
        let parts = pair.Split('=', 2)
        where Kept.Contains(parts[0], StringComparer.Ordinal)
        select (parts[0], Uri.UnescapeDataString(parts[1]));

    private static bool IsExpanded(Facet facet) =>
        facet.State.Length > 0 || facet.Dimension is Dimension.Country or Dimension.Weapon or Dimension.Action or Dimension.Topic;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static EdtfDate? Read(string? day) => EdtfDate.Parse(day) is { IsSuccess: true } read ? read.Value : null;

    private void Toggle(Dimension dimension, string id) => GoTo(query.Toggled(dimension, id));

    private void SetFrom(string? day) => GoTo(query with { From = Read(day), Page = 1 });

    private void SetTo(string? day) => GoTo(query with { To = Read(day), Page = 1 });

    // Kept at once: the next tick may come before the page of this one.
    private void GoTo(TimelineQuery next)
    {
        query = next;
        Navigation.NavigateTo(next.Link());
    }
}
