using System.Text.Json.Serialization;

namespace ArmsPolicyTimeline.Store.Mapping;

/// <summary>What the store writes as JSON.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CandidateBody))]
[JsonSerializable(typeof(EventRows))]
[JsonSerializable(typeof(FollowingBody[]))]
[JsonSerializable(typeof(CitationRows))]
[JsonSerializable(typeof(Rows.SourceRow))]
[JsonSerializable(typeof(ChangeBody))]
[JsonSerializable(typeof(SummaryBody))]
internal sealed partial class StoreJson : JsonSerializerContext;
