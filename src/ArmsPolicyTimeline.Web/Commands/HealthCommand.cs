using System.CommandLine;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Commands;

/// <summary><c>health</c>: whether the server answers; what a container asks.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Command Create()
    {
        var urls = new Option<string?>("--urls") { Description = $"The server (default: the first of ASPNETCORE_URLS, else {SiteSetup.DefaultUrl}).", HelpName = "URL" };
        var command = new Command("health", "Exit code 0 when the server answers.") { urls };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(urls) ?? DefaultUrl(), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string url, CancellationToken cancel)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var server) || server.Scheme is not ("http" or "https"))
        {
            throw new CommandException(ExitCode.Usage, $"--urls: '{url}' is no http or https address");
        }

        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(new Uri(server, "/health/live"), cancel);
            await Console.Error.WriteLineAsync($"{server} answers {(int)answer.StatusCode}");
            return answer.IsSuccessStatusCode ? ExitCode.Ok : ExitCode.SomeFailed;
        }
        catch (Exception e) when (e is HttpRequestException || (e is TaskCanceledException && !cancel.IsCancellationRequested))
        {
            await Console.Error.WriteLineAsync($"{server} does not answer: {e.Message}");
            return ExitCode.SomeFailed;
        }
    }

    // A server listens on all addresses as "*" or "+"; it is asked on its own machine.
    private static string DefaultUrl() =>
        Environment.GetEnvironmentVariable("ASPNETCORE_URLS")?.Split(';')[0].Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal)
            .Replace("0.0.0.0", "localhost", StringComparison.Ordinal).Replace("[::]", "localhost", StringComparison.Ordinal)
        ?? SiteSetup.DefaultUrl;
}
