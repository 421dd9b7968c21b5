[assembly: AssemblyFixture(typeof(ArmsPolicyTimeline.Store.Tests.PostgreSql.PostgresRun))]

namespace ArmsPolicyTimeline.Store.Tests.PostgreSql;

/// <summary>One run of the tests, which the server ends with.</summary>
public sealed class PostgresRun : IDisposable
{
    public void Dispose() => PostgresServer.Stop();
}
