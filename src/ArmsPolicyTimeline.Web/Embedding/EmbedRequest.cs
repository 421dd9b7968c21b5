using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Web.Shell;
using Microsoft.AspNetCore.WebUtilities;

namespace ArmsPolicyTimeline.Web.Embedding;

/// <summary>An address that asks for a view in a frame: that of the timeline, with the theme.</summary>
/// <param name="Parameters">What the timeline reads: the query without what only frames, tables and open events have.</param>
/// <param name="Theme">Light, dark, or as the reader's system has it.</param>
/// <param name="Notes">Sentences about values left out.</param>
public sealed record EmbedRequest(string Parameters, Theme Theme, IReadOnlyList<string> Notes)
{
    private static readonly string[] NotOfTimeline = ["theme", "view", "sort", "page", "account", "all", "event"];

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

        var kept = from pair in values where !NotOfTimeline.Contains(pair.Key, StringComparer.Ordinal) from value in pair.Value select KeyValuePair.Create(pair.Key, value);
        return new(QueryString.Create(kept).ToString(), Slugs.FromSlug<Theme>(theme) ?? Theme.System, notes);
    }
}
