using ArmsPolicyTimeline.Chronicle.Comparison.Comparing;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

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

    // A form writes empty and repeated parameters, and names a lane by its parts; every comparison has one address only.
    private static bool IsWrittenByForm(string parameters) => QueryHelpers.ParseQuery(parameters).Any(p =>
        CompareUrl.Shorthands.Contains(p.Key, StringComparer.Ordinal)
        || (CompareUrl.Parameters.Contains(p.Key, StringComparer.Ordinal) && (p.Value.Count > 1 || string.IsNullOrEmpty(p.Value))));
}
