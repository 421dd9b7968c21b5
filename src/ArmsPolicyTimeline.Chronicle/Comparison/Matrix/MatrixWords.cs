using ArmsPolicyTimeline.Chronicle.Comparison.Clocks;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Matrix;

/// <summary>The sentences around the matrix.</summary>
internal sealed class MatrixWords(EventIndex index, MatrixScope scope, MatrixClock clock, MatrixQuery query)
{
    private string Day => DateWords.Long(clock.AsOf);

    public string Dek() => query.PubliclyKnown
        ? $"How each stood on {Day} by what had been published by then. Every cell leads to its event and the passage behind it."
        : $"How each stood on {Day} by all that is known now. Every cell leads to its event and the passage behind it.";

    public string Changes(ChangeComposer changes)
    {
        if (clock.Since is not { } since)
        {
            return "";
        }

        var returned = changes.Returned == 0 ? "" : $" {Sentences.Count(changes.Returned, "cell")} changed in between and {(changes.Returned == 1 ? "is" : "are")} as before.";
        var count = changes.Changed.Length == 0 ? "No cell differs" : $"{Sentences.Count(changes.Changed.Length, "cell differs", "cells differ")}";
        return $"{count} between {DateWords.Long(since)} and {Day}.{returned}";
    }

    /// <summary>How the two clocks differ on the day, for the cells shown, and what the public clock cannot place.</summary>
    public IEnumerable<string> Remarks(IReadOnlyList<MatrixCell> cells)
    {
        var differing = cells.Count(c => clock.Difference(scope.KeyOf(c.Actor, c.Weapon)) is not null);
        if (differing > 0)
        {
            var shown = Sentences.Count(differing, "cell shown", "cells shown");
            yield return query.PubliclyKnown
                ? $"{shown} {(differing == 1 ? "differs" : "differ")} from what is known now to have held on this day, and {(differing == 1 ? "says" : "say")} how."
                : $"{shown} {(differing == 1 ? "rests" : "rest")} on what was not publicly known on this day, and {(differing == 1 ? "says" : "say")} since when it was.";
        }

        var unpublished = query.PubliclyKnown
            ? KnownBy.Unplaced(index, scope)
            : 0;
        if (unpublished > 0)
        {
            yield return $"{Sentences.Count(unpublished, "event")} without a date of publication cannot be placed and {(unpublished == 1 ? "is" : "are")} left out.";
        }
    }

    public IEnumerable<QueryNote> SinceLeftOut(MatrixQuery asked)
    {
        if (asked.Since is { } since && since >= clock.AsOf)
        {
            yield return new QueryNote("since", EdtfDate.Iso(since), $"it does not lie before the day shown, {Day}");
        }
    }

    public string Empty() => scope.Keys.IsEmpty
        ? query.Filters.HasFilters ? "No standing is known for these filters. Take one away, or choose another topic." : "No standing is known yet: no article has been read, or none tells of one."
        : $"Nothing changed between these two days. Choose an earlier day to compare with, or show all cells.";

    public string Announcement(IReadOnlyList<MatrixCell> cells)
    {
        var known = cells.Count(c => c.Standing != Standing.Unknown);
        var changed = clock.Since is null ? "" : $", {cells.Count(c => c.IsChanged)} changed";
        return $"{Day}: {known} of {Sentences.Count(cells.Count, "cell")} known{changed}";
    }
}
