using System.Data.Common;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Store.Engines;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;

namespace ArmsPolicyTimeline.Store.Reading;

/// <summary>
/// Reads whole events by the numbers of their rows, a question for each table: without the model, which takes longer for a file of a hundred thousand
/// events than the database does, and no column that is not needed for them.
/// </summary>
internal sealed class EventReading(StoreEngine engine, DbConnection connection, DbTransaction transaction, IReadOnlyCollection<int> rows)
{
    private const string OfEvents =
        "\"Id\", \"Actor\", \"Official\", \"Office\", \"Recipient\", \"Action\", \"Topic\", \"Date\", \"DateBasis\", \"DateAnchor\", \"Phase\", \"LimitTerritory\", \"LimitTargets\", \"LimitRange\", "
        + "\"LimitVariant\", \"LimitPurpose\", \"LimitWords\", \"Evidence\", \"Modality\", \"Confidence\", \"FirstPublished\"";

    private const string OfCitations = "t.\"SourceId\", t.\"TextId\", t.\"Date\", t.\"DateBasis\", t.\"Evidence\", t.\"RuleId\", t.\"Confidence\", t.\"Followings\"";

    private const string OfPassages = "t.\"SourceId\", t.\"Ordinal\", t.\"Start\", t.\"Length\", t.\"Quote\", t.\"Locator\"";

    private const string OfFields = "t.\"SourceId\", t.\"Ordinal\", t.\"Start\", t.\"Length\", t.\"Field\"";

    private readonly Dictionary<int, Parts> found = new(rows.Count);

    /// <summary>The events by row; rows that are nobody's any more are missing.</summary>
    public Dictionary<int, PolicyEvent> Read(EventExtent extent)
    {
        Each($"SELECT {engine.RowOf("e")}, {OfEvents} FROM events e", read => found[read.GetInt32(0)] = new(EventOf(read)));
        Each(Joined("event_weapons", "t.\"WeaponId\""), read => PartsOf(read)?.Weapons.Add(new() { EventId = "", WeaponId = read.GetString(1) }));
        Each(Joined("citations", OfCitations), read => PartsOf(read)?.Citations.Add(CitationOf(read)));
        if (extent >= EventExtent.Passages)
        {
            Each(Joined("passages", OfPassages), read => PartsOf(read)?.Passages.Add(PassageOf(read)));
        }

        if (extent >= EventExtent.Whole)
        {
            Each(Joined("fields", OfFields), read => PartsOf(read)?.Fields.Add(FieldOf(read)));
        }

        return found.ToDictionary(p => p.Key, p => p.Value.Composed());
    }

    private static EventRow EventOf(DbDataReader read) => new()
    {
        Id = read.GetString(1),
        Actor = read.GetString(2),
        Official = Text(read, 3),
        Office = Text(read, 4),
        Recipient = read.GetString(5),
        Action = read.GetString(6),
        Topic = read.GetString(7),
        Date = Text(read, 8),
        DateBasis = read.GetString(9),
        DateAnchor = Text(read, 10),
        Phase = read.GetString(11),
        LimitTerritory = Text(read, 12),
        LimitTargets = Text(read, 13),
        LimitRange = Text(read, 14),
        LimitVariant = Text(read, 15),
        LimitPurpose = Text(read, 16),
        LimitWords = Text(read, 17),
        Evidence = read.GetString(18),
        Modality = read.GetString(19),
        Confidence = read.GetDouble(20),
        FirstPublished = Text(read, 21),
        Hash = "",
    };

    private static CitationRow CitationOf(DbDataReader read) => new()
    {
        EventId = "",
        SourceId = read.GetString(1),
        TextId = read.GetString(2),
        Date = Text(read, 3),
        DateBasis = read.GetString(4),
        Evidence = read.GetString(5),
        RuleId = read.GetString(6),
        Confidence = read.GetDouble(7),
        Hash = "",
        Followings = Text(read, 8),
    };

    private static PassageRow PassageOf(DbDataReader read) => new()
    {
        EventId = "",
        SourceId = read.GetString(1),
        Ordinal = read.GetInt32(2),
        Start = read.GetInt32(3),
        Length = read.GetInt32(4),
        Quote = read.GetString(5),
        Locator = read.GetInt32(6),
    };

    private static FieldRow FieldOf(DbDataReader read) => new()
    {
        EventId = "",
        SourceId = read.GetString(1),
        Ordinal = read.GetInt32(2),
        Start = read.GetInt32(3),
        Length = read.GetInt32(4),
        Field = read.GetString(5),
    };

    private static string? Text(DbDataReader read, int column) => read.IsDBNull(column) ? null : read.GetString(column);

    private Parts? PartsOf(DbDataReader read) => found.GetValueOrDefault(read.GetInt32(0));

    private string Joined(string table, string columns) => string.Create(
        CultureInfo.InvariantCulture, $"SELECT {engine.RowOf("e")}, {columns} FROM events e JOIN {table} t ON t.\"EventId\" = e.\"Id\"");

    private void Each(string sql, Action<DbDataReader> take)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"{sql} WHERE {engine.RowOf("e")} {engine.AmongRows}";
        command.Parameters.Add(engine.RowsParameter(rows));
        using var read = command.ExecuteReader();
        while (read.Read())
        {
            take(read);
        }
    }

    private sealed record Parts(EventRow Event)
    {
        public List<EventWeaponRow> Weapons { get; } = [];

        public List<CitationRow> Citations { get; } = [];

        public List<PassageRow> Passages { get; } = [];

        public List<FieldRow> Fields { get; } = [];

        public PolicyEvent Composed() => EventMapping.FromRows(new EventRows(Event, Weapons, [.. Citations.Select(Reported)]));

        private CitationRows Reported(CitationRow citation) => Citations.Count == 1 ? new(citation, Passages, Fields) : new(
            citation,
            [.. Passages.Where(p => string.Equals(p.SourceId, citation.SourceId, StringComparison.Ordinal))],
            [.. Fields.Where(f => string.Equals(f.SourceId, citation.SourceId, StringComparison.Ordinal))]);
    }
}
