using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Npgsql;

namespace ArmsPolicyTimeline.Store.Tests.PostgreSql;

/// <summary>
/// A server of its own for one run of the tests, in a temporary folder and on a free port, as a user who is not root; gone with the run. Its
/// databases sort text as a language does, so that whatever leaves the order to the database is seen.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    private static readonly Lock Turn = new();
    private static PostgresServer? running;

    private readonly string folder = Directory.CreateTempSubdirectory("apt-postgres-").FullName;
    private readonly string programs;
    private readonly string password = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
    private readonly int port = FreePort();
    private readonly ConcurrentStack<string> free = [];
    private int databases;

    private PostgresServer(string programs)
    {
        this.programs = programs;
        var (data, secret) = (Path.Combine(folder, "data"), Path.Combine(folder, "secret"));
        File.WriteAllText(secret, password);
        Run("chown", "-R", User, folder);
        Run("initdb", "--no-sync", "--no-instructions", "-U", "chronicle", "-A", "scram-sha-256", "--pwfile", secret, "-E", "UTF8", "--locale", "C", "-D", data);
        Start();
    }

    /// <summary>The server; where PostgreSQL is not installed the test is skipped, but fails on a machine that says CI=true.</summary>
    public static PostgresServer Running
    {
        get
        {
            lock (Turn)
            {
                return running ??= Begin();
            }
        }
    }

    /// <summary>Ends the server if any test began it.</summary>
    public static void Stop()
    {
        lock (Turn)
        {
            running?.Dispose();
            running = null;
        }
    }

    private static string User => Environment.UserName is "root" ? "nobody" : Environment.UserName;

    /// <summary>An empty database. <returns>Its connection string.</returns></summary>
    public string TakeDatabase()
    {
        if (free.TryPop(out var ready))
        {
            return ready;
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"t{Interlocked.Increment(ref databases)}");
        Execute(ConnectionString("postgres"), $"CREATE DATABASE {name} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US' STRATEGY file_copy");
        return ConnectionString(name);
    }

    /// <summary>Takes a database back; what is in it goes, whoever is connected to it stays.</summary>
    public void GiveBack(string connectionString)
    {
        Empty(connectionString);
        free.Push(connectionString);
    }

    /// <summary>Empties a database, which is much quicker than making one.</summary>
    public static void Empty(string connectionString) => Execute(connectionString, "DROP SCHEMA public CASCADE; CREATE SCHEMA public");

    /// <summary>Runs statements.</summary>
    public static void Execute(string connectionString, string sql)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        Run("pg_ctl", "stop", "-s", "-m", "immediate", "-w", "-D", Path.Combine(folder, "data"));
        Directory.Delete(folder, recursive: true);
    }

    private static PostgresServer Begin()
    {
        var found = Find();
        if (found is null)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") is "true", "PostgreSQL is not installed: apt-get install postgresql");
            Assert.Skip("PostgreSQL is not installed: apt-get install postgresql");
        }

        return new PostgresServer(found);
    }

    private static string? Find()
    {
        var debian = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Reverse().Select(v => Path.Combine(v, "bin")) : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return debian.Concat(path).FirstOrDefault(p => File.Exists(Path.Combine(p, "initdb")) && File.Exists(Path.Combine(p, "pg_ctl")));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // Nothing here has to outlive the machine, so nothing waits for the disk.
    private void Start() => Run(
        "pg_ctl", "start", "-w", "-s", "-D", Path.Combine(folder, "data"), "-l", Path.Combine(folder, "data", "log"), "-o",
        string.Create(CultureInfo.InvariantCulture, $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200"));

    private string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = port,
        Database = database,
        Username = "chronicle",
        Password = password,
    }.ConnectionString;

    // The server refuses to run as root.
    private void Run(string program, params string[] arguments)
    {
        var full = program is "chown" ? program : Path.Combine(programs, program);
        string[] all = program is not "chown" && Environment.UserName is "root" ? ["runuser", "-u", User, "--", full, .. arguments] : [full, .. arguments];
        using var process = Process.Start(new ProcessStartInfo(all[0], all[1..]) { WorkingDirectory = folder, RedirectStandardError = program is not "pg_ctl", RedirectStandardOutput = program is not "pg_ctl" })!;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {(program is "pg_ctl" ? "see its log" : process.StandardError.ReadToEnd())}");
    }
}
