namespace ArmsPolicyTimeline.Chronicle.Sources.Texts;

/// <summary>A text of which each code unit knows the piece of the file that it stands for.</summary>
internal sealed class MappedText
{
    /// <summary>A text with its places in the file.</summary>
    public MappedText(string text, FilePlaces places)
    {
        if (places.Length != text.Length)
        {
            throw new ArgumentException("There is one place in the file for each code unit.", nameof(places));
        }

        Text = text;
        Places = places;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>What each code unit stands for.</summary>
    public FilePlaces Places { get; }

    /// <summary>Number of code units.</summary>
    public int Length => Text.Length;

    /// <summary>Where in the file the code unit's piece starts.</summary>
    public int FileStart(int index) => Places.StartOf(index);

    /// <summary>Behind the code unit's piece in the file.</summary>
    public int FileEnd(int index) => Places.EndOf(index);

    /// <summary>From the first to behind the last piece of the file; the text is not empty.</summary>
    public TextSpan FileSpan => TextSpan.FromBounds(FileStart(0), FileEnd(Length - 1));

    /// <summary>A piece of the file, as it stands there.</summary>
    public static MappedText FromFile(string fileText, TextSpan span) => new(span.Of(fileText), FilePlaces.Literal(span.Start, span.Length));

    /// <summary>A piece of this text.</summary>
    public MappedText Slice(int start, int length) => new(Text.Substring(start, length), Places.Slice(start, length));

    /// <summary>The rest of this text, from an index.</summary>
    public MappedText From(int start) => Slice(start, Length - start);
}
