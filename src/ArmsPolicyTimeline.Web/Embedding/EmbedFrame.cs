using System.Globalization;
using System.Net;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Freezing;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;

namespace ArmsPolicyTimeline.Web.Embedding;

/// <summary>The frame that shows a view on another page.</summary>
internal static class EmbedFrame
{
    /// <summary>Where a view stands alone, to be framed.</summary>
    public const string Path = "/embed";

    private const int HeadHeight = 330;
    private const int RowHeight = 49;
    private const int LeastHeight = 420;
    private const int MostHeight = 1600;

    /// <summary>Address of a view in a frame, live: it follows the data and, where no day is chosen, the day of the visit.</summary>
    public static string Live(TimelineQuery query) => (Plain(query) with { Data = null }).Link(Path);

    /// <summary>The same as it is asked for, live or frozen.</summary>
    public static string Of(TimelineQuery query) => Plain(query).Link(Path);

    /// <summary>The same, frozen: as of the day of the view, with the state of the data, so that what comes later is left out and told.</summary>
    /// <param name="view">The view; where it is frozen already, it stays so.</param>
    /// <param name="now">The state of the data as it is now.</param>
    public static string Frozen(TimelineView view, DataState now) => (Plain(view.Query) with { AsOf = view.Axis.AsOf, Data = view.Query.Data ?? now }).Link(Path);

    /// <summary>How high a frame has to be for all of a view to be seen, about; a higher view scrolls.</summary>
    public static int HeightOf(TimelineView view) => Math.Clamp(HeadHeight + (RowHeight * view.Lanes.Sum(Rows)), LeastHeight, MostHeight);

    /// <summary>The frame as HTML, without style and script, so that it passes a strict policy of the page it is put into.</summary>
    /// <param name="address">Address of the view in a frame, with scheme and host.</param>
    /// <param name="title">What it shows, for those who hear the page.</param>
    /// <param name="width">Pixels, or <c>100%</c>.</param>
    /// <param name="height">Pixels.</param>
    public static string Html(string address, string title, string width, int height) => string.Create(
        CultureInfo.InvariantCulture,
        $"<iframe src=\"{WebUtility.HtmlEncode(address)}\" title=\"{WebUtility.HtmlEncode(title)}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" frameborder=\"0\"></iframe>");

    private static TimelineQuery Plain(TimelineQuery query) => query with { View = ViewKind.Picture, Event = null, Account = null, Listed = null, Page = 1, Order = EventOrder.Date, Descending = false };

    private static int Rows(Lane lane) => lane.Rows.Length + lane.Parts.Sum(Rows);
}
