using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Comparing;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Web.Freezing;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Comparing;

/// <summary>Makes the comparison of an address.</summary>
public sealed class CompareViews(FrozenSnapshots frozen, Vocabulary vocabulary)
{
    /// <summary>The comparison of an address.</summary>
    /// <param name="parameters">The address's query, with or without question mark.</param>
    /// <param name="cancel">Stops the reading.</param>
    public Task<CompareView> FindAsync(string parameters, CancellationToken cancel) =>
        frozen.AnswerAsync(parameters, snapshot => Task.FromResult(Find(snapshot, parameters)), cancel);

    private CompareView Find(ChronicleSnapshot snapshot, string parameters) =>
        CompareView.Create(snapshot, vocabulary, CompareUrl.Read(AddressParameters.Of(parameters), vocabulary, snapshot));
}
