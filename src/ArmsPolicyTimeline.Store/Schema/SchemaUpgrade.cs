using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store.Engines;
using ArmsPolicyTimeline.Store.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ArmsPolicyTimeline.Store.Schema;

/// <summary>
/// Brings a database to this program's schema, each step whole or not at all. The steps are applied by us in one transaction and not by
/// EF's own runner, whose lock row survives a killed process and then blocks every later start.
/// </summary>
internal static class SchemaUpgrade
{
    private const string StateTable = "state";
    private const string VersionKey = "schema";

    /// <summary>The steps, the first making version 1.</summary>
    private static readonly ImmutableArray<SchemaStep> Steps = [new(() => new Schema0001()), new(() => new Schema0002(), SelectorFilling.RunAsync), new(() => new Schema0003()), new(() => new Schema0004())];

    /// <summary>The version that this program reads and writes.</summary>
    public static int Current => Steps.Length;

    public static async Task RunAsync(StoreEngine engine, Func<ChronicleContext> context, CancellationToken cancel)
    {
        await using (var connection = await engine.OpenAsync(cancel))
        {
            var found = await VersionAsync(engine, connection, cancel);
            await engine.SettleAsync(connection, cancel);
            if (found == Current)
            {
                return;
            }
        }

        await using var database = context();
        await using var transaction = await engine.BeginAsync(database, isWriting: true, cancel);
        var open = database.Database.GetDbConnection();
        var version = await VersionAsync(engine, open, cancel);
        for (var step = version; step < Current; step++)
        {
            await ApplyAsync(Steps[step].Schema(), step == 0 ? engine.OwnSchema : [], engine, database, transaction, cancel);
            if (version > 0 && Steps[step].FillAsync is { } fill)
            {
                await fill(database, engine, cancel);
            }
        }

        if (version < Current)
        {
            await database.States.Where(s => s.Key == VersionKey).ExecuteDeleteAsync(cancel);
            database.States.Add(new StateRow { Key = VersionKey, Value = Current.ToString(CultureInfo.InvariantCulture) });
            await database.SaveChangesAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
    }

    /// <summary>The version of a database; 0 where it is empty.</summary>
    /// <exception cref="StoreException">It is newer than this program, or not a database of this program.</exception>
    public static async Task<int> VersionAsync(StoreEngine engine, DbConnection connection, CancellationToken cancel)
    {
        if (!await engine.HasTableAsync(connection, StateTable, cancel))
        {
            return await engine.IsEmptyAsync(connection, cancel)
                ? 0
                : throw new StoreException(StoreFailure.Damaged, $"{engine.Location}: this is a database of something else. It was not touched: name another with --data or --database.");
        }

        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT \"Value\" FROM {StateTable} WHERE \"Key\" = '{VersionKey}'";
        var version = int.TryParse(await command.ExecuteScalarAsync(cancel) as string, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
        return version <= Current && version > 0
            ? version
            : throw new StoreException(
                version > Current ? StoreFailure.Newer : StoreFailure.Damaged,
                string.Create(CultureInfo.InvariantCulture, $"{engine.Location}: the database has schema version {version}, this program knows versions 1 to {Current}. It was not touched: use the program that made it, or name another with --data or --database."));
    }

    private static async Task ApplyAsync(Migration step, ImmutableArray<string> further, StoreEngine engine, ChronicleContext context, DbTransaction transaction, CancellationToken cancel)
    {
        step.ActiveProvider = context.Database.ProviderName!;
        foreach (var operation in step.UpOperations)
        {
            engine.Adapt(operation);
        }

        var statements = context.GetService<IMigrationsSqlGenerator>().Generate(step.UpOperations).Select(c => c.CommandText).Concat(further);
        foreach (var statement in statements)
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.Transaction = transaction;
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync(cancel);
        }
    }
}
