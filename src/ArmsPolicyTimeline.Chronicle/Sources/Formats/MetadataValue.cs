using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Sources.Texts;

namespace ArmsPolicyTimeline.Chronicle.Sources.Formats;

/// <summary>Checks single values of metadata that come from outside.</summary>
internal static class MetadataValue
{
    private const int LongestText = 500;
    private const int LongestAddress = 2000;

    /// <summary>One line without invisible characters, cut off where it is absurdly long; null: nothing is left.</summary>
    public static string? Text(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var text = TextNormaliser.Normalise(MappedText.FromFile(value, new(0, Math.Min(value.Length, LongestText)))).Text;
        return text.Length == 0 ? null : text;
    }

    /// <summary>Whether it is an absolute http or https address.</summary>
    public static bool IsWebAddress(string value) => value.Length <= LongestAddress && Uri.TryCreate(value, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0;

    /// <summary>Whether it has the form of a BCP 47 tag: letters, then letters and digits between hyphens.</summary>
    public static bool IsLanguage(string value)
    {
        var parts = value.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>The date that an ISO 8601 date or time opens with, as precise as written; null: it opens with none.</summary>
    public static EdtfDate? Date(string? value)
    {
        var text = (value ?? "").Trim();
        var date = text.Length >= 10 && text[4] == '-' ? text[..10] : text;
        return EdtfDate.Parse(date) is { IsSuccess: true } parsed ? parsed.Value : null;
    }
}
