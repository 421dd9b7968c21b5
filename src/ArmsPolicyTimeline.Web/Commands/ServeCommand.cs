using System.Collections.Immutable;
using System.CommandLine;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Commands;

/// <summary><c>serve</c>: the site. Also what happens when no command is given.</summary>
internal static class ServeCommand
{
    // The last three are what a test host (WebApplicationFactory) hands over.
    private static readonly ImmutableArray<Option<string?>> HostOptions =
    [
        new("--urls") { Description = "Where to listen (default: http://localhost:5080).", HelpName = "URL" },
        new("--environment") { Description = "Development or Production.", HelpName = "NAME" },
        new("--contentRoot") { Hidden = true },
        new("--applicationName") { Hidden = true },
    ];

    public static Command Create()
    {
        var command = new Command("serve", "Serves the timeline (the default).");
        AddTo(command);
        return command;
    }

    /// <summary>Gives a command the options and the action of <c>serve</c>.</summary>
    public static void AddTo(Command command)
    {
        foreach (var option in HostOptions)
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancel) => SiteHost.RunAsync(new ServeOptions(DataFolder.Of(parsed), HostArguments(parsed)), cancel));
    }

    private static ImmutableArray<string> HostArguments(ParseResult parsed) =>
    [
        .. from option in HostOptions let value = parsed.GetValue(option) where value is not null select $"{option.Name}={value}",
        .. from setting in StoreChoice.SettingsOf(parsed) select $"--{setting.Key}={setting.Value}",
    ];
}
