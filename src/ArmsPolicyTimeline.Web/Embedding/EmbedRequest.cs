using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Web.Shell;
using Microsoft.AspNetCore.WebUtilities;

namespace ArmsPolicyTimeline.Web.Embedding;

/// <summary>An address that asks for a view in a frame: that of the timeline, with the theme and the state of the data it was embedded with.</summary>
/// <param name="Parameters">What the timeline reads: the query without what only frames, tables and open events have.</param>
/// <param name="Theme">Light, dark, or as the reader's system has it.</param>
/// <param name="Data">Beginning of the version of the data at that time; empty where none was given.</param>
/// <param name="Notes">Sentences about values left out.</param>
public sealed record EmbedRequest(string Parameters, Theme Theme, string Data, IReadOnlyList<string> Notes)
{
    private const int LongestData = 64;

    private static readonly string[] NotOfTimeline = ["theme", "data", "view", "sort", "page", "account", "all", "event"];

    /// <summary>Reads an address.</summary>
    /// <param name="query">Its query, with or without question mark.</param>
    public static EmbedRequest Read(string query)
    {
        var (values, notes) = (QueryHelpers.ParseQuery(query), new List<string>());
        var theme = values.GetValueOrDefault("theme").ToString();
        if (theme.Length > 0 && Slugs.FromSlug<Theme>(theme) is null)
        {
            notes.Add("Left out theme: it is system, light or dark.");
        }

        var data = values.GetValueOrDefault("data").ToString();
        if (data.Length > LongestData || data.Any(c => !char.IsAsciiLetterOrDigit(c)))
        {
            notes.Add("Left out data: it is the beginning of the data’s hash.");
            data = "";
        }

        var kept = from pair in values where !NotOfTimeline.Contains(pair.Key, StringComparer.Ordinal) from value in pair.Value select KeyValuePair.Create(pair.Key, value);
        return new(QueryString.Create(kept).ToString(), Slugs.FromSlug<Theme>(theme) ?? Theme.System, data, notes);
    }

    /// <summary>Whether the data is another than it was when the view was embedded.</summary>
    /// <param name="view">The view as it is now.</param>
    public bool IsOutdated(TimelineView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Data.Length > 0 && !view.DataVersion.StartsWith(Data, StringComparison.OrdinalIgnoreCase);
    }
}
