using Microsoft.AspNetCore.WebUtilities;

namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>The parameters of an address as the pages read them.</summary>
internal static class AddressParameters
{
    /// <summary>Names and values, decoded; a repeated parameter once for each value.</summary>
    /// <param name="query">The address's query, with or without question mark.</param>
    public static IEnumerable<KeyValuePair<string, string?>> Of(string query) =>
        from pair in QueryHelpers.ParseQuery(query) from value in pair.Value select KeyValuePair.Create(pair.Key, value);

    /// <summary>Whether a form wrote it: a form writes empty and repeated parameters, and every view has one address only.</summary>
    /// <param name="query">The address's query, with or without question mark.</param>
    /// <param name="known">The parameters of the page.</param>
    public static bool AreWrittenByForm(string query, IEnumerable<string> known) =>
        QueryHelpers.ParseQuery(query).Any(p => known.Contains(p.Key, StringComparer.Ordinal) && (p.Value.Count > 1 || string.IsNullOrEmpty(p.Value)));
}
