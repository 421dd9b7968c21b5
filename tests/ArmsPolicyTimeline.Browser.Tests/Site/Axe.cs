using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests.Site;

/// <summary>Looks for violations of WCAG 2.2 A and AA and best practice at three widths, and for those of contrast in both themes.</summary>
internal static class Axe
{
    private static readonly int[] Widths = [390, 1280, 1920];

    private static readonly AxeRunOptions Everything = new()
    {
        Rules = new() { ["target-size"] = new() { Enabled = true } },
        ResultTypes = [ResultType.Violations],
    };

    // A theme changes colours and nothing else, and they do not depend on the width.
    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = new() { Type = "rule", Values = ["color-contrast"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>Opens a page and finds nothing to complain of: no violation, no error of the console or of the content security policy.</summary>
    public static async Task HasNoViolationAsync(Chromium chromium, string address)
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.OpenAsync(await visitor.FilledAsync(address));
        Assert.Empty(await ViolationsAsync(visitor.Page));
        visitor.HasNoComplaint();
    }

    /// <summary>One line a violation.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, int[]? widths = null)
    {
        var found = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var all = widths ?? Widths;
            foreach (var width in scheme == ColorScheme.Light ? all : all[..1])
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var result = await page.RunAxe(scheme == ColorScheme.Light ? Everything : Colours);
                found.AddRange(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{scheme} {width}: {v.Id} ({v.Help}) at {n.Target} {n.Html}")));
            }
        }

        return found;
    }
}
