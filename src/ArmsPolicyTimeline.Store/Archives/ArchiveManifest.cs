using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ArmsPolicyTimeline.Store.Archives;

/// <summary>What an archive says of itself.</summary>
/// <param name="Format">Version of the archive's form.</param>
/// <param name="Dataset">Name of the dataset.</param>
/// <param name="Version">Version of the dataset.</param>
/// <param name="AsOf">When its last change was recorded; null: nothing was recorded.</param>
/// <param name="ContentHash">Hash of articles, sources and events.</param>
/// <param name="Checksum">SHA-256 over the entries.</param>
/// <param name="Rules">Versions of the rules that read and joined.</param>
/// <param name="Counts">How much there is.</param>
/// <param name="Entries">All other entries, by name.</param>
internal sealed record ArchiveManifest(
    int Format,
    string Dataset,
    string Version,
    string? AsOf,
    string ContentHash,
    string Checksum,
    SortedDictionary<string, string> Rules,
    SortedDictionary<string, long> Counts,
    ArchiveEntry[] Entries)
{
    /// <summary>The form that this program writes and reads.</summary>
    public const int CurrentFormat = 1;

    /// <summary>The checksum of entries.</summary>
    public static string ChecksumOf(IEnumerable<ArchiveEntry> entries) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(
        entries.OrderBy(e => e.Name, StringComparer.Ordinal).Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Sha256}  {e.Bytes}  {e.Name}\n"))))));
}
