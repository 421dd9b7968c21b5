namespace ArmsPolicyTimeline.Chronicle.Tests.Reading;

/// <summary>Tests that measure processor time run while no other test does.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class AloneCollection;
