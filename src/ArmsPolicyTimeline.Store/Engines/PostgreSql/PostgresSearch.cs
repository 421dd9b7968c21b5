using System.Collections.Immutable;
using ArmsPolicyTimeline.Store.Search;
using Npgsql;

namespace ArmsPolicyTimeline.Store.Engines.PostgreSql;

/// <summary>
/// Full-text search by tsvector, cut into words and stemmed as FTS5 does: letters and digits without their marks and in lower case make words, all
/// else separates; Porter's stems; no word is left out for being common.
/// </summary>
internal static class PostgresSearch
{
    // Of longer texts the end is not found: a tsvector can hold one megabyte.
    private const int LongestText = 300_000;

    // Of longer ones there are none in any language, and a lexeme can hold two kilobytes.
    private const int LongestWord = 400;

    // A lexeme that no question can ask for keeps phrases within one column.
    private const string Between = "$sep$'.':1$sep$::tsvector";

    private const string Find = """
        WITH question AS (SELECT chronicle_question($1) AS words),
        found AS (
            SELECT s."EventId", s."Passages", ts_rank('{0, 0.125, 0.5, 1}', s."Words", q.words, 1) AS rank, q.words
            FROM search_words s, question q
            WHERE s."Words" @@ q.words
            ORDER BY rank DESC, s."EventId"
            LIMIT 1000),
        numbered AS (SELECT *, row_number() OVER (ORDER BY rank DESC, "EventId") AS place FROM found)
        SELECT "EventId", CASE WHEN place <= $2 THEN ts_headline('chronicle_words', left("Passages", 20000), words, $3) ELSE '' END
        FROM numbered
        ORDER BY place
        """;

    private const string Headline = "StartSel=\u0001, StopSel=\u0002, MaxWords=24, MinWords=12, ShortWord=0, MaxFragments=1";

    public static ImmutableArray<string> Schema { get; } =
    [
        "CREATE TEXT SEARCH DICTIONARY chronicle_stem (TEMPLATE = snowball, LANGUAGE = porter)",
        "CREATE TEXT SEARCH CONFIGURATION chronicle_words (PARSER = \"default\")",
        "ALTER TEXT SEARCH CONFIGURATION chronicle_words ADD MAPPING FOR asciiword, word, numword, int, uint, float, sfloat, version, hword_asciipart, hword_part, hword_numpart WITH chronicle_stem",
        Folding,
        Stemming,
        Words,
        Vector,
        Question,
        "ALTER TABLE search_words ADD COLUMN \"Words\" tsvector GENERATED ALWAYS AS (chronicle_vector(\"Headline\", \"Names\", \"Passages\")) STORED",
        "CREATE INDEX \"IX_search_words_Words\" ON search_words USING gin (\"Words\")",
    ];

    // What is a letter follows Unicode, where the server can; a database's own locale may know only those of ASCII.
    private static string Folding => """
        DO $do$ BEGIN
            EXECUTE format($make$
                CREATE FUNCTION chronicle_fold(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
                RETURN regexp_replace(lower(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]+', '', 'g') COLLATE %1$s), '[^[:alnum:]]+' COLLATE %1$s, ' ', 'g')
                $make$,
                CASE WHEN EXISTS (SELECT FROM pg_collation WHERE collname = 'und-x-icu') THEN 'pg_catalog."und-x-icu"' ELSE 'pg_catalog."default"' END);
        END $do$
        """;

    // As FTS5 does, words of one or two letters are left as they are. Words are letters and digits only, so that none needs a quotation mark.
    private static string Stemming => """
        CREATE FUNCTION chronicle_stemmed(word text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN CASE WHEN length(word) < 3 THEN word ELSE coalesce((ts_lexize('chronicle_stem', word))[1], word) END
        """;

    private static string Words => $"""
        CREATE FUNCTION chronicle_words(words text, weight "char") RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN setweight(coalesce((
            SELECT string_agg(chronicle_stemmed(word) || ':' || least(place, 16383), ' ')::tsvector
            FROM regexp_split_to_table(trim(chronicle_fold(left(words, {LongestText}))), ' ') WITH ORDINALITY AS cut(word, place)
            WHERE length(word) BETWEEN 1 AND {LongestWord}), ''), weight)
        """;

    private static string Vector => $"""
        CREATE FUNCTION chronicle_vector(headline text, names text, passages text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN chronicle_words(headline, 'A') || {Between} || chronicle_words(names, 'B') || {Between} || chronicle_words(passages, 'C')
        """;

    // All words are wanted; the parts of one stand side by side, and the last may be the beginning of a word.
    private static string Question => """
        CREATE FUNCTION chronicle_question(words text[]) RETURNS tsquery LANGUAGE sql STABLE STRICT PARALLEL SAFE
        RETURN (
            SELECT string_agg(part || CASE WHEN place = cardinality(words) THEN ':*' ELSE '' END, ' & ' ORDER BY place)::tsquery
            FROM (
                SELECT place, (SELECT string_agg(chronicle_stemmed(piece), ' <-> ' ORDER BY n) FROM regexp_split_to_table(trim(chronicle_fold(word)), ' ') WITH ORDINALITY AS cut(piece, n)) AS part
                FROM unnest(words) WITH ORDINALITY AS asked(word, place)
                WHERE trim(chronicle_fold(word)) <> '') AS parts)
        """;

    public static async Task<ImmutableArray<SearchHit>> FindAsync(NpgsqlConnection connection, SearchWords words, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(Find, connection);
        command.Parameters.Add(new NpgsqlParameter { Value = words.Words.ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = ChronicleReader.SnippetCount });
        command.Parameters.Add(new NpgsqlParameter { Value = Headline });
        await using var rows = await command.ExecuteReaderAsync(cancel);
        var hits = ImmutableArray.CreateBuilder<SearchHit>();
        while (await rows.ReadAsync(cancel))
        {
            hits.Add(new SearchHit(rows.GetString(0), rows.GetString(1)));
        }

        return hits.ToImmutable();
    }
}
