using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace ArmsPolicyTimeline.Store.Archives;

/// <summary>Opens an archive and checks all of it: names, lengths, checksums. Nothing is ever unpacked to a file, so no name leads anywhere.</summary>
internal static class ArchiveChecking
{
    private const long MostBytes = 16L << 30;
    private const int MostOfManifest = 1 << 20;

    // Text is rarely packed better than one to twenty; much more is a file made to fill a disk.
    private const int MostPacked = 200;
    private const int Buffer = 1 << 16;

    public static async Task<OpenArchive> OpenAsync(Stream input, CancellationToken cancel)
    {
        ZipArchive zip;
        try
        {
            zip = new ZipArchive(input, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException)
        {
            throw OpenArchive.Bad("it is no zip file, or only a part of one");
        }

        try
        {
            CheckNames(zip);
            var manifest = await ManifestAsync(zip, cancel);
            foreach (var entry in manifest.Entries)
            {
                await CheckAsync(zip.GetEntry(entry.Name)!, entry, cancel);
            }

            return new OpenArchive(zip, manifest);
        }
        catch (InvalidDataException e)
        {
            zip.Dispose();
            throw OpenArchive.Bad("it is damaged: " + e.Message);
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

    private static void CheckNames(ZipArchive zip)
    {
        var names = zip.Entries.Select(e => e.FullName).ToList();
        var wanted = ArchiveNames.Parts.Append(ArchiveNames.Manifest).ToList();
        if (names.Find(n => !wanted.Contains(n, StringComparer.Ordinal)) is { } strange)
        {
            throw OpenArchive.Bad($"the entry “{Short(strange)}” does not belong there");
        }

        if (names.Count != names.Distinct(StringComparer.Ordinal).Count() || wanted.Find(n => !names.Contains(n, StringComparer.Ordinal)) is { } missing && missing.Length > 0)
        {
            throw OpenArchive.Bad($"it must hold each of {string.Join(", ", wanted)} once");
        }
    }

    private static async Task<ArchiveManifest> ManifestAsync(ZipArchive zip, CancellationToken cancel)
    {
        await using var file = await zip.GetEntry(ArchiveNames.Manifest)!.OpenAsync(cancel);
        var bytes = new byte[MostOfManifest + 1];
        var length = await file.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        if (length > MostOfManifest)
        {
            throw OpenArchive.Bad("its manifest is too long");
        }

        ArchiveManifest? manifest;
        try
        {
            manifest = JsonSerializer.Deserialize(bytes.AsSpan(0, length), ArchiveJson.Default.ArchiveManifest);
        }
        catch (JsonException e)
        {
            throw OpenArchive.Bad($"{ArchiveNames.Manifest}: {e.Message}");
        }

        return manifest switch
        {
            null => throw OpenArchive.Bad("its manifest is empty"),
            { Format: not ArchiveManifest.CurrentFormat } => throw OpenArchive.Bad(FormattableString.Invariant($"it has format {manifest.Format}, this program reads format {ArchiveManifest.CurrentFormat}")),
            { Entries: null } or { Rules: null } or { Counts: null } => throw OpenArchive.Bad("its manifest is not complete"),
            _ when !manifest.Entries.Select(e => e.Name).Order(StringComparer.Ordinal).SequenceEqual(ArchiveNames.Parts.Order(StringComparer.Ordinal), StringComparer.Ordinal) =>
                throw OpenArchive.Bad("its manifest does not list its entries"),
            _ when !string.Equals(manifest.Checksum, ArchiveManifest.ChecksumOf(manifest.Entries), StringComparison.Ordinal) => throw OpenArchive.Bad("the checksum of its manifest is wrong"),
            _ => manifest,
        };
    }

    private static async Task CheckAsync(ZipArchiveEntry entry, ArchiveEntry said, CancellationToken cancel)
    {
        if (said.Bytes is < 0 or > MostBytes || entry.Length != said.Bytes || entry.Length > (entry.CompressedLength * MostPacked) + Buffer)
        {
            throw OpenArchive.Bad($"the length of {said.Name} is not what the manifest says, or more than can be true");
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = await entry.OpenAsync(cancel);
        var buffer = ArrayPool<byte>.Shared.Rent(Buffer);
        long read = 0;
        for (int length; (length = await file.ReadAsync(buffer, cancel)) > 0;)
        {
            read += length;
            if (read > said.Bytes)
            {
                break;
            }

            hash.AppendData(buffer.AsSpan(0, length));
        }

        ArrayPool<byte>.Shared.Return(buffer);
        if (read != said.Bytes || !string.Equals(Convert.ToHexStringLower(hash.GetHashAndReset()), said.Sha256, StringComparison.Ordinal))
        {
            throw OpenArchive.Bad($"{said.Name} is not what its checksum says");
        }
    }

    private static string Short(string name) => name.Length > 60 ? name[..60] + "…" : name;
}
