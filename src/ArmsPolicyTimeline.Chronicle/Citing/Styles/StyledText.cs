using System.Collections.Immutable;
using System.Text;

namespace ArmsPolicyTimeline.Chronicle.Citing.Styles;

/// <summary>One reference or note, as a style writes it, with its italics.</summary>
/// <param name="Runs">The text in order.</param>
public sealed record StyledText(ImmutableArray<StyledRun> Runs)
{
    /// <summary>The text without italics.</summary>
    public string Plain => string.Concat(Runs.Select(r => r.Text));

    /// <summary>What it is sorted by: the text without an opening quotation mark.</summary>
    internal string SortKey => Plain.TrimStart('“', '‘');

    /// <summary>CommonMark: italics between asterisks, everything else escaped.</summary>
    public string Markdown => string.Concat(Runs.Select(r => r.IsItalic ? $"*{EscapeMarkdown(r.Text)}*" : EscapeMarkdown(r.Text)));

    /// <summary>HTML: italics as <c>i</c>, addresses as links, everything else escaped.</summary>
    public string Html => string.Concat(Runs.Select(r => r.IsItalic ? $"<i>{EscapeHtml(r.Text)}</i>" : Linked(r.Text)));

    /// <summary>Text that no CommonMark reader takes for markup.</summary>
    public static string EscapeMarkdown(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var escaped = new StringBuilder(text.Length);
        var words = text.Split(' ');
        foreach (var (index, word) in words.Index())
        {
            var address = word.TrimEnd('.', ',');
            escaped.Append(index == 0 ? "" : " ").Append(IsAddress(address) ? $"<{address}>{word[address.Length..]}" : EscapeWord(word));
        }

        return escaped.ToString();
    }

    /// <summary>Text for HTML, in elements and in quoted attributes.</summary>
    public static string EscapeHtml(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);
    }

    private static string Linked(string text) => string.Join(' ', text.Split(' ').Select(word =>
    {
        var address = word.TrimEnd('.', ',');
        return IsAddress(address) ? $"<a href=\"{EscapeHtml(address)}\">{EscapeHtml(address)}</a>{word[address.Length..]}" : EscapeHtml(word);
    }));

    // Addresses come percent-encoded and are linked as they stand.
    private static bool IsAddress(string word) =>
        (word.StartsWith("https://", StringComparison.Ordinal) || word.StartsWith("http://", StringComparison.Ordinal)) && !word.AsSpan().ContainsAny("<>\"");

    private static string EscapeWord(string word)
    {
        var escaped = new StringBuilder(word.Length);
        foreach (var unit in word)
        {
            escaped.Append("\\`*_{}[]<>#|~$&".Contains(unit, StringComparison.Ordinal) ? "\\" : "").Append(unit);
        }

        return escaped.ToString();
    }
}
