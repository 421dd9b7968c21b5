using System.Globalization;
using System.Text.Json.Serialization;
using System.Threading.RateLimiting;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Web.Api.Documentation;
using ArmsPolicyTimeline.Web.Changes;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary>The programming interface: services, the way of a request, addresses.</summary>
internal static class ApiSetup
{
    /// <summary>So many requests a minute are answered to one address; setting <c>Api:RequestsPerMinute</c>, 0: any number.</summary>
    public const int UsualRequestsPerMinute = 600;

    private const string Policy = "api";
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.PropertyNamingPolicy = EventExport.Json.PropertyNamingPolicy;
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            foreach (var converter in EventExport.Json.Converters)
            {
                json.SerializerOptions.Converters.Add(converter);
            }
        });
        builder.Services.AddOpenApi(ApiDocument.Name, ApiDocument.Describe);
        builder.Services.AddSingleton<ApiAnswers>();
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(Policy, http =>
            {
                var most = http.RequestServices.GetRequiredService<IConfiguration>().GetValue("Api:RequestsPerMinute", UsualRequestsPerMinute);
                var client = http.Connection.RemoteIpAddress?.ToString() ?? "";
                return most <= 0
                    ? RateLimitPartition.GetNoLimiter("")
                    : RateLimitPartition.GetFixedWindowLimiter(client, _ => new() { PermitLimit = most, Window = Window });
            });
            limiter.OnRejected = (rejected, _) =>
            {
                var seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, Math.Ceiling(wait.TotalSeconds)) : Window.TotalSeconds;
                rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
        });
    }

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("").RequireRateLimiting(Policy);
        api.MapEvents();
        api.MapSources();
        api.MapPassages();
        api.MapStandings();
        api.MapSourceText();
        api.MapChanges();
        api.MapOpenApi(ApiDocument.Path);
    }
}
