using ArmsPolicyTimeline.Store.Engines;
using ArmsPolicyTimeline.Store.Engines.PostgreSql;
using Npgsql;

namespace ArmsPolicyTimeline.Store.Tests.PostgreSql;

/// <summary>A database for one test, gone with it.</summary>
internal sealed class PostgresPlace : IDisposable
{
    private readonly PostgresServer server = PostgresServer.Running;

    public PostgresPlace() => ConnectionString = server.TakeDatabase();

    public string ConnectionString { get; }

    public PostgresAddress Address => PostgresAddress.Parse(ConnectionString).Value!;

    public StoreEngine CreateEngine() => new PostgresEngine(Address);

    public void Execute(string sql) => PostgresServer.Execute(ConnectionString, sql);

    /// <summary>The first column of an answer.</summary>
    public List<string> Lines(string sql)
    {
        using var connection = new NpgsqlConnection(ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        using var rows = command.ExecuteReader();
        var lines = new List<string>();
        while (rows.Read())
        {
            lines.Add(rows.GetString(0));
        }

        return lines;
    }

    public void Empty() => PostgresServer.Empty(ConnectionString);

    public void Dispose() => server.GiveBack(ConnectionString);
}
