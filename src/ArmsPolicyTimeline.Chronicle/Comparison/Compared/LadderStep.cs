using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Compared;

/// <summary>A step of the ladder from consideration to permission: who reached it first, how far behind the others were.</summary>
/// <param name="Milestone">The step.</param>
/// <param name="Name">"First allowed".</param>
/// <param name="Meaning">What it is to reach it, a sentence.</param>
/// <param name="Verdict">"United Kingdom was first: 2 May 2024."</param>
/// <param name="Lines">One a lane, in their order.</param>
public sealed record LadderStep(Milestone Milestone, string Name, string Meaning, string Verdict, ImmutableArray<StepLine> Lines);
