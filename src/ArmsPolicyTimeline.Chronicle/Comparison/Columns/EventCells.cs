using System.Runtime.InteropServices;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Columns;

/// <summary>One event as it goes into the columns; codes and sets are those that the <see cref="EventColumnsBuilder"/> gave.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct EventCells
{
    /// <summary>First day as a day number, that of publication where there is no date; -1 where there is neither.</summary>
    public required int FirstDay { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required int LastDay { get; init; }

    /// <summary>The day from which it counts for a standing (<see cref="Events.Standings.StandingFact.CountsFrom"/>).</summary>
    public required int CountsFrom { get; init; }

    /// <summary>Code of the actor.</summary>
    public required int Actor { get; init; }

    /// <summary>Code of the recipient.</summary>
    public required int Recipient { get; init; }

    /// <summary>Code of the official; -1 where nobody is named.</summary>
    public required int Official { get; init; }

    /// <summary>Number of the set of weapons.</summary>
    public required int WeaponSet { get; init; }

    /// <summary>Number of the set of sources.</summary>
    public required int SourceSet { get; init; }

    /// <summary>What is done.</summary>
    public required PolicyAction Action { get; init; }

    /// <summary>What is restricted.</summary>
    public required PolicyTopic Topic { get; init; }

    /// <summary>How it is attested.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Which of the three dates it is.</summary>
    public required EventPhase Phase { get; init; }

    /// <summary>Whether it has a date of its own.</summary>
    public required bool IsDated { get; init; }

    /// <summary>Whether the date is one certain day (<see cref="Events.Standings.StandingFact.IsExact"/>).</summary>
    public required bool IsExact { get; init; }

    /// <summary>Whether its limits leave a part untouched (<see cref="Events.Standings.StandingFact.IsOfPart"/>).</summary>
    public required bool IsOfPart { get; init; }

    /// <summary>The store's number of its row.</summary>
    public required int Row { get; init; }
}
