using ArmsPolicyTimeline.Chronicle.Citing;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Tests.Specs;

namespace ArmsPolicyTimeline.Chronicle.Tests.Citing;

/// <summary>The works of docs/specs/references.md.</summary>
public static class SpecWorks
{
    public const string Page = "references.md";

    private const string Inferred = " (inferred)";

    public static IReadOnlyDictionary<string, CslItem> All { get; } = SpecTable.Read(Page, "Works").ToDictionary(row => row["Work"], Read, StringComparer.Ordinal);

    private static CslItem Read(SpecRow row)
    {
        var published = row["Published"];
        var date = published.Replace(Inferred, "", StringComparison.Ordinal);
        var basis = published.EndsWith(Inferred, StringComparison.Ordinal) ? PublicationBasis.Inferred : PublicationBasis.Manifest;
        return CslItem.Of(
            row["Work"],
            new(Known(row["Title"]), Known(row["Publisher"]), Known(row["Author"]), date.Length == 0 ? null : EdtfDate.Parse(date).Value!, date.Length == 0 ? PublicationBasis.None : basis, Known(row["Address"]), row["Language"], null, row["Accessed"].Length == 0 ? null : EdtfDate.Parse(row["Accessed"]).Value!));
    }

    private static string? Known(string cell) => cell.Length == 0 ? null : cell;
}
