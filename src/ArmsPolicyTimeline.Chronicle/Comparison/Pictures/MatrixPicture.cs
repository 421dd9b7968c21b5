using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Freezing;
using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>The matrix as a picture that explains itself: the rows and columns of the page, in as many blocks as the width needs.</summary>
public static class MatrixPicture
{
    private const int MostNotes = 5;

    /// <summary>The picture. Equal views and options give equal bytes.</summary>
    /// <param name="view">The matrix.</param>
    /// <param name="options">Width, colours, the site's address.</param>
    public static string Write(MatrixView view, PictureOptions options)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(options);
        return PictureDrawing.Write(Frame(view, options), options, (svg, palette, layout, top) =>
        {
            var grid = new MatrixDrawing(svg, palette, layout);
            var key = new KeyDrawing(svg, palette, layout);
            return grid.Write(view, view.Rows.IsEmpty ? top : key.Write(Items(view, key, grid), top) + 10);
        });
    }

    private static PictureFrame Frame(MatrixView view, PictureOptions options)
    {
        var day = DateWords.Long(view.Time.AsOf);
        var known = view.Query.PubliclyKnown ? "by what had been published by then" : "by all that is known now";
        var filters = view.Chips.IsEmpty ? "Filters: none." : $"Filters: {string.Join("; ", view.Chips.Select(c => c.Words))}.";
        return new()
        {
            Title = view.Headline,
            Facts = [$"How each stood on {day}, {known}.", .. view.SinceWords.Length > 0 ? [$"Compared with {view.SinceWords}. {view.ChangesWords}"] : ImmutableArray<string>.Empty, filters],
            Notes = [.. Notes(view).Take(MostNotes), DataState.Words(view.Query.Filters.Data, view.DataVersion)],
            Credit = view.Credit.Words,
            Link = options.Origin + view.Query.On(view.Time.AsOf).Link(),
            Stamp = DataStamp.Words(view.DataVersion),
            Description = PictureWords.Described($"Matrix, country by weapon, on {day}, {known}. ", view.Rows.SelectMany(r => r.Cells.Where(c => c.Standing != Standing.Unknown).Select(c => Said(r, c)))),
        };
    }

    private static string Said(MatrixRow row, MatrixCell cell) =>
        $"{row.Name}, {cell.WeaponName}: {Sentences.Lowered(cell.Word)}{(cell.Since.Length > 0 ? " " + cell.Since : "")}.";

    private static IEnumerable<string> Notes(MatrixView view)
    {
        if (view.Empty.Length > 0)
        {
            yield return view.Empty;
        }

        foreach (var part in new[] { view.RowPart, view.ColumnPart }.OfType<MatrixPart>())
        {
            yield return part.Words + "; the others are on further pages.";
        }

        foreach (var remark in view.Remarks)
        {
            yield return remark;
        }
    }

    private static IEnumerable<KeyItem> Items(MatrixView view, KeyDrawing key, MatrixDrawing grid)
    {
        var shown = view.Rows.SelectMany(r => r.Cells).Where(c => !view.Query.ChangedOnly || c.IsChanged).ToList();
        foreach (var item in key.Standings(shown.Select(c => c.Standing).ToHashSet()))
        {
            yield return item;
        }

        if (shown.Exists(c => c.IsStale))
        {
            yield return key.Stale();
        }

        if (shown.Exists(c => c.IsDerived))
        {
            yield return key.Derived();
        }

        if (shown.Exists(c => c.IsChanged))
        {
            yield return new("Bar at the left: changed", grid.Changed);
        }
    }
}
