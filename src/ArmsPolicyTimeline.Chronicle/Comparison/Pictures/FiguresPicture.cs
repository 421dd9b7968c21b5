using ArmsPolicyTimeline.Chronicle.Comparison.Figures;
using ArmsPolicyTimeline.Chronicle.Comparison.Freezing;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>Moves by month, the first of the figures, as a picture that explains itself.</summary>
public static class FiguresPicture
{
    /// <summary>The picture. Equal views and options give equal bytes.</summary>
    /// <param name="view">The figures.</param>
    /// <param name="options">Width, colours, the site's address.</param>
    public static string Write(FiguresView view, PictureOptions options)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(options);
        return PictureDrawing.Write(Frame(view, options), options, (svg, palette, layout, top) =>
        {
            var columns = new ColumnDrawing(svg, palette, layout);
            return view.Columns.IsEmpty ? top : columns.Write(view.Columns, new KeyDrawing(svg, palette, layout).Write(columns.Key(), top) + 10);
        });
    }

    private static PictureFrame Frame(FiguresView view, PictureOptions options) => new()
    {
        Title = $"Moves by {view.Unit}",
        Facts =
        [
            $"{view.Counted} How many allow or give, weigh a change, forbid or hold back, or only ask, urge, warn or comment.",
            view.Chips.IsEmpty ? "Filters: none." : $"Filters: {string.Join("; ", view.Chips.Select(c => c.Text))}.",
        ],
        Notes =
        [
            view.Undated == 0 ? "" : $"{Sentences.Count(view.Undated, "event is", "events are")} not dated to one {view.Unit} and counted nowhere here.",
            DataState.Words(view.Query.Data, view.DataVersion),
        ],
        Credit = view.Credit.Words,
        Link = options.Origin + view.Query.FiltersOnly().Link(FiguresView.Path),
        Stamp = DataStamp.Words(view.DataVersion),
        Description = PictureWords.Described($"Columns, one a {view.Unit}. ", view.Columns.Where(c => c.Tally.Total > 0).Select(c => $"{c.Name}: yes {c.Tally.Yes}, weighed {c.Tally.Weighed}, no {c.Tally.No}, talk {c.Tally.Talk}.")),
    };
}
