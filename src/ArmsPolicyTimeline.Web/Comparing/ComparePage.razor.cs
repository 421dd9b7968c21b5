using ArmsPolicyTimeline.Chronicle.Comparison.Comparing;
using ArmsPolicyTimeline.Web.Hosting;
using Microsoft.AspNetCore.Components;

namespace ArmsPolicyTimeline.Web.Comparing;

/// <summary>Lanes side by side: what its address asks for.</summary>
public sealed partial class ComparePage
{
    [Inject]
    private CompareViews Views { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CompareView View { get; set; } = default!;

    protected override async Task OnInitializedAsync()
    {
        var address = new Uri(Navigation.Uri).Query;
        View = await Views.FindAsync(address, Http?.RequestAborted ?? CancellationToken.None);
        if (View.Notes.IsEmpty && IsWrittenByForm(address))
        {
            Navigation.NavigateTo(View.Query.Link());
        }
    }

    // A form also names a lane by its parts.
    private static bool IsWrittenByForm(string address) => AddressParameters.AreWrittenByForm(address, CompareUrl.Parameters)
        || AddressParameters.Of(address).Any(p => CompareUrl.Shorthands.Contains(p.Key, StringComparer.Ordinal));
}
