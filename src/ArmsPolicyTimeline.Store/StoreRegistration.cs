using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store.Archives;
using ArmsPolicyTimeline.Store.Changes;
using ArmsPolicyTimeline.Store.Engines.PostgreSql;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ArmsPolicyTimeline.Store;

/// <summary>Registers the store.</summary>
public static class StoreRegistration
{
    /// <summary>
    /// Adds <see cref="IChronicleStore"/>, <see cref="IChronicleReader"/>, <see cref="IPassageReader"/>, <see cref="IChangeReader"/>, <see cref="IChronicleArchive"/>,
    /// <see cref="IChronicleWatch"/> and <see cref="IChronicleInspector"/>, and <see cref="IIngestionTurn"/> where nodes share the database; they need a
    /// <see cref="Chronicle.Events.Vocabularies.Vocabulary"/>. Nothing is opened before the first use.
    /// </summary>
    public static IServiceCollection AddChronicleStore(this IServiceCollection services, StoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(s => new StoreDatabase(options.CreateEngine(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IChronicleWatch, ChronicleWatch>();
        if (options.Server is { } server)
        {
            services.AddSingleton<IIngestionTurn>(s => new PostgresTurn(server, s.GetRequiredService<TimeProvider>()));
        }

        services.AddSingleton<IChronicleStore, ChronicleStore>();
        services.AddSingleton<IChronicleReader, ChronicleReader>();
        services.AddSingleton<IPassageReader, PassageReader>();
        services.AddSingleton<IChronicleInspector, ChronicleInspector>();
        services.AddSingleton<IChangeReader, ChangeReader>();
        services.AddSingleton<IChronicleArchive, ChronicleArchive>();
        return services;
    }
}
