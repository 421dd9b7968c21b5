using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Dating;
using Npgsql;

namespace ArmsPolicyTimeline.Store.Engines.PostgreSql;

/// <summary>Where a PostgreSQL database is, and how it is spoken to. As text it is told without user and password.</summary>
internal sealed class PostgresAddress
{
    private const int ConnectSeconds = 5;
    private const int KeepAliveSeconds = 30;
    private const int PreparedStatements = 100;

    private readonly NpgsqlConnectionStringBuilder settings;

    private PostgresAddress(NpgsqlConnectionStringBuilder settings) => this.settings = settings;

    /// <summary>For connections that are given back and used again.</summary>
    public string ConnectionString => settings.ConnectionString;

    /// <summary>For a connection that is held long, under a name that the server's administrator can read.</summary>
    public string ConnectionStringFor(string purpose) =>
        new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Pooling = false, ApplicationName = $"{settings.ApplicationName} {purpose}" }.ConnectionString;

    /// <summary>Reads a connection string. What it leaves open gets a value that suits this program.</summary>
    public static ParseResult<PostgresAddress> Parse(string connectionString)
    {
        NpgsqlConnectionStringBuilder given;
        try
        {
            given = new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException)
        {
            // The exception's own words may repeat a part of the string, and so the password.
            return ParseResult<PostgresAddress>.Failed("it is no connection string of PostgreSQL such as Host=…;Database=…;Username=…");
        }

        if (string.IsNullOrEmpty(given.Host) || string.IsNullOrEmpty(given.Database))
        {
            return ParseResult<PostgresAddress>.Failed("it names no Host or no Database");
        }

        SetDefault(given, "Timeout", () => given.Timeout = ConnectSeconds);
        SetDefault(given, "Keepalive", () => given.KeepAlive = KeepAliveSeconds);
        SetDefault(given, "Max Auto Prepare", () => given.MaxAutoPrepare = PreparedStatements);
        SetDefault(given, "Application Name", () => given.ApplicationName = "armspolicytimeline");
        given.IncludeErrorDetail = false;
        return ParseResult<PostgresAddress>.Of(new PostgresAddress(given));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"PostgreSQL database {settings.Database} on {settings.Host}:{settings.Port}");

    private static void SetDefault(NpgsqlConnectionStringBuilder settings, string keyword, Action set)
    {
        if (!settings.ContainsKey(keyword) || !settings.ShouldSerialize(keyword))
        {
            set();
        }
    }
}
