using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Store.Engines;
using ArmsPolicyTimeline.Store.Engines.PostgreSql;

namespace ArmsPolicyTimeline.Store;

/// <summary>Where the chronicle is kept: in a file of a folder, or on a server. As text it says so without user and password.</summary>
public sealed class StoreOptions
{
    /// <summary>Name of the database's file.</summary>
    public const string FileName = "chronicle.db";

    private const string Sqlite = "sqlite";
    private const string PostgreSql = "postgresql";

    /// <summary>SQLite in a file of a folder.</summary>
    /// <param name="folder">Full path; made when it is missing.</param>
    public StoreOptions(string folder) => Folder = folder;

    private StoreOptions(string folder, PostgresAddress server)
        : this(folder) => Server = server;

    /// <summary>Full path of the folder of the database and of what lies beside it.</summary>
    public string Folder { get; }

    /// <summary>Full path of the database's file; null: the database is on a server.</summary>
    public string? DatabasePath => Server is null ? Path.Combine(Folder, FileName) : null;

    /// <summary>Whether there is no database yet, as far as that is known without opening one.</summary>
    public bool IsMissing => DatabasePath is { } path && !File.Exists(path);

    internal PostgresAddress? Server { get; }

    /// <summary>Reads what a configuration says of the store.</summary>
    /// <param name="folder">Full path of the folder of the database's file.</param>
    /// <param name="engine"><c>sqlite</c>, <c>postgresql</c>, or null: whichever the connection string is of.</param>
    /// <param name="connection">Connection string of a PostgreSQL database; null: none.</param>
    public static ParseResult<StoreOptions> Read(string folder, string? engine, string? connection)
    {
        var isServer = !string.IsNullOrWhiteSpace(connection);
        var wanted = string.IsNullOrWhiteSpace(engine) ? isServer ? PostgreSql : Sqlite : engine.Trim().ToLowerInvariant();
        return (wanted, isServer) switch
        {
            (Sqlite, false) => ParseResult<StoreOptions>.Of(new StoreOptions(folder)),
            (Sqlite, true) => ParseResult<StoreOptions>.Failed($"the engine is {Sqlite}, which takes no connection string; leave out one of the two"),
            (PostgreSql, false) => ParseResult<StoreOptions>.Failed($"the engine {PostgreSql} needs a connection string, in Store:Connection or with --database"),
            (PostgreSql, true) => PostgresAddress.Parse(connection!) is { IsSuccess: true } server
                ? ParseResult<StoreOptions>.Of(new StoreOptions(folder, server.Value))
                : ParseResult<StoreOptions>.Failed(PostgresAddress.Parse(connection!).Error!),
            _ => ParseResult<StoreOptions>.Failed($"'{engine}' is no engine; there are {Sqlite} and {PostgreSql}"),
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Server?.ToString() ?? Path.Combine(Folder, FileName);

    internal StoreEngine CreateEngine() => Server is null ? new SqliteEngine(Path.Combine(Folder, FileName)) : new PostgresEngine(Server);
}
