using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Web.Hosting;
using Microsoft.AspNetCore.Components;

namespace ArmsPolicyTimeline.Web.Matrix;

/// <summary>Country by weapon on one day: what its address asks for.</summary>
public sealed partial class MatrixPage
{
    [Inject]
    private MatrixViews Views { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private MatrixView View { get; set; } = default!;

    protected override async Task OnInitializedAsync()
    {
        var address = new Uri(Navigation.Uri).Query;
        View = await Views.FindAsync(address, Http?.RequestAborted ?? CancellationToken.None);
        if (View.Notes.IsEmpty && AddressParameters.AreWrittenByForm(address, MatrixUrl.Parameters))
        {
            Navigation.NavigateTo(View.Query.Link());
        }
    }
}
