using ArmsPolicyTimeline.Store.Engines;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>A digest shortens a title that the work itself repeats; the work tells it whole.</summary>
public sealed class SourceTitleTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("Second rep…", "Second report")]
    [InlineData("Another title…", "Another title…")]
    public async Task A_shortened_title_is_told_whole_by_the_work(string shortened, string title)
    {
        using var store = new OpenStore(new SqliteEngine(folder.Database));
        await store.SaveAsync(Articles.DigestOf(Articles.Second, "test-second", shortened));
        await store.SaveAsync(Articles.Second);

        Assert.Equal(title, Assert.Single((await store.ReadAsync()).Sources).Metadata.Title);
    }

    public void Dispose() => folder.Dispose();
}
