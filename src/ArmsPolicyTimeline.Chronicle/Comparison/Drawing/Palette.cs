using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Drawing;

/// <summary>The colours of a picture, those of the page (tokens.css).</summary>
internal sealed class Palette
{
    private static readonly Palette Light = new("#ffffff", "#1d1f23", "#4a4d54", "#63666c", "#e0dcd2", "#87837a", "#f1eee5", s => s switch
    {
        Standing.Prohibited => new("#741f17", "#e6b2a8", "#741f17", "#741f17"),
        Standing.UnderConsideration => new("#f7e4ab", "#8f6400", "#8f6400", "#755200"),
        Standing.Limited => new("#d3eae6", "#1f8f88", "#1f8f88", "#12655f"),
        Standing.Permitted => new("#2a66ad", "#2a66ad", "#2a66ad", "#235690"),
        Standing.Contested => new("#d9c1e2", "#6d2f8c", "#6d2f8c", "#65297f"),
        _ => new("none", "#76746d", "#76746d", "#5e5c56"),
    });

    private static readonly Palette Dark = new("#14161a", "#eceae4", "#bdbbb4", "#9d9b94", "#2d3137", "#757880", "#1b1e24", s => s switch
    {
        Standing.Prohibited => new("#ad4a3a", "#2c0904", "#b85747", "#f0998a"),
        Standing.UnderConsideration => new("#e6c565", "#4a3800", "#e6c565", "#e6c565"),
        Standing.Limited => new("#132c27", "#5bb89e", "#5bb89e", "#7bd3bb"),
        Standing.Permitted => new("#6ca6ea", "#6ca6ea", "#6ca6ea", "#8dbbf2"),
        Standing.Contested => new("#1d0f24", "#9858b6", "#a765c4", "#d3a6e5"),
        _ => new("none", "#8d8b84", "#8d8b84", "#a9a79f"),
    });

    private readonly Func<Standing, StandingColours> standings;

    private Palette(string paper, string ink, string ink2, string ink3, string rule, string ruleStrong, string context, Func<Standing, StandingColours> standings)
    {
        (Paper, Ink, Ink2, Ink3, Rule, RuleStrong, Context) = (paper, ink, ink2, ink3, rule, ruleStrong, context);
        this.standings = standings;
    }

    public string Paper { get; }

    public string Ink { get; }

    public string Ink2 { get; }

    public string Ink3 { get; }

    public string Rule { get; }

    public string RuleStrong { get; }

    public string Context { get; }

    public static Palette Of(PictureTheme theme) => theme == PictureTheme.Dark ? Dark : Light;

    public StandingColours Of(Standing standing) => standings(standing);

    public string Of(PolicyAction action) => action switch
    {
        PolicyAction.Permits or PolicyAction.Supplies or PolicyAction.Deploys => Of(Standing.Permitted).Text,
        PolicyAction.PermitsWithLimits => Of(Standing.Limited).Text,
        PolicyAction.Prohibits or PolicyAction.Withholds => Of(Standing.Prohibited).Text,
        PolicyAction.Considers => Of(Standing.UnderConsideration).Text,
        _ => Ink,
    };

    /// <summary>What a band of a standing is filled with: its pattern where it has one.</summary>
    public string FillOf(Standing standing) => standing == Standing.Permitted ? Of(standing).Fill : $"url(#apt-{Names.ClassOf(standing)})";
}
