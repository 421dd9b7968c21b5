using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Figures;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Web.Freezing;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Figures;

/// <summary>Makes the figures of an address.</summary>
public sealed class FiguresViews(IChronicleReader reader, FrozenSnapshots frozen, Vocabulary vocabulary)
{
    /// <summary>The figures of an address.</summary>
    /// <param name="parameters">The address's query, with or without question mark.</param>
    /// <param name="cancel">Stops the reading.</param>
    public Task<FiguresView> FindAsync(string parameters, CancellationToken cancel) =>
        frozen.AnswerAsync(parameters, snapshot => FindAsync(snapshot, parameters, cancel), cancel);

    private async Task<FiguresView> FindAsync(ChronicleSnapshot snapshot, string parameters, CancellationToken cancel)
    {
        var reading = TimelineUrl.Read(AddressParameters.Of(parameters), vocabulary, snapshot);
        var search = reading.Query.Words is { } words ? await reader.SearchAsync(words, cancel) : null;
        return FiguresView.Create(snapshot, vocabulary, reading, search);
    }
}
