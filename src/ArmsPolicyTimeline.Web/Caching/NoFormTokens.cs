using Microsoft.AspNetCore.Components.Forms;

namespace ArmsPolicyTimeline.Web.Caching;

/// <summary>No page has a form that carries a token (<see cref="Hosting.OriginCheck"/> guards the one that is posted), so no page sets a cookie or differs from one visitor to the next for one.</summary>
internal sealed class NoFormTokens : AntiforgeryStateProvider
{
    public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
}
