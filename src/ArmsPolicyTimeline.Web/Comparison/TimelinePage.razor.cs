using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Web.Hosting;
using ArmsPolicyTimeline.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace ArmsPolicyTimeline.Web.Comparison;

/// <summary>The start page: what its address asks for, as lanes or as a table, with the open event beside it.</summary>
public sealed partial class TimelinePage
{
    [Inject]
    private TimelineViews Views { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private TimelineView View { get; set; } = default!;

    private string Address => new Uri(Navigation.Uri).Query;

    // Nothing was read yet: no filter and no arrangement would change what is shown.
    private bool IsBare => View.EventCount == 0 && !View.Query.HasFilters;

    private string Title => View.Selected?.Headline ?? View.Headline;

    protected override async Task OnInitializedAsync()
    {
        View = await Views.FindAsync(Address, Http?.RequestAborted ?? CancellationToken.None);
        if (View.Notes.IsEmpty && AddressParameters.AreWrittenByForm(Address, TimelineUrl.Parameters))
        {
            ShowAt(View.Query.Link());
        }
    }

    // Whoever asks for the part only is told the page's one address with it, and saves a way.
    private void ShowAt(string address)
    {
        if (PagePart.IsAsked(Http?.Request))
        {
            Http!.Response.Headers.ContentLocation = address;
        }
        else
        {
            Navigation.NavigateTo(address);
        }
    }
}
