using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Web.Hosting;
using ArmsPolicyTimeline.Web.Proofs;
using ArmsPolicyTimeline.Web.Shell;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;

namespace ArmsPolicyTimeline.Web.Caching;

/// <summary>
/// Keeps the views as they were sent. A view is made of its address, the state of the data, the day, the theme and what the look at all
/// quotations found; each of them is part of the key, so nothing has to be taken back when one of them changes.
/// </summary>
internal sealed class ViewCachePolicy : IOutputCachePolicy
{
    /// <summary>Bytes of all views kept.</summary>
    public const long MostBytes = 64 * 1024 * 1024;

    private const string EnhancedNavigation = "blazor-enhanced-nav";

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method) || !ViewAddress.IsView(http.Request.Path) || !http.RequestServices.GetRequiredService<Readiness>().IsReady)
        {
            return;
        }

        var state = await StateAsync(http, cancellation);
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = true;
        context.AllowCacheStorage = true;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Kept;
        context.CacheVaryByRules.HeaderNames = new([HeaderNames.AcceptEncoding, PagePart.HeaderName]);
        context.CacheVaryByRules.VaryByValues.Add("query", http.Request.QueryString.ToString());
        context.CacheVaryByRules.VaryByValues.Add("state", state);

        var headers = http.Response.GetTypedHeaders();
        headers.ETag = EntityTags.OfParts(state, CsvAnswer.OriginOf(http.Request), http.Request.Path, http.Request.QueryString.ToString(), http.Request.Headers[PagePart.HeaderName]);
        headers.CacheControl = new() { Private = true, NoCache = true };
    }

    // The cache writes words that it knows with a capital letter; Blazor's script compares this one letter by letter.
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.HttpContext.Response.OnStarting(static state =>
        {
            var headers = ((HttpContext)state).Response.Headers;
            if (headers.ContainsKey(EnhancedNavigation))
            {
                headers[EnhancedNavigation] = "allow";
            }

            return Task.CompletedTask;
        }, context.HttpContext);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var answer = context.HttpContext.Response;
        context.AllowCacheStorage &= answer.StatusCode == StatusCodes.Status200OK && answer.Headers.SetCookie.Count == 0;
        return ValueTask.CompletedTask;
    }

    private static async Task<string> StateAsync(HttpContext http, CancellationToken cancellation)
    {
        var services = http.RequestServices;
        var version = await services.GetRequiredService<IChronicleReader>().AnswerAsync(s => Task.FromResult(s.Version), cancellation);
        var proofs = services.GetRequiredService<ProofBook>();
        var day = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        return string.Create(CultureInfo.InvariantCulture, $"{version} {Versions.Product} {day.DayNumber} {ThemeCookie.Read(http.Request)} {proofs.CheckedAt?.UtcTicks} {proofs.IsBehind}");
    }
}
