using System.Diagnostics;

namespace ArmsPolicyTimeline.Browser.Tests.Publishing;

/// <summary>The web project, published into a folder of its own as the <c>Dockerfile</c> does.</summary>
public sealed class PublishedCopy : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("armspolicy-publish-");

    public async ValueTask InitializeAsync()
    {
        using var publish = Run(Root(), "publish", "src/ArmsPolicyTimeline.Web", "-c", "Release", "-o", folder.FullName, "-v", "q", "-nologo");
        var talk = await publish.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await publish.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(publish.ExitCode == 0, talk);
    }

    /// <summary>Starts the copy from the folder <c>/</c>, in production.</summary>
    public Process Start(params string[] arguments)
    {
        var process = Run("/", [Path.Combine(folder.FullName, "ArmsPolicyTimeline.Web.dll"), .. arguments]);
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static Process Run(string workingFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = workingFolder, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || k.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    private static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "ArmsPolicyTimeline.sln")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException("No ArmsPolicyTimeline.sln above the tests.");
    }
}
