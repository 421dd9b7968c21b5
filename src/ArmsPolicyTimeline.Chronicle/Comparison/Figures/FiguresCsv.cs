using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>The figures as one CSV: a line a number, told apart by the first column.</summary>
public static class FiguresCsv
{
    /// <summary>The columns.</summary>
    public static readonly ImmutableArray<string> Columns = ["figure", "of", "weapon", "what", "value", "most", "event", "link"];

    /// <summary>The CSV of a page.</summary>
    /// <param name="view">The page.</param>
    /// <param name="origin">The site's scheme and host, put before each link.</param>
    public static string Write(FiguresView view, string origin)
    {
        ArgumentNullException.ThrowIfNull(view);
        return CsvWriter.Write(Columns, Lines(view).Select(l => l.SetItem(7, l[7].Length == 0 ? "" : origin + l[7])));
    }

    private static IEnumerable<ImmutableArray<string>> Lines(FiguresView view)
    {
        foreach (var column in view.Columns)
        {
            foreach (var (what, number) in Parts(column.Tally))
            {
                yield return ["by-" + view.Unit, column.Name, "", what, Number(number), "", "", column.Href];
            }
        }

        foreach (var (lane, step) in view.Ladders.SelectMany(l => l.Steps.Select(s => (l, s))))
        {
            yield return ["limits", lane.Actor, step.Weapons, step.Rung.Slug(), Number((int)step.Rung), "", step.Event.Label, step.Event.Href];
        }

        foreach (var reversal in view.Reversals)
        {
            yield return ["reversal-days", reversal.Actor, reversal.Weapon, reversal.Becomes, Number(reversal.Least), Number(reversal.Most), reversal.Yes.Label, reversal.Yes.Href];
        }

        foreach (var source in view.Sources)
        {
            foreach (var (what, number) in Parts(source.Tally).Append(("reported by nobody else", source.Alone)))
            {
                yield return ["by-source", source.Name, "", what, Number(number), "", "", source.EventsHref];
            }
        }
    }

    private static IEnumerable<(string What, int Number)> Parts(Tally tally) => [("yes", tally.Yes), ("no", tally.No), ("weighed", tally.Weighed), ("talk", tally.Talk)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
