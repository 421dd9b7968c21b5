using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ArmsPolicyTimeline.Chronicle.Ingestion;

namespace ArmsPolicyTimeline.Store.Archives;

/// <summary>An archive whose entries are known to be what its manifest says.</summary>
internal sealed class OpenArchive(ZipArchive zip, ArchiveManifest manifest) : IDisposable
{
    public ArchiveManifest Manifest => manifest;

    /// <summary>The lines of an entry.</summary>
    public async IAsyncEnumerable<T> LinesAsync<T>(string name, JsonTypeInfo<T> type, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var number = 0;
        using var reader = new StreamReader(await zip.GetEntry(name)!.OpenAsync(cancel), new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true));
        while (await reader.ReadLineAsync(cancel) is { } line)
        {
            number++;
            yield return Parsed(name, number, line, type);
        }
    }

    public static StoreException Bad(string what) => new(StoreFailure.Damaged, $"The archive cannot be taken in: {what}. Nothing was written.");

    public void Dispose() => zip.Dispose();

    private static T Parsed<T>(string name, int number, string line, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(line, type) ?? throw Bad(FormattableString.Invariant($"{name}, line {number} is empty"));
        }
        catch (JsonException e)
        {
            throw Bad(FormattableString.Invariant($"{name}, line {number}: {e.Message}"));
        }
    }
}
