namespace ArmsPolicyTimeline.Store.Mapping;

/// <summary>A candidate as JSON, in the written forms of its values.</summary>
internal sealed record CandidateBody(
    PassageBody[] Passages,
    FieldBody[] Fields,
    string? Official,
    string? Office,
    string Action,
    string[] Weapons,
    string? Date,
    string DateBasis,
    string? DateAnchor,
    string Phase,
    LimitsBody? Limits,
    string Evidence,
    string Modality,
    double Confidence,
    string RuleId,
    FollowingBody[]? Followings = null);
