using System.Globalization;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Wording;

/// <summary>Small pieces of English.</summary>
internal static class Sentences
{
    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>"A", "A or B", "A, B or C".</summary>
    public static string List(IReadOnlyList<string> words, string last) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => string.Join(", ", words.Take(words.Count - 1)) + $" {last} " + words[^1],
    };

    /// <summary>"one event", "58 events".</summary>
    public static string Count(int number, string one, string? many = null) =>
        number.ToString("N0", CultureInfo.InvariantCulture) + " " + (number == 1 ? one : many ?? one + "s");

    /// <summary>A number as a word up to twelve.</summary>
    public static string Number(int number) => number >= 0 && number < Numbers.Length ? Numbers[number] : number.ToString(CultureInfo.InvariantCulture);

    public static string Capitalised(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];

    public static string Lowered(string words) =>
        words.Length > 1 && char.IsUpper(words[0]) && (char.IsLower(words[1]) || words[1] == '-') ? char.ToLowerInvariant(words[0]) + words[1..] : words;
}
