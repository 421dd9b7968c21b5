using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>A weapon system, or a class of systems (a weapon that others name as their class).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">As shown ("Storm Shadow", "Long-range missiles").</param>
/// <param name="ClassId">The class it belongs to; null at the top.</param>
/// <param name="Aliases">Names in print, spelling variants and misspellings included, in singular and plural where both occur. One with a capital letter is compared exactly ("Hawk" is no "hawk"), one without regardless of case.</param>
/// <param name="IsInCodebook">Whether measured events name it by this id; one that is not there is named by its class.</param>
/// <param name="Range">Range class: <c>short</c>, <c>medium</c>, <c>long</c>; null where it says nothing.</param>
public sealed record Weapon(WeaponId Id, string Name, WeaponId? ClassId, ImmutableArray<string> Aliases, RangeLimit? Range, bool IsInCodebook = true);
