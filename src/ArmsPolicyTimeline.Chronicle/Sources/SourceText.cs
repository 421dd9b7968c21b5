using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Sources.Texts;

namespace ArmsPolicyTimeline.Chronicle.Sources;

/// <summary>
/// The text that is read: the article's own words, normalised (NFC, <c>\n</c>, one blank line between paragraphs), with a
/// way back to the file. Its id is the SHA-256 of its UTF-8 bytes, so a change of normalisation changes every id.
/// </summary>
public sealed class SourceText
{
    /// <summary>Version of the normaliser; raised with every change of what it gives.</summary>
    public const int NormaliserVersion = 1;

    private readonly FilePlaces places;
    private string? id;

    /// <summary>A text with its paragraphs and its way back.</summary>
    /// <param name="text">The normalised text.</param>
    /// <param name="fileStarts">For each code unit of the text, where what it stands for starts in the file; never falling.</param>
    /// <param name="fileEnds">For each code unit of the text, behind what it stands for in the file; never falling.</param>
    /// <param name="paragraphs">The paragraphs, in order, not overlapping.</param>
    /// <param name="cuts">What was left out.</param>
    /// <exception cref="ArgumentException">The offsets do not fit the text.</exception>
    public SourceText(string text, ImmutableArray<int> fileStarts, ImmutableArray<int> fileEnds, ImmutableArray<Paragraph> paragraphs, ImmutableArray<TextCut> cuts)
        : this(text, FilePlaces.Of(fileStarts.AsSpan(), AsMany(fileEnds, fileStarts)), paragraphs, cuts)
    {
    }

    /// <summary>A text with its paragraphs and its way back.</summary>
    internal SourceText(string text, FilePlaces places, ImmutableArray<Paragraph> paragraphs, ImmutableArray<TextCut> cuts)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (places.Length != text.Length)
        {
            throw new ArgumentException("There is one start and one end in the file for each code unit.", nameof(places));
        }

        Text = text;
        this.places = places;
        Paragraphs = paragraphs;
        Cuts = cuts;
    }

    /// <summary>The normalised text.</summary>
    public string Text { get; }

    /// <summary>SHA-256 of the text's UTF-8 bytes, 64 lower-case hexadecimal digits.</summary>
    public string Id => id ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>The paragraphs, in order.</summary>
    public ImmutableArray<Paragraph> Paragraphs { get; }

    /// <summary>What was left out of the file, and why, in order.</summary>
    public ImmutableArray<TextCut> Cuts { get; }

    /// <summary>Where a span of the text stands in the file: from its first to behind its last code unit, markup in between included.</summary>
    public TextSpan ToFile(TextSpan span) => span.Length == 0
        ? throw new ArgumentException("An empty span stands nowhere in the file.", nameof(span))
        : TextSpan.FromBounds(places.StartOf(span.Start), places.EndOf(span.End - 1));

    private static ReadOnlySpan<int> AsMany(ImmutableArray<int> ends, ImmutableArray<int> starts) => ends.Length == starts.Length
        ? ends.AsSpan()
        : throw new ArgumentException("There is one start and one end in the file for each code unit.", nameof(ends));
}
