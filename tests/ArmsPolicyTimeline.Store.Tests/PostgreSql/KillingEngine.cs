using System.Data.Common;
using Npgsql;

namespace ArmsPolicyTimeline.Store.Tests.PostgreSql;

/// <summary>An engine whose server ends the connection of a writer in the middle of its work.</summary>
internal sealed class KillingEngine(PostgresPlace place) : WrappedEngine(place.CreateEngine())
{
    private int sent;
    private int killAt;

    /// <summary>Whether work that a broken connection ended is begun again.</summary>
    public bool TriesAgain { get; init; }

    /// <summary>Lets the connection break at the n-th sending from now; 0: never.</summary>
    public void KillAt(int n) => (sent, killAt) = (0, n);

    public override bool IsPassing(Exception exception) => TriesAgain && base.IsPassing(exception);

    public override async Task SendAsync(DbCommand command, IEnumerable<object[]> rows, CancellationToken cancel)
    {
        if (++sent == killAt)
        {
            place.Execute($"SELECT pg_terminate_backend({((NpgsqlConnection)command.Connection!).ProcessID}, 5000)");
        }

        await base.SendAsync(command, rows, cancel);
    }
}
