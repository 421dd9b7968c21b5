using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Web.Controls;

/// <summary>What style sheet and patterns call a standing, and the word shown for it.</summary>
public static class StandingName
{
    /// <summary>The name in class names and pattern ids: <c>considering</c>, <c>limited</c>.</summary>
    public static string Of(Standing standing) => standing switch
    {
        Standing.UnderConsideration => "considering",
        _ => standing.ToString().ToLowerInvariant(),
    };

    /// <summary>"Under consideration", "Limited".</summary>
    public static string Words(Standing standing) => standing switch
    {
        Standing.UnderConsideration => "Under consideration",
        _ => standing.ToString(),
    };
}
