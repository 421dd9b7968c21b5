using System.Text;

namespace ArmsPolicyTimeline.Chronicle.Sources.Texts;

/// <summary>Builds a <see cref="MappedText"/> from left to right.</summary>
internal sealed class MappedTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];

    /// <summary>Number of code units so far.</summary>
    public int Length => text.Length;

    /// <summary>The last code unit; there is one.</summary>
    public char Last => text[^1];

    /// <summary>Behind the last code unit's piece of the file; there is one.</summary>
    public int LastFileEnd => ends[^1];

    /// <summary>Adds a code unit that stands for a piece of the file. What would fall back behind the pieces before is moved up to them.</summary>
    public void Append(char unit, int fileStart, int fileEnd)
    {
        var start = starts.Count == 0 ? fileStart : Math.Max(fileStart, starts[^1]);
        var end = ends.Count == 0 ? fileEnd : Math.Max(fileEnd, ends[^1]);
        text.Append(unit);
        starts.Add(start);
        ends.Add(Math.Max(start, end));
    }

    /// <summary>Adds a text.</summary>
    public void Append(MappedText other)
    {
        for (var i = 0; i < other.Length; i++)
        {
            Append(other.Text[i], other.FileStart(i), other.FileEnd(i));
        }
    }

    /// <summary>Puts another code unit in place of the last one and widens its piece of the file up to <paramref name="fileEnd"/>.</summary>
    public void ReplaceLast(char unit, int fileEnd)
    {
        text[^1] = unit;
        ends[^1] = Math.Max(ends[^1], fileEnd);
    }

    /// <summary>Takes the last code unit away.</summary>
    public void RemoveLast()
    {
        text.Length--;
        starts.RemoveAt(starts.Count - 1);
        ends.RemoveAt(ends.Count - 1);
    }

    /// <summary>The text so far.</summary>
    public MappedText ToText() => new(text.ToString(), [.. starts], [.. ends]);
}
