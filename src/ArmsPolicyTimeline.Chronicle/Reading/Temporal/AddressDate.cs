using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Reading.TimeWords;

namespace ArmsPolicyTimeline.Chronicle.Reading.Temporal;

/// <summary>The date that the address of an article carries: <c>/2024/05/30/</c>, <c>/2024/may/30/</c>, <c>/2024-05-30-</c>, <c>/2024/05/</c>.</summary>
internal static class AddressDate
{
    private static readonly char[] Separators = ['/', '-', '_', '.', '?', '=', '&', '#'];

    /// <summary>The date, no more precise than the address; null when it has none.</summary>
    public static EdtfDate? Find(string? url)
    {
        if (string.IsNullOrEmpty(url))
        {
            return null;
        }

        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var path = url.IndexOf('/', scheme < 0 ? 0 : scheme + 3);
        if (path < 0)
        {
            return null;
        }

        var parts = url[path..].Split(Separators);
        EdtfDate? month = null;
        for (var i = 0; i < parts.Length; i++)
        {
            if (Number(parts[i], 4) is >= 1990 and <= 2100 and var year && i + 1 < parts.Length && MonthOf(parts[i + 1]) is >= 1 and <= 12 and var number)
            {
                if (i + 2 < parts.Length && Number(parts[i + 2], parts[i + 2].Length) is var day && parts[i + 2].Length is 1 or 2 && day >= 1 && day <= DateTime.DaysInMonth(year, number))
                {
                    return EdtfDate.Day(new DateOnly(year, number, day));
                }

                month ??= EdtfDate.Month(year, number);
            }

            if (parts[i].Length == 8 && DateOnly.TryParseExact(parts[i], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var written) && written.Year is >= 1990 and <= 2100)
            {
                return EdtfDate.Day(written);
            }
        }

        return month;
    }

    private static int MonthOf(string part) =>
        part.Length <= 2 ? Number(part, part.Length) : TimeLexicon.Find(part) is { Kind: TimeWordKind.Month or TimeWordKind.MonthShort } month ? month.Value : 0;

    private static int Number(string part, int length) =>
        part.Length == length && length > 0 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
