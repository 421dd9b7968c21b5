using Microsoft.Extensions.FileProviders;

namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>The site's style sheets and scripts, each kind in one file: a page asks for two instead of twenty.</summary>
public sealed class SiteFiles
{
    private static readonly string[] Sheets =
    [
        "styles/tokens.css", "styles/app.css", "styles/plot.css", "styles/marks.css", "styles/places.css", "styles/panel.css", "styles/pages.css", "styles/proof.css",
        "styles/compare.css", "styles/matrix.css", "styles/figures.css", "styles/share.css", "styles/embed.css", "styles/changes.css", "styles/cite.css",
        "styles/widths.css", "styles/tables.css", "styles/print.css",
    ];

    private static readonly string[] Scripts = ["ready.js", "turn.js", "page.js", "plot.js", "brush.js", "beyond.js", "compare.js", "matrix.js", "move.js", "picture.js"];

    /// <summary>Reads the files once.</summary>
    /// <param name="files">The site's own files.</param>
    public SiteFiles(IFileProvider files)
    {
        Styles = SiteBundle.OfStyles(files, Sheets);
        Script = SiteBundle.OfScripts(files, Scripts);
    }

    /// <summary>All style sheets, in the order in which they build on one another.</summary>
    public SiteBundle Styles { get; }

    /// <summary>All scripts of pages.</summary>
    public SiteBundle Script { get; }

    /// <summary>Serves both.</summary>
    /// <param name="routes">The site's routes.</param>
    public void Map(IEndpointRouteBuilder routes)
    {
        Styles.Map(routes);
        Script.Map(routes);
    }
}
