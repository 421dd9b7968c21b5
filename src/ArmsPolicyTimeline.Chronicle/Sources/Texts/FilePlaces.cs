namespace ArmsPolicyTimeline.Chronicle.Sources.Texts;

/// <summary>For each code unit of a text the piece of the file that it stands for. Most stand for themselves, so a few runs hold all.</summary>
/// <remarks>Starts and ends never fall, and no end lies before its start.</remarks>
internal sealed class FilePlaces
{
    private readonly FileRun[] runs;

    /// <summary>The places of a text.</summary>
    /// <param name="runs">Its runs, in order, the first from index 0.</param>
    /// <param name="length">Number of code units of the text.</param>
    public FilePlaces(FileRun[] runs, int length) => (this.runs, Length) = (runs, length);

    /// <summary>Number of code units of the text.</summary>
    public int Length { get; }

    /// <summary>The runs, in order.</summary>
    public ReadOnlySpan<FileRun> Runs => runs;

    /// <summary>A text that stands in the file as it is.</summary>
    public static FilePlaces Literal(int fileStart, int length) => new([new(0, fileStart, fileStart + 1, IsLiteral: true)], length);

    /// <summary>Places told one by one.</summary>
    public static FilePlaces Of(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends)
    {
        var told = new List<FileRun>();
        for (var i = 0; i < starts.Length; i++)
        {
            Add(told, i, starts[i], ends[i]);
        }

        return new([.. told], starts.Length);
    }

    /// <summary>Adds the place of the next code unit to runs.</summary>
    public static void Add(List<FileRun> runs, int at, int start, int end)
    {
        if (runs.Count > 0)
        {
            var last = runs[^1];
            if (last.IsLiteral ? start == last.StartOf(at) && end == start + 1 : start == last.Start && end == last.End)
            {
                return;
            }
        }

        runs.Add(new(at, start, end, end == start + 1));
    }

    /// <summary>Where in the file the code unit's piece starts.</summary>
    public int StartOf(int index) => RunOf(index).StartOf(index);

    /// <summary>Behind the code unit's piece in the file.</summary>
    public int EndOf(int index) => RunOf(index).EndOf(index);

    /// <summary>The places of a piece of the text.</summary>
    public FilePlaces Slice(int start, int length)
    {
        if (length == 0)
        {
            return new([], 0);
        }

        var first = IndexOf(start);
        var last = IndexOf(start + length - 1);
        var slice = runs.AsSpan(first, last - first + 1).ToArray();
        slice[0] = new(start, slice[0].StartOf(start), slice[0].EndOf(start), slice[0].IsLiteral);
        foreach (ref var run in slice.AsSpan())
        {
            run = run with { At = run.At - start };
        }

        return new(slice, length);
    }

    private FileRun RunOf(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Length, nameof(index));
        return runs[IndexOf(index)];
    }

    private int IndexOf(int index)
    {
        var (low, high) = (0, runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = runs[middle].At <= index ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
