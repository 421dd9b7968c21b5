using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading;

namespace ArmsPolicyTimeline.Web.Commands;

/// <summary>Says in words how an article was read: which rule found what, and what was left out and why.</summary>
internal static class Explanation
{
    private const int Longest = 160;

    public static void Write(ReadingResult reading, TextWriter to)
    {
        var text = reading.Text.Text;
        to.WriteLine($"{reading.Article.FileName}: published {reading.Article.Metadata.Published?.ToString() ?? "unknown"} ({reading.Article.Metadata.PublishedBasis.Slug()})");
        foreach (var e in reading.Candidates)
        {
            to.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  + {e.Actor} {e.Action.Slug()} {string.Join(',', e.Weapons)} ({e.Topic.Slug()}) {e.Date?.ToString() ?? "undated"} [{e.RuleId}, {e.Confidence:0.00}] {Shortened(e.Passages[0].Of(text))}"));
        }

        foreach (var left in reading.Rejections)
        {
            to.WriteLine($"  - {left.Reason.Slug()} [{left.RuleId}] \"{left.Trigger.Of(text)}\" in: {Shortened(left.Span.Of(text))}");
        }

        foreach (var cut in reading.Text.Cuts)
        {
            to.WriteLine($"  x {cut.Reason.Slug()}: {Shortened(cut.FileSpan.Of(reading.Article.FileText))}");
        }
    }

    private static string Shortened(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }
}
