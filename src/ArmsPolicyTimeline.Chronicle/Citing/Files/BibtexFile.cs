using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Citing.Styles;
using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Citing.Files;

/// <summary>Works as BibTeX, with the fields of BibLaTeX beside the old ones: the date is EDTF in <c>date</c>, its year in <c>year</c>.</summary>
public static class BibtexFile
{
    /// <summary>Media type of the file.</summary>
    public const string MediaType = "application/x-bibtex";

    private static readonly FrozenDictionary<char, string> Commands = new Dictionary<char, string>
    {
        ['&'] = @"\&",
        ['%'] = @"\%",
        ['_'] = @"\_",
        ['#'] = @"\#",
        ['$'] = @"\$",
        ['{'] = @"\textbraceleft{}",
        ['}'] = @"\textbraceright{}",
        ['~'] = @"\textasciitilde{}",
        ['^'] = @"\textasciicircum{}",
        ['\\'] = @"\textbackslash{}",
        ['<'] = @"\textless{}",
        ['>'] = @"\textgreater{}",
        ['|'] = @"\textbar{}",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Languages = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["cs"] = "czech",
        ["de"] = "german",
        ["en"] = "english",
        ["es"] = "spanish",
        ["fr"] = "french",
        ["hu"] = "hungarian",
        ["it"] = "italian",
        ["nl"] = "dutch",
        ["pl"] = "polish",
        ["pt"] = "portuguese",
        ["ru"] = "russian",
        ["uk"] = "ukrainian",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The works of a list, each with where it was found.</summary>
    public static string Write(ReferenceList references)
    {
        ArgumentNullException.ThrowIfNull(references);
        return string.Join('\n', references.Works.Select(w => Entry(w, FileNote.Of(w, references))));
    }

    /// <summary>One work, ended by a line feed.</summary>
    /// <param name="work">The work.</param>
    /// <param name="note">What is said of it besides; empty for nothing.</param>
    public static string Entry(CslItem work, string note = "")
    {
        ArgumentNullException.ThrowIfNull(work);
        var text = new StringBuilder().Append('@').Append(TypeOf(work.Type)).Append('{').Append(work.Id).Append(",\n");
        if (!work.Authors.IsEmpty)
        {
            Add("author", string.Join(" and ", work.Authors.Select(Name)));
        }

        // The inner braces keep the capitals as they are.
        Add("title", work.Title is { } title ? $"{{{Escape(title)}}}" : null);
        Add("journal", Text(work.Container));
        Add("entrysubtype", work.Type == CslType.ArticleNewspaper ? "newspaper" : null);
        Add(work.Type == CslType.Report ? "institution" : "organization", Text(work.Publisher));
        Add("date", work.Issued?.ToString());
        Add("year", work.Issued is { } issued ? StyleDates.Year(issued).Replace("–", "--", StringComparison.Ordinal) : null);
        Add("url", work.Url is { } url ? Address(url) : null);
        Add("urldate", work.Accessed is { } accessed ? EdtfDate.Iso(accessed) : null);
        Add("langid", work.Language is { } language ? Languages.GetValueOrDefault(language.Split('-')[0]) : null);
        Add("note", note.Length == 0 ? null : Escape(note));
        return text.Append("}\n").ToString();

        void Add(string field, string? value)
        {
            if (value is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {field} = {{{value}}},\n");
            }
        }
    }

    /// <summary>Text without anything that TeX takes for a command; braces are balanced.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var escaped = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            escaped.Append(Commands.TryGetValue(unit, out var command) ? command : unit);
        }

        return escaped.ToString();
    }

    private static string? Text(string? text) => text is null ? null : Escape(text);

    private static string TypeOf(CslType type) => type switch
    {
        CslType.ArticleNewspaper => "article",
        CslType.Webpage => "online",
        CslType.Report => "report",
        _ => "misc",
    };

    // "van der Berg, Jr., Jan"; a body between braces, so that it is neither turned round nor cut at "and".
    private static string Name(CslName name)
    {
        if (name.Literal is { } literal)
        {
            return $"{{{Escape(literal)}}}";
        }

        var family = Escape(name.Short);
        return (name.Suffix, name.Given) switch
        {
            (null, null) => $"{{{family}}}",
            (null, { } given) => $"{family}, {Escape(given)}",
            ({ } suffix, var given) => $"{family}, {Escape(suffix)}, {Escape(given ?? "")}",
        };
    }

    // Addresses are read as they stand; only what would end the field is encoded.
    private static string Address(string url) => url.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);
}
