using System.Collections.Immutable;
using Npgsql;

namespace ArmsPolicyTimeline.Store.Engines.PostgreSql;

/// <summary>
/// Hears of every batch that any node commits. A connection can break without a word, so the state is also asked for now and then; when it is
/// broken it is made anew, and whatever was missed counts as one change.
/// </summary>
internal sealed class PostgresListening(PostgresAddress address, Action changed, Action<bool> heard, TimeProvider time)
{
    private const string Channel = "chronicle_changed";
    private const int AnswerSeconds = 5;

    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(0.25);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);

    /// <summary>Tells of a change when it is committed, whoever makes it and however.</summary>
    public static ImmutableArray<string> Schema { get; } =
    [
        $"""
        CREATE FUNCTION chronicle_tell() RETURNS trigger LANGUAGE plpgsql AS
        $tell$ BEGIN PERFORM pg_notify('{Channel}', NEW."Value"); RETURN NULL; END $tell$
        """,
        """CREATE TRIGGER state_changed AFTER INSERT OR UPDATE ON state FOR EACH ROW WHEN (NEW."Key" = 'revision') EXECUTE FUNCTION chronicle_tell()""",
    ];

    public async Task RunAsync(CancellationToken cancel)
    {
        var pause = FirstPause;
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(() => pause = FirstPause, cancel);
            }
            catch (Exception e) when (e is NpgsqlException or IOException or TimeoutException or OperationCanceledException)
            {
                heard(false);
            }

            if (!cancel.IsCancellationRequested)
            {
                await Task.Delay(pause, time, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }

    private async Task ListenAsync(Action connected, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(address.ConnectionStringFor("listen"));
        connection.Notification += (_, _) => changed();
        await connection.OpenAsync(cancel);
        await using var listen = new NpgsqlCommand($"LISTEN {Channel}", connection);
        await listen.ExecuteNonQueryAsync(cancel);
        await using var ask = new NpgsqlCommand(Writing.StoreState.RevisionSql, connection) { CommandTimeout = AnswerSeconds };
        var revision = await ask.ExecuteScalarAsync(cancel) as string;
        connected();
        changed();
        heard(true);
        while (true)
        {
            await connection.WaitAsync(Silence, cancel);
            var now = await ask.ExecuteScalarAsync(cancel) as string;
            if (!string.Equals(now, revision, StringComparison.Ordinal))
            {
                revision = now;
                changed();
            }
        }
    }
}
