using ArmsPolicyTimeline.Chronicle.Comparison.Figures;
using Microsoft.AspNetCore.Components;

namespace ArmsPolicyTimeline.Web.Figures;

/// <summary>Counts that lead to their events, for the filters in the address.</summary>
public sealed partial class FiguresPage
{
    [Inject]
    private FiguresViews Views { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private FiguresView View { get; set; } = default!;

    protected override async Task OnInitializedAsync() =>
        View = await Views.FindAsync(new Uri(Navigation.Uri).Query, Http?.RequestAborted ?? CancellationToken.None);
}
