namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>What search must find on every engine, and what it must not take for a command.</summary>
public abstract class SearchContractTests : EngineContractTests
{
    [Theory]
    [InlineData("washington")]
    [InlineData("ATACMS allowed")]
    [InlineData("army tactical missile system")]
    [InlineData("allow")]
    [InlineData("atac")]
    public async Task Words_find_the_event(string words)
    {
        var store = Open();
        await store.SaveAsync(Articles.First);
        var found = await store.SearchAsync(words);

        Assert.Equal("us-permits-atacms-2024-11-17", found.EventIds[0]);
    }

    [Fact]
    public async Task A_snippet_marks_the_words_found()
    {
        var store = Open();
        await store.SaveAsync(Articles.First);
        var found = await store.SearchAsync("sunday");

        Assert.Contains("\u0001Sunday\u0002", found.Snippets["us-permits-atacms-2024-11-17"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("C++")]
    [InlineData("\"")]
    [InlineData("AND")]
    [InlineData("NEAR(")]
    [InlineData("*")]
    [InlineData("a* OR b")]
    [InlineData("-")]
    [InlineData("headline:atacms")]
    [InlineData("😀")]
    [InlineData("'; DROP TABLE events; --")]
    [InlineData("")]
    public async Task No_words_are_a_query_language(string words)
    {
        var store = Open();
        await store.SaveAsync(Articles.First);

        Assert.Empty((await store.SearchAsync(words)).EventIds);
        Assert.Empty((await store.SearchAsync(words + new string('x', 10_000))).EventIds);
    }

    [Fact]
    public async Task An_event_that_is_gone_is_not_found()
    {
        var store = Open();
        await store.SaveAsync(Articles.Digest);
        Assert.NotEmpty((await store.SearchAsync("digest")).EventIds);
        await store.SaveAsync(Articles.FullText);

        Assert.Empty((await store.SearchAsync("digest")).EventIds);
        Assert.NotEmpty((await store.SearchAsync("thursday")).EventIds);
    }
}
