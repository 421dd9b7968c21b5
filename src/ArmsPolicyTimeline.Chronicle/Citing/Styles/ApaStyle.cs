using System.Collections.Immutable;
using System.Globalization;

namespace ArmsPolicyTimeline.Chronicle.Citing.Styles;

/// <summary>APA, 7th edition: the reference list and the citation in the text.</summary>
internal static class ApaStyle
{
    private const int MostAuthors = 20;
    private const int FirstOfMany = 19;

    /// <summary>The reference list: by author, then undated works, then by date and title; works of one author and year told apart by letters.</summary>
    public static ImmutableArray<StyledText> List(IEnumerable<CslItem> works) => [.. Ordered(works).Select(w => Entry(w.Work, w.Letter))];

    /// <summary>The works in order, each with the letter that tells it from others of the same author and year; an empty letter where there are none.</summary>
    public static ImmutableArray<(CslItem Work, string Letter)> Ordered(IEnumerable<CslItem> works)
    {
        var ordered = works
            .OrderBy(SortName, StringComparer.OrdinalIgnoreCase)
            .ThenBy(w => w.Issued is null ? 0 : 1)
            .ThenBy(w => w.Issued is { } issued ? SortDate(issued) : "", StringComparer.Ordinal)
            .ThenBy(w => w.Title, StringComparer.OrdinalIgnoreCase)
            .ThenBy(w => w.Id, StringComparer.Ordinal)
            .ToList();
        var groups = ordered.GroupBy(SameYear, StringComparer.Ordinal).Where(g => g.Count() > 1).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        return [.. ordered.Select(w => (w, groups.TryGetValue(SameYear(w), out var group) ? Letter(group.IndexOf(w)) : ""))];
    }

    /// <summary>An entry of the reference list.</summary>
    public static StyledText Entry(CslItem work, string letter = "")
    {
        var text = new StyledWriter();
        if (work.Authors.IsEmpty)
        {
            AddTitle(text, work).Stop().Add(Date(work, letter)).Stop();
        }
        else
        {
            text.Add(Authors(work.Authors)).Stop().Add(Date(work, letter)).Stop();
            AddTitle(text, work).Stop();
        }

        text.Italic(work.Container);
        if (work.Container is not null)
        {
            text.Stop();
        }

        if (work.Publisher is not null && !work.IsPublishedByAuthor)
        {
            text.Add(work.Publisher).Stop();
        }

        return Address(text, work);
    }

    /// <summary>The citation in brackets, with the paragraph: "(Snider, 2024, para. 7)".</summary>
    public static StyledText InText(CslItem work, string letter, int? locator)
    {
        var text = new StyledWriter().Add("(");
        if (!work.Authors.IsEmpty)
        {
            text.Add(StyleNames.Short(work.Authors, "&")).Add(", ");
        }
        else if (work.Title is null)
        {
            text.Add(Untitled(work)).Add(", ");
        }
        else if (work.Type == CslType.ArticleNewspaper)
        {
            text.Add(TitleText.Quoted(work.Title, ',')).Add(" ");
        }
        else
        {
            text.Italic(TitleText.Bare(work.Title)).Add(", ");
        }

        return text.Add(YearOf(work, letter)).Add(locator is { } number ? string.Create(CultureInfo.InvariantCulture, $", para. {number}") : null).Add(")").Whole();
    }

    private static StyledText Address(StyledWriter text, CslItem work) => (work.Url, work.Issued, work.Accessed) switch
    {
        (null, _, _) => text.Finish(),
        ({ } url, null, { } accessed) => text.Add($"Retrieved {StyleDates.Long(accessed)}, from {url}").Whole(),
        ({ } url, _, _) => text.Add(url).Whole(),
    };

    private static StyledWriter AddTitle(StyledWriter text, CslItem work)
    {
        if (work.Title is null)
        {
            return text.Add(Untitled(work));
        }

        return text.Add(TitleText.Stopped(work.Title), work.Type != CslType.ArticleNewspaper);
    }

    private static string Untitled(CslItem work) => work.Type switch
    {
        CslType.ArticleNewspaper => "[News article]",
        CslType.Webpage => "[Web page]",
        CslType.Report => "[Report]",
        _ => "[Document]",
    };

    private static string Authors(ImmutableArray<CslName> authors)
    {
        var names = authors.Select(StyleNames.Initialled).ToList();
        return names.Count switch
        {
            1 => names[0],
            <= MostAuthors => $"{string.Join(", ", names.SkipLast(1))}, & {names[^1]}",
            _ => $"{string.Join(", ", names.Take(FirstOfMany))}, … {names[^1]}",
        };
    }

    private static string Date(CslItem work, string letter)
    {
        var within = work.Issued is { } issued && work.Type is CslType.ArticleNewspaper or CslType.Webpage ? StyleDates.WithinYear(work.Issued) : "";
        var text = Plain(work, letter) + (within.Length > 0 ? ", " + within : "");
        return work.IsIssuedInferred ? $"([{text}])" : $"({text})";
    }

    private static string YearOf(CslItem work, string letter) => work.IsIssuedInferred ? $"[{Plain(work, letter)}]" : Plain(work, letter);

    private static string Plain(CslItem work, string letter) => work.Issued is { } issued
        ? (StyleDates.IsApproximate(issued) || StyleDates.IsUncertain(issued) ? "ca. " : "") + StyleDates.Year(issued) + letter
        : "n.d." + (letter.Length > 0 ? "-" + letter : "");

    private static string SortName(CslItem work) => work.Authors.IsEmpty ? work.Title ?? "" : Authors(work.Authors);

    private static string SameYear(CslItem work) => (work.Authors.IsEmpty ? work.Title ?? "" : Authors(work.Authors)) + "\n" + (work.Issued is { } issued ? StyleDates.Year(issued) : "");

    // A year alone goes before its months, a month before its days.
    private static string SortDate(Dating.EdtfDate issued) => StyleDates.Ends(issued).First.ToString();

    private static string Letter(int index) => index < 26 ? ((char)('a' + index)).ToString() : Letter((index / 26) - 1) + Letter(index % 26);
}
