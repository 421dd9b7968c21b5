using System.CommandLine;
using ArmsPolicyTimeline.Store;

namespace ArmsPolicyTimeline.Web.Commands;

/// <summary>Which database is meant: the file in the data folder, or the server that the command line, the environment or <c>appsettings.json</c> names.</summary>
internal static class StoreChoice
{
    /// <summary>The setting that names the engine.</summary>
    public const string EngineKey = "Store:Engine";

    /// <summary>The setting that holds the connection string.</summary>
    public const string ConnectionKey = "Store:Connection";

    /// <summary><c>--database CONNECTION</c>, known to every command.</summary>
    public static Option<string?> Option { get; } = new("--database")
    {
        Description = "Connection string of a PostgreSQL database, instead of the file in --data. Others on the machine can read a command line: set Store__Connection where it holds a password.",
        HelpName = "CONNECTION",
        Recursive = true,
    };

    /// <summary>What a command line means.</summary>
    /// <exception cref="CommandException">The settings contradict each other, or are none.</exception>
    public static StoreOptions Of(ParseResult parsed)
    {
        var settings = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(SettingsOf(parsed));
        return Of(settings.Build(), DataFolder.Of(parsed));
    }

    /// <summary>What settings mean.</summary>
    /// <exception cref="CommandException">They contradict each other, or are none.</exception>
    public static StoreOptions Of(IConfiguration settings, string folder)
    {
        var read = StoreOptions.Read(folder, settings[EngineKey], settings[ConnectionKey]);
        return read.IsSuccess ? read.Value : throw new CommandException(ExitCode.Usage, $"The database: {read.Error}.");
    }

    /// <summary>What a command line says of the database, as settings.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> SettingsOf(ParseResult parsed) => parsed.GetValue(Option) is { } connection
        ? [KeyValuePair.Create(EngineKey, (string?)"postgresql"), KeyValuePair.Create(ConnectionKey, (string?)connection)]
        : [];
}
