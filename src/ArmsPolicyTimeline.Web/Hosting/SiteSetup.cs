using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store;
using ArmsPolicyTimeline.Web.Api;
using ArmsPolicyTimeline.Web.Caching;
using ArmsPolicyTimeline.Web.Changes;
using ArmsPolicyTimeline.Web.Citing;
using ArmsPolicyTimeline.Web.Commands;
using ArmsPolicyTimeline.Web.Comparing;
using ArmsPolicyTimeline.Web.Comparison;
using ArmsPolicyTimeline.Web.Embedding;
using ArmsPolicyTimeline.Web.Figures;
using ArmsPolicyTimeline.Web.Freezing;
using ArmsPolicyTimeline.Web.Matrix;
using ArmsPolicyTimeline.Web.Pictures;
using ArmsPolicyTimeline.Web.Proofs;
using ArmsPolicyTimeline.Web.Shell;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.DataProtection;

namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>What the site is made of: services first, then the way of a request.</summary>
internal static class SiteSetup
{
    /// <summary>Where the site is served when nothing else is asked for.</summary>
    public const string DefaultUrl = "http://localhost:5080";

    private const int LargestBody = 1024 * 1024;
    private const int LargestHubMessage = 32 * 1024;

    public static void AddSite(this WebApplicationBuilder builder, ServeOptions options)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        if (NoAddressGiven(builder.Configuration))
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(options.DataFolder, "keys")));
        builder.Services.AddSingleton(VocabularyFiles.Load());
        builder.Services.AddSingleton(VocabularyFiles.LoadContext());
        builder.Services.AddChronicleStore(StoreChoice.Of(builder.Configuration, options.DataFolder));
        builder.Services.AddSingleton<IngestArticles>();
        builder.Services.AddSingleton<Readiness>();
        builder.Services.AddHostedService<AddressAnnouncement>();
        builder.Services.AddHostedService<SeedReading>();
        builder.Services.AddHostedService<ChangeWatching>();
        builder.Services.AddSingleton<ProofBook>();
        builder.Services.AddCascadingValue(services => services.GetRequiredService<ProofBook>());
        builder.Services.AddHostedService<ProofWatch>();
        builder.Services.AddSingleton(services => new SiteFiles(services.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider));
        builder.Services.AddSingleton<FrozenSnapshots>();
        builder.Services.AddSingleton<FreezeNotes>();
        builder.Services.AddSingleton<TimelineViews>();
        builder.Services.AddSingleton<CompareViews>();
        builder.Services.AddSingleton<FiguresViews>();
        builder.Services.AddSingleton<MatrixViews>();
        builder.Services.AddSingleton<CiteViews>();
        builder.AddApi();
        builder.Services.AddSingleton<ChangeViews>();
        builder.Services.AddResponseCompression();
        builder.Services.AddOutputCache(cache =>
        {
            cache.SizeLimit = ViewCachePolicy.MostBytes;
            cache.AddBasePolicy(new ViewCachePolicy());
        });
        builder.Services.AddScoped<AntiforgeryStateProvider, NoFormTokens>();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents(circuits =>
        {
            circuits.DisconnectedCircuitMaxRetained = 200;
            circuits.JSInteropDefaultCallTimeout = TimeSpan.FromSeconds(10);
            circuits.DetailedErrors = builder.Environment.IsDevelopment();
        }).AddHubOptions(hub => hub.MaximumReceiveMessageSize = LargestHubMessage);
    }

    public static void UseSite(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<HeadAsGet>();
        app.UseMiddleware<OriginCheck>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error",
            CreateScopeForErrors = true,
            StatusCodeSelector = error => (error as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseOutputCache();
        app.UseResponseCompression();
        app.UseMiddleware<ApiGate>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseMiddleware<WaitingRoom>();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.Services.GetRequiredService<SiteFiles>().Map(app);
        app.MapHealth();
        app.MapTheme();
        app.MapCompareCsv();
        app.MapMatrix();
        app.MapFigures();
        app.MapCite();
        app.MapApi();
        app.MapPictures();
        app.MapShortAddresses();
        app.MapEmbedding();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(server => server.ContentSecurityFrameAncestorsPolicy = null);
    }

    private static bool NoAddressGiven(ConfigurationManager configuration) =>
        string.IsNullOrEmpty(configuration["urls"]) && string.IsNullOrEmpty(configuration["http_ports"])
        && string.IsNullOrEmpty(configuration["https_ports"]) && !configuration.GetSection("Kestrel:Endpoints").Exists();
}
