namespace ArmsPolicyTimeline.Store.Archives;

/// <summary>The entries of an archive; there are no others.</summary>
internal static class ArchiveNames
{
    public const string Manifest = "manifest.json";
    public const string Citation = "CITATION.cff";
    public const string Articles = "articles.jsonl";
    public const string Changes = "changes.jsonl";
    public const string Events = "events.jsonl";
    public const string FormerIds = "former-ids.jsonl";

    /// <summary>All but the manifest, in the order in which they are written.</summary>
    public static readonly string[] Parts = [Citation, Articles, Changes, Events, FormerIds];
}
