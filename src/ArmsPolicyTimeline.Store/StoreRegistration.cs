using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store.Changes;
using ArmsPolicyTimeline.Store.Engines;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ArmsPolicyTimeline.Store;

/// <summary>Registers the store.</summary>
public static class StoreRegistration
{
    /// <summary>
    /// Adds <see cref="IChronicleStore"/>, <see cref="IChronicleReader"/>, <see cref="IPassageReader"/>, <see cref="IChangeReader"/> and <see cref="IChronicleInspector"/>; they need a
    /// <see cref="Chronicle.Events.Vocabularies.Vocabulary"/>. Nothing is opened before the first use.
    /// </summary>
    public static IServiceCollection AddChronicleStore(this IServiceCollection services, StoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.AddSingleton(new StoreDatabase(new SqliteEngine(options.DatabasePath)));
        services.AddSingleton<IChronicleStore, ChronicleStore>();
        services.AddSingleton<IChronicleReader, ChronicleReader>();
        services.AddSingleton<IPassageReader, PassageReader>();
        services.AddSingleton<IChronicleInspector, ChronicleInspector>();
        services.AddSingleton<IChangeReader, ChangeReader>();
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }
}
