using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Ingestion;

namespace ArmsPolicyTimeline.Web.Commands;

/// <summary>
/// Lets one <c>ingest</c> run at a time in a data folder. The lock is the operating system's on an open file, so it goes when its
/// process does, however that ends. The site's own writing does not take it: writers of single articles wait for each other in the database.
/// </summary>
internal sealed class IngestionLock : IAsyncDisposable
{
    private const string LockName = "ingesting.lock";
    private const string HolderName = "ingesting.txt";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream file;
    private readonly string holder;

    private IngestionLock(FileStream file, string holder) => (this.file, this.holder) = (file, holder);

    /// <summary>Takes the lock, waiting a little for another process.</summary>
    /// <exception cref="StoreException">The other goes on, or the folder cannot be written.</exception>
    public static async Task<IngestionLock> TakeAsync(string folder, TimeProvider time, CancellationToken cancel)
    {
        var (path, holder) = (Path.Combine(folder, LockName), Path.Combine(folder, HolderName));
        var start = time.GetTimestamp();
        while (true)
        {
            try
            {
                Directory.CreateDirectory(folder);
                var opened = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                await File.WriteAllTextAsync(holder, string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId}, since {time.GetUtcNow():yyyy-MM-dd HH:mm:ss} UTC"), cancel);
                return new IngestionLock(opened, holder);
            }
            catch (UnauthorizedAccessException e)
            {
                throw new StoreException($"{folder}: cannot be written by {Environment.UserName}: {e.Message}", e);
            }
            catch (IOException e) when (!File.Exists(path))
            {
                throw new StoreException($"{folder}: cannot be written: {e.Message}", e);
            }
            catch (IOException e) when (time.GetElapsedTime(start) >= Patience)
            {
                throw new StoreException(StoreFailure.Busy, $"{folder}: another ingestion is running ({Holder(holder)}); run the command again when it is done.", e);
            }
            catch (IOException)
            {
                await Task.Delay(Pause, time, cancel);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        File.Delete(holder);
        await file.DisposeAsync();
    }

    private static string Holder(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return "it does not say which";
        }
    }
}
