using ArmsPolicyTimeline.Chronicle.Sources.Selectors;
using ArmsPolicyTimeline.Web.Hosting;
using ArmsPolicyTimeline.Web.Proofs;
using ArmsPolicyTimeline.Web.Tests.Samples;
using Bunit;
using Microsoft.Extensions.Logging.Abstractions;

namespace ArmsPolicyTimeline.Web.Tests.Proofs;

/// <summary>When quotations are looked up, and what is said of it.</summary>
public sealed class ProofWatchTests : BunitContext
{
    // The same words as the sample, but for one of its three passages.
    private static readonly string Before = Sample.Text.Replace("Norway weighs the same.", "Sweden weighs it.", StringComparison.Ordinal);

    private readonly Clock clock = new();
    private readonly ProofBook book = new();

    [Fact]
    public async Task Quotations_are_looked_up_at_the_start_after_changes_and_once_a_day()
    {
        var passages = new SamplePassages();
        using var watch = Watch(passages);
        await LookAsync(watch, 3);
        Assert.Equal(1, passages.Verified);

        passages.Revision = "2";
        await LookAsync(watch);
        Assert.True(book.IsBehind);
        passages.Revision = "3";
        await LookAsync(watch);
        Assert.Equal(1, passages.Verified);
        await LookAsync(watch, 3);
        Assert.Equal((2, false), (passages.Verified, book.IsBehind));

        clock.Now += TimeSpan.FromHours(23);
        await LookAsync(watch);
        Assert.Equal(2, passages.Verified);
        clock.Now += TimeSpan.FromHours(1);
        await LookAsync(watch);
        Assert.Equal((3, clock.Now), (passages.Verified, book.CheckedAt));
    }

    [Fact]
    public async Task Each_quotation_has_its_state_and_none_before_it_was_looked_up()
    {
        var passages = new SamplePassages("Before. " + Sample.Text);
        var id = PassageId.Of(Sample.SourceId, Sample.Permits.Citations[0].Passages[0]);
        Assert.Null(book.StateOf(id));
        using var watch = Watch(passages);
        await LookAsync(watch);
        Assert.Equal(ProofState.Moved, book.StateOf(id));
        Assert.Equal(ProofState.Exact, book.StateOf("anotherofall"));
        book.Note("2");
        Assert.Null(book.StateOf("anotherofall"));
    }

    [Theory]
    [InlineData(null, "proof--unchecked", "Not checked yet")]
    [InlineData(ProofState.Exact, "proof--exact", "Exact")]
    [InlineData(ProofState.Moved, "proof--moved", "Moved")]
    [InlineData(ProofState.Gone, "proof--gone", "Gone")]
    public void A_state_is_a_word_and_a_symbol(ProofState? state, string name, string words)
    {
        var mark = Render<ProofMark>(p => p.Add(m => m.State, state)).Find(".proof");
        Assert.Equal(words, mark.TextContent);
        Assert.Contains(name, mark.ClassList);
        Assert.NotNull(mark.QuerySelector("svg[aria-hidden=true]"));
    }

    [Fact]
    public async Task The_method_page_tells_how_many_stand()
    {
        Assert.Equal("not looked up yet", Line());
        using var watch = Watch(new SamplePassages(Before));
        await LookAsync(watch);
        Assert.Equal("1 quotation of 2 stands word for word where it was read; 1 moved, 0 gone. Looked up 1 March 2025, 12:00 UTC.", Line());

        string Line() => Render<ProofLine>(p => p.AddCascadingValue(book)).Find("span").TextContent;
    }

    private ProofWatch Watch(SamplePassages passages) => new(passages, book, new Readiness(), clock, NullLogger<ProofWatch>.Instance);

    private static async Task LookAsync(ProofWatch watch, int times = 1)
    {
        for (var n = 0; n < times; n++)
        {
            await watch.LookAsync(Xunit.TestContext.Current.CancellationToken);
        }
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2025, 3, 1, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
