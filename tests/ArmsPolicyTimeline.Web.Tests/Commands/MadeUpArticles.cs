using System.Globalization;

namespace ArmsPolicyTimeline.Web.Tests.Commands;

/// <summary>Articles that nobody published, the same for the same seed: sentences of a pattern over countries, weapons and days.</summary>
internal static class MadeUpArticles
{
    private static readonly string[] Countries = ["The United States", "Britain", "France", "Germany", "Poland", "Canada", "Denmark", "Estonia"];
    private static readonly string[] Weapons = ["ATACMS", "Storm Shadow missiles", "F-16 fighter jets", "HIMARS", "Leopard 2 tanks", "Taurus missiles"];
    private static readonly string[] Acts = ["allowed Ukraine to use {0} against targets inside Russia", "refused to let Ukraine use {0} inside Russia", "agreed to send {0} to Ukraine", "is considering sending {0} to Ukraine"];

    /// <summary>Writes articles and their manifest into a new folder.</summary>
    public static string Write(string folder, int count, int seed)
    {
        Directory.CreateDirectory(folder);
        var random = new Random(seed);
        var manifest = new List<string> { "document,title,published" };
        for (var n = 0; n < count; n++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"article-{n:D4}.txt");
            var published = new DateOnly(2024, 1, 1).AddDays(random.Next(300));
            manifest.Add(string.Create(CultureInfo.InvariantCulture, $"{name},Report {n},{published:yyyy-MM-dd}"));
            File.WriteAllText(Path.Combine(folder, name), Text(n, published, random));
        }

        File.WriteAllLines(Path.Combine(folder, "manifest.csv"), manifest);
        return folder;
    }

    private static string Text(int n, DateOnly published, Random random)
    {
        var paragraphs = new List<string> { string.Create(CultureInfo.InvariantCulture, $"This is made-up report number {n}, written to test how articles are stored.") };
        for (var p = 0; p < 6; p++)
        {
            var act = string.Format(CultureInfo.InvariantCulture, Pick(Acts, random), Pick(Weapons, random));
            paragraphs.Add(string.Create(CultureInfo.InvariantCulture, $"{Pick(Countries, random)} {act} on {published.AddDays(-random.Next(20)):d MMMM yyyy}, the government said. Nobody else has spoken of it since."));
        }

        return string.Join("\n\n", paragraphs) + "\n";
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
