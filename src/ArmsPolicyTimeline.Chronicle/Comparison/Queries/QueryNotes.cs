using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Freezing;
using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Queries;

/// <summary>Reads values that several pages take in the same way, and collects what is said of those left out: at most 64 notes, each value cut to 64 characters.</summary>
internal sealed class QueryNotes
{
    private const int Most = 64;
    private const int MostShown = 64;

    private readonly ImmutableArray<QueryNote>.Builder notes = ImmutableArray.CreateBuilder<QueryNote>();

    public ImmutableArray<QueryNote> All => notes.ToImmutable();

    public void Add(string parameter, string value, string reason)
    {
        if (notes.Count < Most)
        {
            notes.Add(new(parameter, value.Length > MostShown ? value[..MostShown] + "…" : value, reason));
        }
    }

    /// <summary>A date; null, with a note, where it is none.</summary>
    public EdtfDate? Date(string parameter, string value)
    {
        var date = EdtfDate.Parse(value);
        if (!date.IsSuccess)
        {
            Add(parameter, value, date.Error + "; write it as 2024, 2024-05 or 2024-05-30");
        }

        return date.Value;
    }

    /// <summary>One day; null, with a note, where it is none.</summary>
    public DateOnly? Day(string parameter, string value)
    {
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Add(parameter, value, "it is one day, written as 2024-05-30");
        return null;
    }

    /// <summary>A state of the data; null, with a note, where it is none.</summary>
    public DataState? Data(string value)
    {
        var state = DataState.Parse(value);
        if (state is null)
        {
            Add("data", value, DataState.Shape);
        }

        return state;
    }

    /// <summary>Number of a page; the first, with a note, where it is none.</summary>
    public int Page(string parameter, string value, int last)
    {
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page >= 1 && page <= last)
        {
            return page;
        }

        Add(parameter, value, "pages are numbered from 1");
        return 1;
    }
}
