using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

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
        if (View.Notes.IsEmpty && IsWrittenByForm(address))
        {
            Navigation.NavigateTo(View.Query.Link());
        }
    }

    // A form writes empty and repeated parameters; every view has one address only.
    private static bool IsWrittenByForm(string parameters) =>
        QueryHelpers.ParseQuery(parameters).Any(p => MatrixUrl.Parameters.Contains(p.Key, StringComparer.Ordinal) && (p.Value.Count > 1 || string.IsNullOrEmpty(p.Value)));
}
