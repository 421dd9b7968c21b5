using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store;

namespace ArmsPolicyTimeline.Web.Commands;

/// <summary>The store for a command that runs without the site.</summary>
internal static class StoreServices
{
    /// <summary>Vocabulary, store and ingestion over a database.</summary>
    public static ServiceProvider Create(StoreOptions options) => new ServiceCollection()
        .AddSingleton(VocabularyFiles.Load())
        .AddChronicleStore(options)
        .AddSingleton<IngestArticles>()
        .BuildServiceProvider();

    /// <summary>The same over a database that is there.</summary>
    /// <exception cref="CommandException">There is none yet.</exception>
    public static ServiceProvider Open(StoreOptions options) => options.IsMissing
        ? throw new CommandException(ExitCode.BadData, $"{options}: there is no database yet; serve or ingest makes one")
        : Create(options);

    /// <summary>What a command ends with when the store fails.</summary>
    public static int ExitCodeOf(StoreFailure failure) => failure switch
    {
        StoreFailure.Busy or StoreFailure.Unreachable => ExitCode.Busy,
        StoreFailure.NotWritable => ExitCode.CannotWrite,
        _ => ExitCode.BadData,
    };
}
