using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Ingestion;

namespace ArmsPolicyTimeline.Web.Commands;

/// <summary>A bar on standard error while articles are read; nothing where standard error is not a terminal.</summary>
internal sealed class ProgressBar(int total) : IProgress<IngestionProgress>, IDisposable
{
    private const int Width = 30;
    private const int NameWidth = 40;

    private readonly bool isShown = !Console.IsErrorRedirected && total > 1;
    private int done;

    /// <summary>Says that work on the next document begins.</summary>
    public void Show(string name)
    {
        if (isShown)
        {
            var filled = Width * done / total;
            var shown = name.Length <= NameWidth ? name.PadRight(NameWidth) : name[..(NameWidth - 1)] + "…";
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r[{new string('#', filled)}{new string('.', Width - filled)}] {done}/{total} {shown}"));
        }

        done++;
    }

    public void Report(IngestionProgress value)
    {
        done = value.Done - 1;
        Show(Path.GetFileName(value.Path));
    }

    public void Dispose()
    {
        if (isShown && done > 0)
        {
            done = 0;
            Console.Error.Write($"\r{new string(' ', Width + NameWidth + 20)}\r");
        }
    }
}
