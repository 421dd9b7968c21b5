namespace ArmsPolicyTimeline.Chronicle.Reading.Acts;

/// <summary>Words that tell, beside a decision, that somebody had refused or hesitated before it: "after months of refusing", "which had long ruled it out".</summary>
/// <param name="Act">What was done then.</param>
/// <param name="First">The first token of the clause or phrase: "after", "which".</param>
/// <param name="Last">Its last token.</param>
internal sealed record EarlierNo(Act Act, int First, int Last)
{
    /// <summary>Whether a token stands in these words.</summary>
    public bool Has(int token) => token >= First && token <= Last;
}
