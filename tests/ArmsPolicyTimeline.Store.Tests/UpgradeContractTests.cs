namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>What an upgrade makes of a database of version 1, on every engine.</summary>
public abstract class UpgradeContractTests : EngineContractTests
{
    private const string Kept = """
        SELECT "TextId" || ' ' || "Start" || ' ' || "Length" || ' ' || "Prefix" || '|' || "Suffix" || '|' || "PositionStart" || ' ' || "PositionEnd" || ' ' || "Sha256" || ' ' || "NormaliserVersion" FROM selectors
        UNION ALL SELECT "EventId" || ' ' || "SourceId" || ' ' || "Ordinal" || ' ' || "PassageId" FROM passages ORDER BY 1
        """;

    // What version 2 added, taken away again.
    private const string BackToOne = """
        DROP TABLE selectors; DROP INDEX "IX_passages_PassageId"; ALTER TABLE passages DROP COLUMN "PassageId";
        ALTER TABLE articles DROP COLUMN "Archived"; ALTER TABLE articles DROP COLUMN "Accessed";
        ALTER TABLE sources DROP COLUMN "Archived"; ALTER TABLE sources DROP COLUMN "Accessed";
        DROP TABLE changes;
        DROP TABLE former_ids;
        ALTER TABLE citations DROP COLUMN "Followings";
        UPDATE state SET "Value" = '1' WHERE "Key" = 'schema'
        """;

    private protected abstract void Execute(string sql);

    private protected abstract List<string> Lines(string sql);

    [Fact]
    public async Task An_upgrade_fills_in_what_was_not_kept()
    {
        var (before, hash) = await FilledAsync();
        Execute(BackToOne);
        using var upgraded = new OpenStore(CreateEngine());
        var report = await upgraded.SoundReportAsync();

        Assert.Equal(hash, report.ContentHash);
        Assert.Equal(before, Lines(Kept));
        Assert.Equal(report.Passages, (await upgraded.Passages.VerifyAsync(TestContext.Current.CancellationToken)).Exact);
    }

    [Fact]
    public async Task An_upgrade_takes_no_selectors_from_a_text_that_changed()
    {
        await FilledAsync();
        Execute(BackToOne + "; UPDATE texts SET \"Text\" = replace(\"Text\", 'all summer', 'all winter')");
        using var upgraded = new OpenStore(CreateEngine());
        var report = await upgraded.Passages.VerifyAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["London had said no all summer."], report.Faults.Select(f => f.Passage.Quote));
        Assert.Empty(Lines("SELECT \"Suffix\" FROM selectors WHERE \"Prefix\" LIKE '%winter%' OR \"Suffix\" LIKE '%winter%'"));
    }

    private async Task<(List<string> Kept, string ContentHash)> FilledAsync()
    {
        using var store = new OpenStore(CreateEngine());
        await store.SaveTogetherAsync(Articles.All);
        return (Lines(Kept), (await store.SoundReportAsync()).ContentHash);
    }
}
