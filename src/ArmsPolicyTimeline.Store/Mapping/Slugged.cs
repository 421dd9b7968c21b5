using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Ingestion;

namespace ArmsPolicyTimeline.Store.Mapping;

/// <summary>Reads back what was written as text; a text that no version of the program writes means a damaged database.</summary>
internal static class Slugged
{
    public static T Read<T>(string slug)
        where T : struct, Enum => Slugs.FromSlug<T>(slug) ?? throw Unknown(typeof(T).Name, slug);

    public static T? ReadOptional<T>(string? slug)
        where T : struct, Enum => slug is null ? null : Read<T>(slug);

    public static EdtfDate Date(string edtf) => EdtfDate.Parse(edtf).Value ?? throw Unknown("date", edtf);

    public static StoreException Unknown(string what, string value) =>
        new(StoreFailure.Damaged, $"The database holds a {what} '{value}' that this program does not know; restore a backup, or ingest the articles again into a new folder.");
}
