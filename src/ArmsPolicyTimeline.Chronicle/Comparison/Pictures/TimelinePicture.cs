using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Compared;
using ArmsPolicyTimeline.Chronicle.Comparison.Drawing;
using ArmsPolicyTimeline.Chronicle.Comparison.Freezing;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>The timeline as a picture that explains itself wherever it is pasted: an SVG without script, style sheet, font or anything else to load.</summary>
public static class TimelinePicture
{
    private const int MostNotes = 4;

    // Labels of the axis are laid for characters this much wider than those it counts with.
    private const double WideCharacters = 1.4;

    /// <summary>The picture. Equal views and options give equal bytes; the day of the visit is in it only as the day of the standings.</summary>
    /// <param name="view">The page, shown as lanes.</param>
    /// <param name="options">Width, colours, the site's address.</param>
    public static string Write(TimelineView view, PictureOptions options)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(options);
        return PictureDrawing.Write(Sheet(view, options), options);
    }

    private static PictureSheet Sheet(TimelineView view, PictureOptions options)
    {
        var lanes = view.Lanes.SelectMany(l => Rows(l, isPart: false)).ToImmutableArray();
        var standing = "Standing on " + DateWords.Long(view.Axis.AsOf);
        var filters = view.Chips.IsEmpty ? "Filters: none" : "Filters: " + string.Join("; ", view.Chips.Select(c => c.Text));
        var frame = new PictureFrame
        {
            Title = view.Headline,
            Facts = [view.Dek, filters + ".", $"{standing}. Days shown: {view.Axis.Words}. Bands show what holds; marks show who said or decided it."],
            Notes = [.. Notes(view).Take(MostNotes), DataState.Words(view.Query.Data, view.DataVersion)],
            Credit = view.Credit.Words,
            Link = options.Origin + (view.Query with { AsOf = view.Axis.AsOf, Event = null, View = Queries.ViewKind.Picture }).Link(),
            Stamp = DataStamp.Words(view.DataVersion),
            Description = PictureWords.Described($"Timeline, one lane per {view.Query.By.ToString().ToLowerInvariant()}, {view.Axis.Words}. {standing}: ", lanes),
        };
        return new(frame, Axis(view.Axis, view.Contexts, new PictureLayout(options.Width).PlotWidth), lanes);
    }

    /// <summary>The calendar with its cursor.</summary>
    internal static PictureAxis Axis(TimeAxis axis, ImmutableArray<Contexts.ContextMark> contexts, double width) => new(
        [.. AxisTicks.Of(axis.Scale, (int)(width / WideCharacters)).Select(t => new CompareTick(t.Percent, t.Label, t.Year))],
        "Standing on " + axis.AsOfWords,
        axis.AsOfPercent,
        axis.AsOfWords,
        contexts);

    private static IEnumerable<PictureLane> Rows(Lane lane, bool isPart)
    {
        var count = lane.Count.ToString("N0", CultureInfo.InvariantCulture);
        for (var i = 0; i < lane.Rows.Length; i++)
        {
            var row = lane.Rows[i];
            yield return new(i == 0 ? lane.Name : "", row.Name, i == 0 ? count : "", row, i == 0 && lane.Count == 0 ? "No event in the sources read that passes the filters" : "")
            {
                FullName = row.Name.Length == 0 ? lane.Name : $"{lane.Name}, {row.Name}",
                IsPart = isPart,
                IsLast = i == lane.Rows.Length - 1,
            };
        }

        foreach (var part in lane.Parts.SelectMany(p => Rows(p, isPart: true)))
        {
            yield return part;
        }
    }

    private static IEnumerable<string> Notes(TimelineView view)
    {
        if (view.EventCount == 0)
        {
            yield return "No event in the sources read passes the filters.";
        }

        if (view.LanePages is { } pages)
        {
            yield return pages.Words + "; the others are on further pages.";
        }

        if (!view.HiddenLanes.IsEmpty)
        {
            yield return $"Not shown: {string.Join(", ", view.HiddenLanes.Select(l => l.Name))}.";
        }

        foreach (var note in view.Notes)
        {
            yield return note;
        }
    }
}
