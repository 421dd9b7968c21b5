using System.IO.Compression;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;

namespace ArmsPolicyTimeline.Chronicle.Citing.Packs;

/// <summary>A citation pack as a ZIP archive. The time of every entry is the day of the stamp, so that equal references give equal bytes.</summary>
public static class PackArchive
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/zip";

    private const int PieceSize = 1 << 16;
    private const int AtOnce = 1 << 14;

    /// <summary>The archive piece by piece; each file of it is made as the pieces are asked for.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Write(ReferenceList references)
    {
        ArgumentNullException.ThrowIfNull(references);
        var outlet = new Outlet();
        using (var archive = new ZipArchive(outlet, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var file in CitationPack.Files(references))
            {
                var entry = archive.CreateEntry(file.Name, CompressionLevel.Fastest);
                entry.LastWriteTime = new DateTimeOffset(references.Stamp.AsOf, TimeOnly.MinValue, TimeSpan.Zero);
                using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                for (var at = 0; at < file.Text.Length; at += AtOnce)
                {
                    writer.Write(file.Text.AsSpan(at, Math.Min(AtOnce, file.Text.Length - at)));
                    if (outlet.Length >= PieceSize)
                    {
                        yield return outlet.Take();
                    }
                }
            }
        }

        yield return outlet.Take();
    }
}
