using System.Data;
using Npgsql;

namespace ArmsPolicyTimeline.Store.Engines.PostgreSql;

/// <summary>Sends one command for many rows, hundreds at once: a question and an answer for each would mostly wait for the network.</summary>
internal static class PostgresSending
{
    private const int AtOnce = 500;

    public static async Task SendAsync(NpgsqlCommand command, IEnumerable<object[]> rows, CancellationToken cancel)
    {
        var text = Numbered(command);
        foreach (var some in rows.Chunk(AtOnce))
        {
            await using var batch = new NpgsqlBatch(command.Connection, command.Transaction);
            foreach (var row in some)
            {
                var one = new NpgsqlBatchCommand(text);
                for (var at = 0; at < row.Length; at++)
                {
                    one.Parameters.Add(Parameter(row[at], command.Parameters[at].DbType));
                }

                batch.BatchCommands.Add(one);
            }

            await batch.ExecuteNonQueryAsync(cancel);
        }
    }

    // What is not there has no type of its own, and a statement is prepared anew for each other type.
    private static NpgsqlParameter Parameter(object value, DbType type) => value is DBNull && type != DbType.Object ? new() { Value = value, DbType = type } : new() { Value = value };

    // Named parameters would have the statement read anew for each row. The last comes first, as @p1 begins @p10.
    private static string Numbered(NpgsqlCommand command)
    {
        var text = command.CommandText;
        for (var at = command.Parameters.Count; at > 0; at--)
        {
            text = text.Replace($"@p{at - 1}", $"${at}", StringComparison.Ordinal);
        }

        return text;
    }
}
