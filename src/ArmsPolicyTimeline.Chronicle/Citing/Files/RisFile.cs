using System.Globalization;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Citing.Styles;
using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Citing.Files;

/// <summary>
/// Works as RIS: a tag and its value on each line, ended as RIS asks with carriage return and line feed. The tags are those of the
/// specification of Reference Manager, which every reader knows; it has no place for a language, and some readers pass over the day of access, which the note repeats.
/// </summary>
public static class RisFile
{
    /// <summary>Media type of the file.</summary>
    public const string MediaType = "application/x-research-info-systems";

    private static readonly string[] Seasons = ["Spring", "Summer", "Fall", "Winter"];

    /// <summary>The works of a list, each with where it was found.</summary>
    public static string Write(ReferenceList references)
    {
        ArgumentNullException.ThrowIfNull(references);
        return string.Concat(references.Works.Select(w => Entry(w, FileNote.Of(w, references))));
    }

    /// <summary>One work, ended by an empty line.</summary>
    /// <param name="work">The work.</param>
    /// <param name="note">What is said of it besides; empty for nothing.</param>
    public static string Entry(CslItem work, string note = "")
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(note);
        var text = new StringBuilder();
        Add("TY", TypeOf(work.Type));
        Add("ID", work.Id);
        foreach (var author in work.Authors)
        {
            Add("AU", Name(author));
        }

        Add("T1", work.Title);
        Add("JF", work.Container);
        Add("PB", work.Publisher);
        Add("Y1", work.Issued is { } issued ? Date(issued) : null);
        Add("UR", work.Url);
        Add("AV", work.ArchiveUrl);
        Add("Y2", work.Accessed is { } read ? read.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture) + "/" : null);
        Add("N1", note + (work.Accessed is { } accessed ? $" Accessed {EdtfDate.Iso(accessed)}." : ""));
        return text.Append("ER  - \r\n\r\n").ToString();

        void Add(string tag, string? value)
        {
            if (OneLine.Of(value) is { } line)
            {
                text.Append(tag).Append("  - ").Append(line).Append("\r\n");
            }
        }
    }

    private static string TypeOf(CslType type) => type switch
    {
        CslType.ArticleNewspaper => "NEWS",
        CslType.Webpage => "ELEC",
        CslType.Report => "RPRT",
        _ => "GEN",
    };

    private static string Name(CslName name) =>
        name.Literal ?? string.Join(", ", new[] { name.Short, name.Given ?? (name.Suffix is null ? null : ""), name.Suffix }.Where(p => p is not null));

    private static string Year(EdtfDate date) => StyleDates.Ends(date).First.Earliest.Year.ToString("D4", CultureInfo.InvariantCulture);

    // YYYY/MM/DD/other; what is not known is empty, what RIS has no place for stands at the end.
    private static string Date(EdtfDate date)
    {
        var (first, last) = StyleDates.Ends(date);
        var day = first.Precision switch
        {
            DatePrecision.Day => first.Earliest.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture),
            DatePrecision.Month => first.Earliest.ToString("yyyy/MM", CultureInfo.InvariantCulture) + "/",
            _ => Year(first) + "//",
        };
        var season = StyleDates.SeasonOf(first) is { } number ? Seasons[number - 1] : null;
        var other = new[]
        {
            StyleDates.IsApproximate(date) ? "ca." : null, season, first == last ? null : $"to {last}", StyleDates.IsUncertain(date) ? "uncertain" : null,
        };
        return $"{day}/{string.Join(' ', other.Where(o => o is not null))}";
    }
}
