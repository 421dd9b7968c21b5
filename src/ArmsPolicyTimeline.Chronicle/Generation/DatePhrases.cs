using System.Collections.Immutable;
using System.Globalization;

namespace ArmsPolicyTimeline.Chronicle.Generation;

/// <summary>Says in words when something was, as news does: in full, by the weekday, counted from the day of publication, or only roughly.</summary>
internal static class DatePhrases
{
    private static readonly ImmutableArray<string> Parts = ["early ", "mid-", "late "];
    private static readonly ImmutableArray<string> Seasons = ["spring", "summer", "autumn"];

    public static string Of(Dice dice, DateOnly day, DateOnly published)
    {
        var ago = published.DayNumber - day.DayNumber;
        return ago switch
        {
            0 => dice.Chance(50) ? "on " + Weekday(day) : "today",
            1 when dice.Chance(40) => "yesterday",
            > 0 and < 7 => dice.Chance(70) ? "on " + Weekday(day) : Full(dice, day),
            >= 7 and < 14 when dice.Chance(40) => "last week",
            > 0 and < 100 when ago % 7 == 0 && dice.Chance(50) => string.Create(CultureInfo.InvariantCulture, $"{ago / 7} weeks ago"),
            >= 28 and < 60 when dice.Chance(40) && day.Month != published.Month => "last month",
            >= 60 when dice.Chance(35) => Rough(dice, day),
            _ => Full(dice, day),
        };
    }

    private static string Full(Dice dice, DateOnly day) => dice.Next(3) switch
    {
        0 => "on " + day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        1 => "on " + day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture),
        _ => $"on {Weekday(day)}, {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}",
    };

    private static string Rough(Dice dice, DateOnly day) => dice.Next(10) switch
    {
        0 => "in " + day.ToString("yyyy", CultureInfo.InvariantCulture),
        1 when day.Month is >= 3 and <= 11 => string.Create(CultureInfo.InvariantCulture, $"in the {Seasons[(day.Month / 3) - 1]} of {day.Year}"),
        < 6 => "in " + day.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => $"in {Parts[day.Day <= 10 ? 0 : day.Day <= 20 ? 1 : 2]}{day.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}",
    };

    private static string Weekday(DateOnly day) => day.DayOfWeek.ToString();
}
