using System.Runtime.ExceptionServices;
using ArmsPolicyTimeline.Web.Commands;
using Microsoft.AspNetCore.Connections;

namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>Builds the site and runs it until it is stopped.</summary>
internal static class SiteHost
{
    public static async Task<int> RunAsync(ServeOptions options, CancellationToken cancel)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [.. options.HostArguments], ContentRootPath = ContentRoot(options) });
        builder.AddSite(options);
        await using var app = builder.Build();
        app.UseSite();

        // Asked for before the site runs: when it has stopped, its services are gone.
        var readiness = app.Services.GetRequiredService<Readiness>();
        try
        {
            await app.RunAsync(cancel);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw new CommandException(ExitCode.Busy, $"{e.Message} Choose another address with --urls http://localhost:PORT.");
        }

        if (readiness.Failure is { } failure)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        return 0;
    }

    // A published copy is started from any folder; its own files lie beside the executable.
    private static string? ContentRoot(ServeOptions options)
    {
        var given = options.HostArguments.Any(a => a.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase));
        return given || Directory.Exists("wwwroot") ? null : AppContext.BaseDirectory;
    }
}
