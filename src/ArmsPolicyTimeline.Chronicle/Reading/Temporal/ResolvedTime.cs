using System.Runtime.InteropServices;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Reading.Temporal;

/// <summary>What a mention resolves to, counted from one possible day of publication.</summary>
/// <param name="Value">TIMEX3 value.</param>
/// <param name="Period">The period; null for what has none.</param>
/// <param name="Anchor">What it was counted from; null when it is named in full or completed by a year only.</param>
/// <param name="Date">The days meant, part of the period and modifier taken into account.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ResolvedTime(string Value, CalendarPeriod? Period, DateAnchor? Anchor, EdtfDate? Date);
