using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Citing.Styles;

namespace ArmsPolicyTimeline.Chronicle.Citing;

/// <summary>A part of a sheet.</summary>
/// <param name="Title">"Bibliography"; empty for a file.</param>
/// <param name="Lines">Its references, notes or paragraphs.</param>
public sealed record ReferenceSection(string Title, ImmutableArray<StyledText> Lines);
