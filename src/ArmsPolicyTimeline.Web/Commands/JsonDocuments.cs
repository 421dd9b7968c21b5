using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Ingestion;

namespace ArmsPolicyTimeline.Web.Commands;

/// <summary>Where the JSON of each document goes: a file of its own in a folder, or a line on standard output.</summary>
internal sealed class JsonDocuments(string? folder)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Stream output = folder is null ? Console.OpenStandardOutput() : Stream.Null;

    /// <summary>Creates the folder and checks that no two documents would be written to one file.</summary>
    /// <exception cref="CommandException">They would, or the folder cannot be made.</exception>
    public void Prepare(IEnumerable<ArticleFile> files)
    {
        if (folder is null)
        {
            return;
        }

        foreach (var clash in files.GroupBy(f => NameOf(f), StringComparer.OrdinalIgnoreCase).Where(g => g.Skip(1).Any()))
        {
            throw new CommandException(ExitCode.Usage, $"{Path.Combine(folder, clash.Key)} would be written for each of {string.Join(" and ", clash.Select(f => f.Path))}; name them apart, or write them to two folders");
        }

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.CannotWrite, $"{folder}: {e.Message}");
        }
    }

    /// <summary>Writes the JSON of one document, whole or not at all.</summary>
    public async Task WriteAsync(ArticleFile file, Action<Utf8JsonWriter> write, CancellationToken cancel)
    {
        var buffer = new ArrayBufferWriter<byte>();
        await using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        buffer.Write("\n"u8);
        cancel.ThrowIfCancellationRequested();
        if (folder is null)
        {
            await output.WriteAsync(buffer.WrittenMemory, CancellationToken.None);
            return;
        }

        var target = Path.Combine(folder, NameOf(file));
        try
        {
            await File.WriteAllBytesAsync(target + ".part", buffer.WrittenMemory, CancellationToken.None);
            File.Move(target + ".part", target, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.CannotWrite, $"{target}: {e.Message}");
        }
    }

    private static string NameOf(ArticleFile file) => Path.ChangeExtension(file.Name, ".json");
}
