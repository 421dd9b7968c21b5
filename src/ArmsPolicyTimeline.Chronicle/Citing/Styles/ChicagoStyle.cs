using System.Collections.Immutable;
using System.Globalization;

namespace ArmsPolicyTimeline.Chronicle.Citing.Styles;

/// <summary>Chicago, 17th edition, notes and bibliography (14.7 names, 14.86 titles, 14.145 dates, 14.191 newspapers, 14.207 websites).</summary>
internal static class ChicagoStyle
{
    private const int MostInNote = 3;
    private const int MostInBibliography = 10;
    private const int FirstOfMany = 7;

    /// <summary>The bibliography, by what each entry begins with.</summary>
    public static ImmutableArray<StyledText> List(IEnumerable<CslItem> works) =>
        [.. works.Select(w => (Text: Entry(w), Date: w.Issued?.ToString() ?? "", w.Id)).OrderBy(w => w.Text.SortKey, StringComparer.OrdinalIgnoreCase).ThenBy(w => w.Date, StringComparer.Ordinal).ThenBy(w => w.Id, StringComparer.Ordinal).Select(w => w.Text)];

    /// <summary>An entry of the bibliography.</summary>
    public static StyledText Entry(CslItem work)
    {
        var text = new StyledWriter();
        var leadsWithContainer = work.Authors.IsEmpty && work.Container is not null;
        if (leadsWithContainer)
        {
            text.Italic(Newspaper(work.Container!)).Stop();
        }

        text.Add(Authors(work.Authors)).Stop();
        AddTitle(text, work, '.').Stop();
        if (work.Container is not null && !leadsWithContainer)
        {
            text.Italic(Newspaper(work.Container)).Comma();
        }

        if (work.Publisher is not null && !work.IsPublishedByAuthor)
        {
            text.Add(work.Publisher).Comma();
        }

        text.Add(Date(work)).Stop();
        return Ended(text, work.Url);
    }

    /// <summary>A full note, with the paragraph.</summary>
    public static StyledText Note(CslItem work, int? locator)
    {
        var text = new StyledWriter().Add(StyleNames.Series(NoteAuthors(work.Authors))).Comma();
        AddTitle(text, work, IsBook(work) ? null : ',').Add(" ");
        if (IsBook(work))
        {
            text.Add("(" + (work.Publisher is not null && !work.IsPublishedByAuthor ? work.Publisher + ", " : "") + Date(work) + ")").Comma();
        }
        else
        {
            text.Italic(work.Container is { } container ? Newspaper(container) : null).Add(work.Container is null ? null : ", ").Add(Date(work)).Comma();
        }

        if (locator is { } number)
        {
            text.Add(string.Create(CultureInfo.InvariantCulture, $"para. {number}")).Comma();
        }

        return Ended(text, work.Url);
    }

    private static StyledText Ended(StyledWriter text, string? url) => text.Add(url).Finish();

    private static bool IsBook(CslItem work) => work.Type == CslType.Report;

    private static StyledWriter AddTitle(StyledWriter text, CslItem work, char? mark)
    {
        if (work.Title is null)
        {
            return text.Add(Untitled(work) + mark);
        }

        return IsBook(work) ? text.Italic(mark == '.' ? TitleText.Stopped(work.Title) : TitleText.Bare(work.Title)) : text.Add(TitleText.Quoted(work.Title, mark));
    }

    private static string Untitled(CslItem work) => work.Type switch
    {
        CslType.ArticleNewspaper => "Untitled news article",
        CslType.Webpage => "Untitled web page",
        CslType.Report => "Untitled report",
        _ => "Untitled document",
    };

    // 14.193: an initial "The" is left out.
    private static string Newspaper(string name) => name.StartsWith("The ", StringComparison.Ordinal) && name.Length > 4 ? name[4..] : name;

    private static ImmutableArray<string> NoteAuthors(ImmutableArray<CslName> authors) =>
        authors.Length <= MostInNote ? [.. authors.Select(StyleNames.Straight)] : [StyleNames.Straight(authors[0]) + " et al."];

    // Only the first name is inverted.
    private static string Authors(ImmutableArray<CslName> authors)
    {
        if (authors.Length <= 1)
        {
            return string.Concat(authors.Select(StyleNames.Inverted));
        }

        var names = authors.Select((author, index) => index == 0 ? StyleNames.Inverted(author) : StyleNames.Straight(author)).ToList();
        return names.Count > MostInBibliography
            ? $"{string.Join(", ", names.Take(FirstOfMany))}, et al."
            : $"{string.Join(", ", names.SkipLast(1))}, and {names[^1]}";
    }

    private static string Date(CslItem work)
    {
        if (work.Issued is not { } issued)
        {
            return work is { Url: not null, Accessed: { } accessed } ? $"accessed {StyleDates.Long(accessed)}" : "n.d.";
        }

        var text = (StyleDates.IsApproximate(issued) ? "ca. " : "") + StyleDates.Chicago(issued) + (StyleDates.IsUncertain(issued) ? "?" : "");
        return work.IsIssuedInferred || StyleDates.IsApproximate(issued) || StyleDates.IsUncertain(issued) ? $"[{text}]" : text;
    }
}
