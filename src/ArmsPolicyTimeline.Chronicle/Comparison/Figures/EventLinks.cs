using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>Links to events, named by their dates.</summary>
internal static class EventLinks
{
    public static EventLink Of(PolicyEvent policyEvent, Vocabulary vocabulary)
    {
        var when = policyEvent.Date is { } date ? DateWords.Short(date)
            : policyEvent.FirstPublished is { } published ? $"no date, reported {DateWords.Short(published)}" : "no date";
        return new(Sentences.Capitalised(when), $"/events/{Uri.EscapeDataString(policyEvent.Id)}", $"{EventHeadline.Of(policyEvent, vocabulary)}, {when}");
    }
}
