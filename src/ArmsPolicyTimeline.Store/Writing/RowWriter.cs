using System.Data;
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
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        if (!adding.TryGetValue(typeof(T), out var into))
        {
            into = Prepare(EntityOf<T>());
            adding.Add(typeof(T), into);
        }

        await engine.SendAsync(into.Command, all.Select(row => Array.ConvertAll(into.Getters, g => g.GetClrValue(row) ?? DBNull.Value)), cancel);
    }

    /// <summary>Deletes the rows with these values in these columns.</summary>
    public async Task DeleteAsync<T>(IEnumerable<object[]> keys, CancellationToken cancel, params string[] columns)
        where T : class
    {
        var all = keys.ToList();
        if (all.Count == 0)
        {
            return;
        }

        var name = (typeof(T), string.Join(',', columns));
        if (!deleting.TryGetValue(name, out var command))
        {
            var entity = EntityOf<T>();
            var where = columns.Select((column, at) => $"\"{column}\" = @p{at}");
            command = Command($"DELETE FROM \"{entity.GetTableName()}\" WHERE {string.Join(" AND ", where)}", columns.Select(c => entity.GetProperty(c).ClrType));
            deleting.Add(name, command);
        }

        await engine.SendAsync(command, all, cancel);
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
        var command = Command($"INSERT INTO \"{entity.GetTableName()}\" ({string.Join(", ", columns)}) VALUES ({string.Join(", ", values)})", properties.Select(p => p.ClrType));
        return new Adding(command, Array.ConvertAll(properties, p => p.GetGetter()));
    }

    private DbCommand Command(string text, IEnumerable<Type> types)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = text;
        foreach (var (at, type) in types.Index())
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{at}";
            parameter.DbType = Enum.Parse<DbType>((Nullable.GetUnderlyingType(type) ?? type).Name);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private sealed record Adding(DbCommand Command, IClrPropertyGetter[] Getters);
}
