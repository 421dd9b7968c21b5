namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>Words by which texts name an office ("foreign secretary", "chancellor"), so that "the foreign secretary" can be resolved by country and date.</summary>
/// <param name="Title">The words, lower case.</param>
/// <param name="Role">The role they name (<c>foreign-minister</c>).</param>
/// <param name="Actor">The only country where they do; null: anywhere.</param>
public sealed record OfficeTitle(string Title, string Role, ActorCode? Actor);
