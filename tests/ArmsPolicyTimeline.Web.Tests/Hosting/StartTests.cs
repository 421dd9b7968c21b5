using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ArmsPolicyTimeline.Web.Tests.Hosting;

/// <summary>A start that cannot succeed ends with the reason and an exit code, and leaves the file as it was.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("apt-start-");

    [Fact]
    public async Task A_damaged_database_ends_the_start_with_65()
    {
        var file = Path.Combine(data.FullName, "chronicle.db");
        await File.WriteAllTextAsync(file, new string('x', 8192), TestContext.Current.CancellationToken);
        var (code, talk) = await StartAsync();
        Assert.Equal(65, code);
        Assert.Contains(file, talk, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", talk, StringComparison.Ordinal);
        Assert.Equal(new string('x', 8192), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_address_in_use_ends_the_start_with_75_and_names_the_way_out()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var (code, talk) = await StartAsync($"http://{taken.LocalEndpoint}");
        Assert.Equal(75, code);
        Assert.Contains("--urls", talk, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", talk, StringComparison.Ordinal);
    }

    public void Dispose() => data.Delete(recursive: true);

    private async Task<(int Code, string Talk)> StartAsync(string address = "http://127.0.0.1:0")
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "serve", "--data", data.FullName, "--urls", address])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var talk = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, talk + await output);
    }
}
