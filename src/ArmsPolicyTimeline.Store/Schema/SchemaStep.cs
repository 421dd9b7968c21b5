using ArmsPolicyTimeline.Store.Engines;
using ArmsPolicyTimeline.Store.Rows;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ArmsPolicyTimeline.Store.Schema;

/// <summary>One step of the schema: what it adds, and what is put into it from what is there.</summary>
/// <param name="Schema">Tables and columns.</param>
/// <param name="FillAsync">Runs in the transaction of the step; null: nothing to fill.</param>
internal sealed record SchemaStep(Func<Migration> Schema, Func<ChronicleContext, StoreEngine, CancellationToken, Task>? FillAsync = null);
