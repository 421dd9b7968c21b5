using System.Collections.Immutable;
using System.Globalization;

namespace ArmsPolicyTimeline.Chronicle.Citing.Styles;

/// <summary>MLA, 9th edition: the works-cited list and the citation in the text.</summary>
internal static class MlaStyle
{
    /// <summary>The works-cited list, by what each entry begins with.</summary>
    public static ImmutableArray<StyledText> List(IEnumerable<CslItem> works) =>
        [.. works.Select(w => (Text: Entry(w), w.Id)).OrderBy(w => w.Text.SortKey, StringComparer.OrdinalIgnoreCase).ThenBy(w => w.Id, StringComparer.Ordinal).Select(w => w.Text)];

    /// <summary>An entry of the works-cited list.</summary>
    public static StyledText Entry(CslItem work)
    {
        var text = new StyledWriter();
        if (!work.IsPublishedByAuthor)
        {
            text.Add(Authors(work.Authors)).Stop();
        }

        AddTitle(text, work).Stop();
        text.Italic(work.Container);
        if (work.Container is not null)
        {
            text.Comma();
        }

        if (work.Publisher is not null)
        {
            text.Add(work.Publisher).Comma();
        }

        if (work.Issued is not null)
        {
            text.Add(Date(work)).Comma();
        }

        // 5.84: an address stands without its scheme.
        text.Add(work.Url is { } url ? url[(url.IndexOf("//", StringComparison.Ordinal) + 2)..] : null);
        return work is { Url: not null, Issued: null, Accessed: { } accessed } ? text.Stop().Add($"Accessed {StyleDates.Mla(accessed)}").Finish() : text.Finish();
    }

    /// <summary>The citation in brackets, with the paragraph: "(Snider, par. 7)".</summary>
    public static StyledText InText(CslItem work, int? locator)
    {
        var paragraph = locator is { } number ? string.Create(CultureInfo.InvariantCulture, $"par. {number}") : null;
        var text = new StyledWriter().Add("(");
        if (!work.Authors.IsEmpty && !work.IsPublishedByAuthor)
        {
            text.Add(StyleNames.Short(work.Authors, "and")).Add(paragraph is null ? null : ", ");
        }
        else if (work.Title is null)
        {
            text.Add(Untitled(work)).Add(paragraph is null ? null : ", ");
        }
        else if (IsBook(work))
        {
            text.Italic(TitleText.Bare(work.Title)).Add(paragraph is null ? null : ", ");
        }
        else
        {
            text.Add(TitleText.Quoted(work.Title, paragraph is null ? null : ',')).Add(paragraph is null ? null : " ");
        }

        return text.Add(paragraph).Add(")").Whole();
    }

    private static bool IsBook(CslItem work) => work.Type == CslType.Report;

    private static StyledWriter AddTitle(StyledWriter text, CslItem work)
    {
        if (work.Title is null)
        {
            return text.Add(Untitled(work));
        }

        return IsBook(work) ? text.Italic(TitleText.Stopped(work.Title)) : text.Add(TitleText.Quoted(work.Title, '.'));
    }

    private static string Untitled(CslItem work) => work.Type switch
    {
        CslType.ArticleNewspaper => "News article",
        CslType.Webpage => "Web page",
        CslType.Report => "Report",
        _ => "Document",
    };

    private static string Authors(ImmutableArray<CslName> authors) => authors.Length switch
    {
        0 => "",
        1 => StyleNames.Inverted(authors[0]),
        2 => $"{StyleNames.Inverted(authors[0])}, and {StyleNames.Straight(authors[1])}",
        _ => $"{StyleNames.Inverted(authors[0])}, et al.",
    };

    // Brackets: supplied by whoever cites; "circa" about, "?" uncertain.
    private static string Date(CslItem work)
    {
        var issued = work.Issued!;
        var text = (StyleDates.IsApproximate(issued) ? "circa " : "") + StyleDates.Mla(issued) + (StyleDates.IsUncertain(issued) ? "?" : "");
        return work.IsIssuedInferred || StyleDates.IsApproximate(issued) || StyleDates.IsUncertain(issued) ? $"[{text}]" : text;
    }
}
