namespace ArmsPolicyTimeline.Chronicle.Sources.Texts;

/// <summary>A text of which each code unit knows the piece of the file that it stands for.</summary>
/// <remarks>Starts and ends never fall, and no end lies before its start.</remarks>
internal sealed class MappedText
{
    private readonly int[] fileStarts;
    private readonly int[] fileEnds;

    /// <summary>A text with one start and one end in the file for each code unit.</summary>
    public MappedText(string text, int[] fileStarts, int[] fileEnds)
    {
        if (fileStarts.Length != text.Length || fileEnds.Length != text.Length)
        {
            throw new ArgumentException("There is one start and one end in the file for each code unit.", nameof(fileStarts));
        }

        Text = text;
        this.fileStarts = fileStarts;
        this.fileEnds = fileEnds;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Number of code units.</summary>
    public int Length => Text.Length;

    /// <summary>Where in the file the code unit's piece starts.</summary>
    public int FileStart(int index) => fileStarts[index];

    /// <summary>Behind the code unit's piece in the file.</summary>
    public int FileEnd(int index) => fileEnds[index];

    /// <summary>From the first to behind the last piece of the file; the text is not empty.</summary>
    public TextSpan FileSpan => TextSpan.FromBounds(fileStarts[0], fileEnds[^1]);

    /// <summary>A piece of the file, as it stands there.</summary>
    public static MappedText FromFile(string fileText, TextSpan span)
    {
        var starts = new int[span.Length];
        var ends = new int[span.Length];
        for (var i = 0; i < span.Length; i++)
        {
            starts[i] = span.Start + i;
            ends[i] = span.Start + i + 1;
        }

        return new(span.Of(fileText), starts, ends);
    }

    /// <summary>A piece of this text.</summary>
    public MappedText Slice(int start, int length) => new(Text.Substring(start, length), fileStarts[start..(start + length)], fileEnds[start..(start + length)]);

    /// <summary>The rest of this text, from an index.</summary>
    public MappedText From(int start) => new(Text[start..], fileStarts[start..], fileEnds[start..]);
}
