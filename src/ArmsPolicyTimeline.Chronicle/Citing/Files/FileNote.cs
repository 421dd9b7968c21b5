using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Citing.Files;

/// <summary>What a file of references says of a work besides its own fields.</summary>
internal static class FileNote
{
    private const int MostLocators = 50;

    /// <summary>"¶ 4, 7. Via ArmsPolicyTimeline, https://…, as of 2026-11-22. Publication date inferred from the text."</summary>
    public static string Of(CslItem work, ReferenceList references)
    {
        var locators = references.NotesOn(work).SelectMany(n => n.Passages).Select(p => p.Locator).Distinct().Order().ToList();
        var cited = locators.Count == 0 ? "" : $"¶ {string.Join(", ", locators.Take(MostLocators).Select(l => l.ToString(CultureInfo.InvariantCulture)))}{(locators.Count > MostLocators ? " and more" : "")}. ";
        return $"{cited}Via {ReferenceStamp.Site}, {references.Stamp.Url}, as of {EdtfDate.Iso(references.Stamp.AsOf)}.{Besides(work)}";
    }

    private static string Besides(CslItem work) =>
        (work.IsIssuedInferred ? " Publication date inferred from the text." : "") + (work.ArchiveUrl is { } archive ? $" Archived at {archive}." : "");
}
