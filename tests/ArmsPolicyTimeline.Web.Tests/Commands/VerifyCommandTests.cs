using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ArmsPolicyTimeline.Web.Tests.Commands;

/// <summary><c>verify</c> on the digests that come with the program, with letters of their stored texts changed behind its back.</summary>
public sealed class VerifyCommandTests : IDisposable
{
    private const int Letters = 200;
    private const int AtOnce = 4;
    private readonly Workplace work = new();

    private string Data => work.Of("data");

    [Fact]
    public async Task One_letter_undoes_the_passages_that_cover_it_and_no_others()
    {
        await ReadSeedsAsync();
        var whole = await Executable.RunAsync("verify", "--json", "--data", Data);
        var report = JsonDocument.Parse(whole.Output).RootElement;
        Assert.Equal(0, whole.ExitCode);
        Assert.Equal(report.GetProperty("passages").GetInt32(), report.GetProperty("exact").GetInt32());
        Assert.True(report.GetProperty("passages").GetInt32() > 20);

        var texts = Texts();
        var passages = Passages();
        var random = new Random(20241117);
        var (tried, covered) = (0, 0);
        while (tried < Letters)
        {
            // To start the command takes longest, so a few letters of each text are tried at a time.
            var changes = texts.ToImmutableDictionary(t => t.Key, t => LettersOf(t.Value, random));
            foreach (var (id, letters) in changes)
            {
                Write(id, string.Concat(texts[id].Select((c, at) => !letters.Contains(at) ? c : c == 'x' ? 'y' : 'x')));
            }

            var outcome = await Executable.RunAsync("verify", "--json", "--data", Data);
            var expected = passages.Where(p => changes[p.TextId].Any(at => p.Start <= at && at < p.Start + p.Length)).Select(p => $"{p.EventId} {p.Quote}").Order(StringComparer.Ordinal).ToList();
            var problems = JsonDocument.Parse(outcome.Output).RootElement.GetProperty("problems").EnumerateArray().ToList();

            Assert.Equal(expected, problems.Select(p => $"{p.GetProperty("event").GetString()} {p.GetProperty("quote").GetString()}").Order(StringComparer.Ordinal));
            Assert.All(problems, p => Assert.Contains(p.GetProperty("state").GetString(), new[] { "gone", "moved" }));
            Assert.Equal(expected.Count == 0 ? 0 : 1, outcome.ExitCode);
            (tried, covered) = (tried + (AtOnce * changes.Count), covered + expected.Count);
            foreach (var id in changes.Keys)
            {
                Write(id, texts[id]);
            }
        }

        Assert.True(covered > 20, $"only {covered} passages were covered");
    }

    [Fact]
    public async Task What_is_not_exact_is_told_with_its_reason_and_what_to_do()
    {
        await ReadSeedsAsync();
        var passage = Passages()[0];
        Write(passage.TextId, Texts()[passage.TextId].Remove(passage.Start, passage.Length));
        var outcome = await Executable.RunAsync("verify", "--data", Data);

        Assert.Equal(1, outcome.ExitCode);
        var line = Assert.Single(outcome.Output.Split('\n'), l => l.StartsWith($"event {passage.EventId}: Gone: passage ", StringComparison.Ordinal) && l.Contains($"¶ {passage.Locator} of ", StringComparison.Ordinal));
        Assert.Contains("its words stand nowhere in the text as it is stored now; compare the stored text with the original", line, StringComparison.Ordinal);
        Assert.Contains("the stored text is not the one that was read", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(65, (await Executable.RunAsync("doctor", "--data", Data)).ExitCode);
    }

    [Fact]
    public async Task Without_a_database_there_is_nothing_to_verify()
    {
        var outcome = await Executable.RunAsync("verify", "--data", Data);

        Assert.Equal((65, ""), (outcome.ExitCode, outcome.Output));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        work.Dispose();
    }

    private async Task ReadSeedsAsync() => Assert.Equal(0, (await Executable.RunAsync("ingest", Path.Combine(AppContext.BaseDirectory, "seeds"), "--data", Data)).ExitCode);

    private static HashSet<int> LettersOf(string text, Random random)
    {
        var letters = new HashSet<int>();
        while (letters.Count < AtOnce)
        {
            var at = random.Next(text.Length);
            if (char.IsLetter(text[at]))
            {
                letters.Add(at);
            }
        }

        return letters;
    }

    private Dictionary<string, string> Texts()
    {
        using var connection = Open();
        using var rows = Command(connection, "SELECT \"Id\", \"Text\" FROM texts").ExecuteReader();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (rows.Read())
        {
            texts.Add(rows.GetString(0), rows.GetString(1));
        }

        return texts;
    }

    private List<Cited> Passages()
    {
        using var connection = Open();
        using var rows = Command(connection, """
            SELECT c."TextId", p."EventId", p."Start", p."Length", p."Quote", p."Locator"
            FROM passages p JOIN citations c ON c."EventId" = p."EventId" AND c."SourceId" = p."SourceId" ORDER BY 2, p."Ordinal"
            """).ExecuteReader();
        var passages = new List<Cited>();
        while (rows.Read())
        {
            passages.Add(new(rows.GetString(0), rows.GetString(1), rows.GetInt32(2), rows.GetInt32(3), rows.GetString(4), rows.GetInt32(5)));
        }

        return passages;
    }

    private void Write(string id, string text)
    {
        using var connection = Open();
        using var command = Command(connection, "UPDATE texts SET \"Text\" = @text WHERE \"Id\" = @id");
        command.Parameters.AddWithValue("@text", text);
        command.Parameters.AddWithValue("@id", id);
        Assert.Equal(1, command.ExecuteNonQuery());
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(Data, "chronicle.db")};Pooling=False");
        connection.Open();
        return connection;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql) => new(sql, connection);

    private sealed record Cited(string TextId, string EventId, int Start, int Length, string Quote, int Locator);
}
