using System.Data.Common;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Resolution;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>What the store notes of itself: how often it was written, and by which rules its events were resolved.</summary>
internal sealed class StoreState(ChronicleContext context)
{
    /// <summary>Asks for the number of articles written so far.</summary>
    public const string RevisionSql = $"SELECT \"Value\" FROM state WHERE \"Key\" = '{RevisionKey}'";

    private const string RevisionKey = "revision";
    private const string ResolverKey = "resolver";
    private const string WrittenKey = "written";

    /// <summary>The number of articles written so far, by whatever process.</summary>
    public static async Task<string> RevisionAsync(DbConnection connection, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = RevisionSql;
        return await command.ExecuteScalarAsync(cancel) as string ?? "0";
    }

    /// <summary>Whether the events that are stored were resolved by other rules, or with other weapon classes.</summary>
    public async Task<bool> IsResolvedOtherwiseAsync(Vocabulary vocabulary, CancellationToken cancel) =>
        await context.States.AsNoTracking().SingleOrDefaultAsync(s => s.Key == ResolverKey, cancel) is { } row && !string.Equals(row.Value, Rules(vocabulary), StringComparison.Ordinal);

    /// <summary>The number of articles written so far, as this transaction sees it.</summary>
    public async Task<int> RevisionAsync(CancellationToken cancel) =>
        await context.States.AsNoTracking().SingleOrDefaultAsync(s => s.Key == RevisionKey, cancel) is { } row ? Counted(row) : 0;

    /// <summary>When it was last written; where that was not noted yet, when an event last changed; null: nothing is known of either.</summary>
    public async Task<DateTimeOffset?> WrittenAsync(CancellationToken cancel)
    {
        var written = await context.States.AsNoTracking().Where(s => s.Key == WrittenKey).Select(s => s.Value).SingleOrDefaultAsync(cancel)
            ?? await context.Changes.AsNoTracking().OrderByDescending(c => c.Number).Select(c => c.At).FirstOrDefaultAsync(cancel);
        return written is null ? null : ChangeMapping.InstantOf(written);
    }

    /// <summary>Counts some more articles, resolved by the rules of now. <returns>How many there are then.</returns></summary>
    /// <param name="articles">How many more.</param>
    /// <param name="vocabulary">By what they were resolved.</param>
    /// <param name="at">When, as the record of changes writes it.</param>
    /// <param name="cancel">Stops.</param>
    public async Task<int> MarkAsync(int articles, Vocabulary vocabulary, string at, CancellationToken cancel)
    {
        var rows = await context.States.Where(s => s.Key == RevisionKey || s.Key == ResolverKey || s.Key == WrittenKey).ToDictionaryAsync(s => s.Key, StringComparer.Ordinal, cancel);
        var revision = articles + (rows.TryGetValue(RevisionKey, out var counted) ? Counted(counted) : 0);
        Set(rows, RevisionKey, revision.ToString(CultureInfo.InvariantCulture));
        Set(rows, ResolverKey, Rules(vocabulary));
        Set(rows, WrittenKey, at);
        await context.SaveChangesAsync(cancel);
        return revision;
    }

    private static int Counted(StateRow row) => int.Parse(row.Value, NumberStyles.None, CultureInfo.InvariantCulture);

    private void Set(Dictionary<string, StateRow> rows, string key, string value)
    {
        if (rows.TryGetValue(key, out var row))
        {
            row.Value = value;
        }
        else
        {
            context.States.Add(new StateRow { Key = key, Value = value });
        }
    }

    private static string Rules(Vocabulary vocabulary) => string.Create(CultureInfo.InvariantCulture, $"{EventResolver.Version}/{vocabulary.Version}");
}
