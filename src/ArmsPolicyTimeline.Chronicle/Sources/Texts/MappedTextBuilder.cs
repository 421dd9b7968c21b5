using System.Runtime.InteropServices;

namespace ArmsPolicyTimeline.Chronicle.Sources.Texts;

/// <summary>Builds a <see cref="MappedText"/> from left to right.</summary>
internal sealed class MappedTextBuilder
{
    private readonly List<char> text = [];
    private readonly List<FileRun> runs = [];
    private int lastStart;

    /// <summary>Number of code units so far.</summary>
    public int Length => text.Count;

    /// <summary>The last code unit; there is one.</summary>
    public char Last => text[^1];

    /// <summary>Behind the last code unit's piece of the file; there is one.</summary>
    public int LastFileEnd { get; private set; }

    /// <summary>Adds a code unit that stands for a piece of the file. What would fall back behind the pieces before is moved up to them.</summary>
    public void Append(char unit, int fileStart, int fileEnd)
    {
        var start = Length == 0 ? fileStart : Math.Max(fileStart, lastStart);
        var end = Math.Max(start, Length == 0 ? fileEnd : Math.Max(fileEnd, LastFileEnd));
        FilePlaces.Add(runs, Length, start, end);
        text.Add(unit);
        (lastStart, LastFileEnd) = (start, end);
    }

    /// <summary>Adds a text.</summary>
    public void Append(MappedText other)
    {
        var all = other.Places.Runs;
        for (var i = 0; i < all.Length; i++)
        {
            var end = i + 1 < all.Length ? all[i + 1].At : other.Length;
            Append(other.Text.AsSpan(all[i].At, end - all[i].At), all[i]);
        }
    }

    /// <summary>Puts another code unit in place of the last one and widens its piece of the file up to <paramref name="fileEnd"/>.</summary>
    public void ReplaceLast(char unit, int fileEnd)
    {
        var (start, end) = (lastStart, Math.Max(LastFileEnd, fileEnd));
        RemoveLast();
        Append(unit, start, end);
    }

    /// <summary>Takes the last code unit away.</summary>
    public void RemoveLast()
    {
        text.RemoveAt(text.Count - 1);
        if (runs[^1].At == Length)
        {
            runs.RemoveAt(runs.Count - 1);
        }

        (lastStart, LastFileEnd) = Length == 0 ? (0, 0) : (runs[^1].StartOf(Length - 1), runs[^1].EndOf(Length - 1));
    }

    /// <summary>The text so far.</summary>
    public MappedText ToText() => new(new string(CollectionsMarshal.AsSpan(text)), new([.. runs], Length));

    private void Append(ReadOnlySpan<char> units, FileRun run)
    {
        if (Length > 0 && (run.Start < lastStart || run.End < LastFileEnd))
        {
            for (var i = 0; i < units.Length; i++)
            {
                Append(units[i], run.StartOf(run.At + i), run.EndOf(run.At + i));
            }

            return;
        }

        var last = run.At + units.Length - 1;
        FilePlaces.Add(runs, Length, run.Start, run.End);
        text.AddRange(units);
        (lastStart, LastFileEnd) = (run.StartOf(last), run.EndOf(last));
    }
}
