namespace ArmsPolicyTimeline.Store;

/// <summary>Where the chronicle is kept.</summary>
/// <param name="Folder">Full path of the folder of the database; made when it is missing.</param>
public sealed record StoreOptions(string Folder)
{
    /// <summary>Name of the database's file.</summary>
    public const string FileName = "chronicle.db";

    /// <summary>Full path of the database's file.</summary>
    public string DatabasePath => Path.Combine(Folder, FileName);
}
