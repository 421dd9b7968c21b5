using System.Diagnostics;

namespace ArmsPolicyTimeline.Web.Tests.Commands;

/// <summary>The built executable, as a shell starts it.</summary>
internal static class Executable
{
    private static readonly string Path = System.IO.Path.Combine(AppContext.BaseDirectory, "ArmsPolicyTimeline.Web" + (OperatingSystem.IsWindows() ? ".exe" : ""));

    /// <summary>Runs a command to its end.</summary>
    public static async Task<Outcome> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Outcome(process.ExitCode, await output, await error);
    }

    /// <summary>Starts a command.</summary>
    public static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo(Path, arguments)
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = System.IO.Path.GetTempPath(),
    }) ?? throw new InvalidOperationException("The executable did not start.");
}
