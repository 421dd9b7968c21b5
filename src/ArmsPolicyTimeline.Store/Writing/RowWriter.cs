using System.Data.Common;
using ArmsPolicyTimeline.Store.Engines;
using ArmsPolicyTimeline.Store.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>
/// Adds and deletes rows by prepared commands, within the transaction of a context. Made from the same model as everything else, but
/// without the tracking of changes, which costs several times what SQLite does.
/// </summary>
internal sealed class RowWriter(ChronicleContext context, StoreEngine engine) : IAsyncDisposable
{
    private readonly Dictionary<Type, Adding> adding = [];
    private readonly Dictionary<(Type Row, string Columns), DbCommand> deleting = [];

    /// <summary>Adds rows that are not there.</summary>
    public async Task AddAsync<T>(IEnumerable<T> rows, CancellationToken cancel)
        where T : class
    {
        foreach (var row in rows)
        {
            if (!adding.TryGetValue(typeof(T), out var into))
            {
                into = Prepare(EntityOf<T>());
                adding.Add(typeof(T), into);
            }

            for (var at = 0; at < into.Getters.Length; at++)
            {
                into.Command.Parameters[at].Value = into.Getters[at].GetClrValue(row) ?? DBNull.Value;
            }

            await engine.SendAsync(into.Command, cancel);
        }
    }

    /// <summary>Deletes the rows with these values in these columns.</summary>
    public async Task DeleteAsync<T>(IEnumerable<object[]> keys, CancellationToken cancel, params string[] columns)
        where T : class
    {
        var name = (typeof(T), string.Join(',', columns));
        foreach (var key in keys)
        {
            if (!deleting.TryGetValue(name, out var command))
            {
                var where = columns.Select((column, at) => $"\"{column}\" = @p{at}");
                command = Command($"DELETE FROM \"{EntityOf<T>().GetTableName()}\" WHERE {string.Join(" AND ", where)}", columns.Length);
                deleting.Add(name, command);
            }

            for (var at = 0; at < key.Length; at++)
            {
                command.Parameters[at].Value = key[at];
            }

            await engine.SendAsync(command, cancel);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in adding.Values.Select(a => a.Command).Concat(deleting.Values))
        {
            await command.DisposeAsync();
        }
    }

    private IEntityType EntityOf<T>() => context.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is no row.");

    private Adding Prepare(IEntityType entity)
    {
        var properties = entity.GetProperties().ToArray();
        var columns = properties.Select(p => $"\"{p.GetColumnName()}\"");
        var values = properties.Select((_, at) => $"@p{at}");
        var command = Command($"INSERT INTO \"{entity.GetTableName()}\" ({string.Join(", ", columns)}) VALUES ({string.Join(", ", values)})", properties.Length);
        return new Adding(command, Array.ConvertAll(properties, p => p.GetGetter()));
    }

    private DbCommand Command(string text, int parameters)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = text;
        for (var at = 0; at < parameters; at++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{at}";
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private sealed record Adding(DbCommand Command, IClrPropertyGetter[] Getters);
}
