namespace ArmsPolicyTimeline.Web.Tests.Commands;

/// <summary>Tests that start processes run one after the other, so that waiting times mean something.</summary>
[CollectionDefinition("executable", DisableParallelization = true)]
public sealed class ExecutableCollection;
