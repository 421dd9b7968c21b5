using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Drawing;
using ArmsPolicyTimeline.Chronicle.Comparison.Pictures;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using Microsoft.AspNetCore.WebUtilities;

namespace ArmsPolicyTimeline.Web.Pictures;

/// <summary>An address that asks for a picture: that of a page, and how the picture is made.</summary>
/// <param name="Parameters">What the page reads: the query without what only pictures have and without what they have not.</param>
/// <param name="Options">Width and colours.</param>
/// <param name="Refused">The values that cannot be used.</param>
public sealed record PictureRequest(string Parameters, PictureOptions Options, IReadOnlyList<QueryNote> Refused)
{
    private static readonly string[] OfPictures = ["width", "theme"];

    /// <summary>Reads an address.</summary>
    /// <param name="query">Its query, with or without question mark.</param>
    /// <param name="origin">Scheme and host of the site.</param>
    /// <param name="notShown">What the page has and the picture has not.</param>
    public static PictureRequest Read(string query, string origin, params ReadOnlySpan<string> notShown)
    {
        var (values, refused) = (QueryHelpers.ParseQuery(query), new List<QueryNote>());
        var width = PictureOptions.UsualWidth;
        if (values.TryGetValue("width", out var asked) && (!int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out width) || width is < PictureOptions.LeastWidth or > PictureOptions.MostWidth))
        {
            refused.Add(new("width", Shortened(asked.ToString()), string.Create(CultureInfo.InvariantCulture, $"a width is a number of pixels from {PictureOptions.LeastWidth} to {PictureOptions.MostWidth}")));
            width = PictureOptions.UsualWidth;
        }

        var named = values.GetValueOrDefault("theme").ToString();
        var theme = Slugs.FromSlug<PictureTheme>(named);
        if (theme is null && named.Length > 0)
        {
            refused.Add(new("theme", Shortened(named), "a theme is light or dark"));
        }

        string[] passedOver = [.. OfPictures, .. notShown];
        var page = from pair in values where !passedOver.Contains(pair.Key, StringComparer.Ordinal) from value in pair.Value select KeyValuePair.Create(pair.Key, value);
        return new(QueryString.Create(page).ToString(), new(origin, width, theme ?? PictureTheme.Light), refused);
    }

    private static string Shortened(string value) => value.Length <= 64 ? value : value[..64];
}
