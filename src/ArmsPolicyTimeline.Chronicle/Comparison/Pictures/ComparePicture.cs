using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Compared;
using ArmsPolicyTimeline.Chronicle.Comparison.Comparing;
using ArmsPolicyTimeline.Chronicle.Comparison.Drawing;
using ArmsPolicyTimeline.Chronicle.Comparison.Freezing;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>Lanes side by side as a picture that explains itself, on the calendar or from day 0 on.</summary>
public static class ComparePicture
{
    private const int MostFollowings = 4;

    /// <summary>The picture. Equal views and options give equal bytes.</summary>
    /// <param name="view">The comparison.</param>
    /// <param name="options">Width, colours, the site's address.</param>
    public static string Write(CompareView view, PictureOptions options)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(options);
        var lanes = view.Lanes.Select(Lane).ToImmutableArray();
        return PictureDrawing.Write(new PictureSheet(Frame(view, lanes, options), Axis(view.Axis, new PictureLayout(options.Width).PlotWidth), lanes), options);
    }

    private static PictureFrame Frame(CompareView view, ImmutableArray<PictureLane> lanes, PictureOptions options)
    {
        var standing = "Standing on " + DateWords.Long(view.AsOf);
        var shown = view.Axis.Origin is null ? $"Days shown: {view.Axis.Words}." : $"{view.Axis.Words}, each lane by its own days.";
        return new()
        {
            Title = view.Headline,
            Facts =
            [
                view.Lanes.IsEmpty ? "No events on this topic for this recipient." : $"Lanes: {string.Join("; ", view.Lanes.Select(l => l.Title))}.",
                $"{standing}. {shown} Bands show what holds; marks show who said or decided it.",
                .. view.Axis.Origin is null ? [] : DayZeros(view),
            ],
            Notes = [.. Followings(view), DataState.Words(view.Query.Data, view.DataVersion)],
            Credit = view.Credit.Words,
            Link = options.Origin + (view.Query with { Lanes = [.. view.Lanes.Select(l => l.Choice)], AsOf = view.AsOf }).Link(),
            Stamp = DataStamp.Words(view.DataVersion),
            Description = PictureWords.Described($"Comparison, {shown} {standing}: ", lanes),
        };
    }

    private static PictureAxis Axis(CompareAxis axis, double width) => axis.Calendar is { } calendar
        ? TimelinePicture.Axis(calendar, [], width)
        : new([.. axis.Ticks.Select(t => t.Percent == axis.Origin ? t with { Label = "" } : t)], "Days from day 0", axis.Origin, "day 0", []);

    private static PictureLane Lane(ComparedLane lane) => new(lane.Name, lane.Detail, "", lane.Row, lane.Row is null ? lane.DayZero : "")
    {
        FullName = lane.Title,
        Cursor = lane.AsOfPercent,
        Ties = lane.Ties,
    };

    private static IEnumerable<string> DayZeros(CompareView view) => view.Lanes.Where(l => l.Row is not null).Select(l => $"{l.Title}: {Sentences.Lowered(l.DayZero)}.");

    private static IEnumerable<string> Followings(CompareView view)
    {
        var told = view.Lanes.SelectMany(l => l.Ties).Where(t => t.Part == LaneTiePart.Follower).Select(t => t.Label + ".").Distinct(StringComparer.Ordinal).ToList();
        return told.Count <= MostFollowings ? told : told.Take(MostFollowings - 1).Append($"{Sentences.Count(told.Count - MostFollowings + 1, "further decision")} followed another.");
    }
}
