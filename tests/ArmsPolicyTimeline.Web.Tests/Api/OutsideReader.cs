using System.ComponentModel;
using System.Diagnostics;

namespace ArmsPolicyTimeline.Web.Tests.Api;

/// <summary>Programs of others that read what the site writes; a test whose reader is not installed is skipped and says so.</summary>
internal static class OutsideReader
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The folder of the readers from npm.</summary>
    public static string Folder { get; } = Path.Combine(Root(), "tests", "readers");

    /// <summary>What a script of tests/readers prints.</summary>
    public static Task<string> NodeAsync(string script, string needed, params string[] arguments)
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "node_modules", needed)), $"{needed} is not installed: run npm install --ignore-scripts in tests/readers.");
        return RunAsync("node", [script, .. arguments]);
    }

    /// <summary>What a program prints; it must end well.</summary>
    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
        await process.WaitForExitAsync(limit.Token);
        Assert.True(process.ExitCode == 0, await output + await errors);
        return await output;
    }

    private static Process Start(string program, string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (Win32Exception)
        {
            Assert.Skip(program + " is not installed.");
            throw;
        }
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ArmsPolicyTimeline.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The repository's root is not above the tests.");
        }

        return folder;
    }
}
