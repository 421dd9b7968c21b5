using System.Collections.Immutable;
using System.Data.Common;
using ArmsPolicyTimeline.Store.Search;
using Microsoft.Data.Sqlite;

namespace ArmsPolicyTimeline.Store.Engines;

/// <summary>Full-text search by FTS5. The index holds no text of its own; triggers keep it equal to <c>search_words</c>.</summary>
internal static class SqliteSearch
{
    private const string Columns = "\"Headline\", \"Names\", \"Passages\"";

    private const string Find = """
        SELECT w."EventId", snippet(event_search, 2, char(1), char(2), '…', 24)
        FROM event_search JOIN search_words w ON w."Id" = event_search.rowid
        WHERE event_search MATCH $words
        ORDER BY bm25(event_search, 8.0, 4.0, 1.0), w."EventId"
        LIMIT 1000
        """;

    public static ImmutableArray<string> Schema { get; } =
    [
        $"CREATE VIRTUAL TABLE event_search USING fts5({Columns}, content='search_words', content_rowid='Id', tokenize='porter unicode61 remove_diacritics 2')",
        $"CREATE TRIGGER search_words_added AFTER INSERT ON search_words BEGIN {Insert()}; END",
        $"CREATE TRIGGER search_words_removed AFTER DELETE ON search_words BEGIN {Delete()}; END",
        $"CREATE TRIGGER search_words_changed AFTER UPDATE ON search_words BEGIN {Delete()}; {Insert()}; END",
    ];

    public static async Task<ImmutableArray<SearchHit>> FindAsync(DbConnection connection, SearchWords words, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Find;
        command.Parameters.Add(new SqliteParameter("$words", Query(words)));
        await using var rows = await command.ExecuteReaderAsync(cancel);
        var hits = ImmutableArray.CreateBuilder<SearchHit>();
        while (await rows.ReadAsync(cancel))
        {
            hits.Add(new SearchHit(rows.GetString(0), rows.GetString(1)));
        }

        return hits.ToImmutable();
    }

    /// <summary>Each word as a quoted string, all of them wanted; the last may be the beginning of a word.</summary>
    public static string Query(SearchWords words) => string.Join(' ', words.Words.Select(w => $"\"{w.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "*";

    private static string Insert() => $"INSERT INTO event_search(rowid, {Columns}) VALUES (new.\"Id\", new.\"Headline\", new.\"Names\", new.\"Passages\")";

    private static string Delete() => $"INSERT INTO event_search(event_search, rowid, {Columns}) VALUES ('delete', old.\"Id\", old.\"Headline\", old.\"Names\", old.\"Passages\")";
}
