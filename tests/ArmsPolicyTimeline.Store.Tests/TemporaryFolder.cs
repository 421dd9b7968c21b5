using Microsoft.Data.Sqlite;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>A folder that goes when the test does.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("apt-store-").FullName;

    public string Database => System.IO.Path.Combine(Path, StoreOptions.FileName);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }
}
