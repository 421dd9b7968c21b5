using Microsoft.Data.Sqlite;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>A folder that goes when the test does.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("apt-store-").FullName;

    public string Database => System.IO.Path.Combine(Path, StoreOptions.FileName);

    /// <summary>Takes the database in it away.</summary>
    public void Empty()
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(Path))
        {
            File.Delete(file);
        }
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }
}
