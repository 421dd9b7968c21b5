namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>Builds the site and runs it until it is stopped.</summary>
internal static class SiteHost
{
    public static async Task<int> RunAsync(ServeOptions options, CancellationToken cancel)
    {
        var builder = WebApplication.CreateBuilder([.. options.HostArguments]);
        await using var app = builder.Build();
        await app.RunAsync(cancel);
        return 0;
    }
}
