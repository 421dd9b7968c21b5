using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ArmsPolicyTimeline.Browser.Tests.Site;

/// <summary>A site of somebody else, on a port of its own, whose policy allows nothing but frames of one other site.</summary>
internal sealed class OtherSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private OtherSite(WebApplication app) => this.app = app;

    /// <summary>Where it is served.</summary>
    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    /// <summary>Starts it.</summary>
    /// <param name="body">The body of its only page.</param>
    /// <param name="framed">Whose frames it allows.</param>
    public static async Task<OtherSite> StartAsync(string body, Uri framed)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.MapGet("/", (HttpContext context) =>
        {
            context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; frame-src {framed.GetLeftPart(UriPartial.Authority)}; base-uri 'none'; form-action 'none'";
            return Results.Text($"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Another site</title></head><body><main><h1>Another site</h1>{body}</main></body></html>", "text/html; charset=utf-8");
        });
        await site.StartAsync();
        return new(site);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
