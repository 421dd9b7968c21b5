using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Contexts;

/// <summary>Reads and checks <c>data/context.csv</c>.</summary>
public static class ContextRows
{
    /// <summary>The file.</summary>
    public const string File = "context.csv";

    private const int LongestName = 40;

    private static readonly CsvColumns Columns = new(["kind", "date", "name", "source"], []);

    /// <summary>The periods that a text holds, by their first day; every bad row is left out and added to the errors.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="errors">What is wrong, row by row.</param>
    public static ImmutableArray<ContextPeriod> Read(string text, ICollection<VocabularyError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        var result = CsvTable.Parse(text, Columns);
        var found = new List<VocabularyError>(result.Errors.Select(e => new VocabularyError(File, e.Line, e.Column, e.Reason)));
        var periods = (result.Table?.Rows ?? []).Select(r => Period(new VocabularyRow(File, r, found))).OfType<ContextPeriod>().ToList();
        foreach (var error in found)
        {
            errors.Add(error);
        }

        return [.. periods.OrderBy(p => p.Date.Earliest).ThenBy(p => p.Name, StringComparer.Ordinal)];
    }

    private static ContextPeriod? Period(VocabularyRow row)
    {
        var (kind, name, source) = (row.Member<ContextKind>("kind"), row.Required("name"), row.Required("source"));
        if (name.Length > LongestName)
        {
            row.Fail("name", $"'{name}' has more than {LongestName} characters and would not fit the axis");
        }

        var date = EdtfDate.Parse(row.Required("date"));
        if (!date.IsSuccess)
        {
            row.Fail("date", date.Error);
        }

        return kind is { } known && date.Value is { } when && name.Length is > 0 and <= LongestName && source.Length > 0 ? new(known, when, name, source) : null;
    }
}
