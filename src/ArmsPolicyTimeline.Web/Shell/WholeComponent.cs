using Microsoft.AspNetCore.Components;

namespace ArmsPolicyTimeline.Web.Shell;

/// <summary>
/// What every component here is (<c>_Imports.razor</c>): it is rendered when all that it reads is there, and never before, however long the database
/// takes to answer. A database that answers at once hides the difference.
/// </summary>
public abstract class WholeComponent : ComponentBase
{
    private bool isInitialized;

    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        try
        {
            if (!isInitialized)
            {
                isInitialized = true;
                OnInitialized();
                await OnInitializedAsync();
            }

            OnParametersSet();
            await OnParametersSetAsync();
        }
        catch (OperationCanceledException)
        {
            // Nobody waits for it any more.
            return;
        }

        StateHasChanged();
    }
}
