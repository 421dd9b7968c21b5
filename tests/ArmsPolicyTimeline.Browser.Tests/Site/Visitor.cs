using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests.Site;

/// <summary>A browser window that notes what goes wrong in it.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly List<string> complaints = [];

    private Visitor(IBrowserContext context, IPage page)
    {
        Context = context;
        Page = page;
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>Path and query of the open page.</summary>
    public string Address => new Uri(Page.Url).PathAndQuery;

    public static async Task<Visitor> EnterAsync(IBrowserContext context)
    {
        await context.AddInitScriptAsync("document.addEventListener('securitypolicyviolation', e => console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI))");
        var visitor = new Visitor(context, await context.NewPageAsync());
        visitor.Page.Console += (_, message) => visitor.Note(message);
        visitor.Page.PageError += (_, error) => visitor.complaints.Add(error);
        return visitor;
    }

    /// <summary>Opens a page and waits until its script is there.</summary>
    public async Task OpenAsync(string address)
    {
        await Page.GotoAsync(address);
        await Page.WaitForFunctionAsync("() => window.Blazor !== undefined");
        if (address.StartsWith("/?", StringComparison.Ordinal) || address == "/")
        {
            await UntilAtOnceAsync();
        }
    }

    /// <summary>Waits until the filters take effect at once.</summary>
    public Task UntilAtOnceAsync() => Page.Locator("[data-interactive]").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>
    /// Waits for an address. Asked for again and again, since an address that changes in place can do so between Playwright's look at it
    /// and its waiting for the next.
    /// </summary>
    public async Task UntilAddressAsync(Func<string, bool> isCome)
    {
        for (var tries = 0; !isCome(Address); tries++)
        {
            Assert.True(tries < 400, $"After ten seconds the address is still {Address}");
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Ids of the lanes in order.</summary>
    public async Task<IReadOnlyList<string>> LanesAsync() => await Page.EvalOnSelectorAllAsync<string[]>("[data-lane]", "all => all.map(e => e.dataset.lane)");

    /// <summary>Ids of the events of all lanes, in ordinal order.</summary>
    public async Task<IReadOnlyList<string>> EventsAsync() => await Page.EvalOnSelectorAllAsync<string[]>("[data-lane] a[data-event]", "all => [...new Set(all.map(e => e.dataset.event))].sort()");

    /// <summary>An address with ids of the data in the places of {event} and {source}.</summary>
    public async Task<string> FilledAsync(string address)
    {
        if (!address.Contains('{', StringComparison.Ordinal))
        {
            return address;
        }

        await Page.GotoAsync("/?view=table");
        var id = await Page.Locator("tr[data-event]").Nth(3).GetAttributeAsync("data-event");
        await Page.GotoAsync("/sources");
        var source = (await Page.Locator("tbody th a").First.GetAttributeAsync("href"))!.Split('/')[^1];
        return address.Replace("{event}", id, StringComparison.Ordinal).Replace("{source}", source, StringComparison.Ordinal);
    }

    /// <summary>Fails when the console or the content security policy complained.</summary>
    public void HasNoComplaint() => Assert.Empty(complaints);

    public async ValueTask DisposeAsync() => await Context.CloseAsync();

    // A page that is not found or not ready is meant to answer so; the browser reports it as an error all the same.
    private void Note(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource: the server responded with a status of", StringComparison.Ordinal))
        {
            complaints.Add(message.Text);
        }
    }
}
