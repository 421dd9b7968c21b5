using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests.Site;

/// <summary>Looks for violations of WCAG 2.2 A and AA and best practice, in both themes at three widths.</summary>
internal static class Axe
{
    private static readonly int[] Widths = [390, 1280, 1920];

    private static readonly AxeRunOptions Everything = new()
    {
        Rules = new() { ["target-size"] = new() { Enabled = true } },
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
            foreach (var width in widths ?? Widths)
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var result = await page.RunAxe(Everything);
                found.AddRange(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{scheme} {width}: {v.Id} ({v.Help}) at {n.Target} {n.Html}")));
            }
        }

        return found;
    }
}
