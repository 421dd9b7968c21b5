using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store;

namespace ArmsPolicyTimeline.Web.Commands;

/// <summary>The store for a command that runs without the site.</summary>
internal static class StoreServices
{
    /// <summary>Vocabulary, store and ingestion over the database of a folder.</summary>
    public static ServiceProvider Create(string folder) => new ServiceCollection()
        .AddSingleton(VocabularyFiles.Load())
        .AddChronicleStore(new StoreOptions(folder))
        .AddSingleton<IngestArticles>()
        .BuildServiceProvider();

    /// <summary>What a command ends with when the store fails.</summary>
    public static int ExitCodeOf(StoreFailure failure) => failure switch
    {
        StoreFailure.Busy => ExitCode.Busy,
        StoreFailure.NotWritable => ExitCode.CannotWrite,
        _ => ExitCode.BadData,
    };
}
