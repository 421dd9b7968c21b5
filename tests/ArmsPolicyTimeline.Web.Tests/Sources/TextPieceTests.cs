using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Web.Sources;
using ArmsPolicyTimeline.Web.Tests.Samples;
using FsCheck;
using FsCheck.Fluent;

namespace ArmsPolicyTimeline.Web.Tests.Sources;

public sealed class TextPieceTests
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    [Fact]
    public void Pieces_joined_are_the_paragraph_and_each_passage_starts_and_ends_once()
    {
        var spans = Gen.ListOf(Gen.Two(Gen.Choose(0, Letters.Length - 1)).Select(t => TextSpan.FromBounds(Math.Min(t.Item1, t.Item2), Math.Max(t.Item1, t.Item2) + 1)));
        Prop.ForAll(spans.ToArbitrary(), list =>
        {
            var passages = list.Distinct().Order().Select((s, i) => new CitedPassage(i + 1, s, [])).ToImmutableArray();
            var pieces = TextPiece.Of(Letters, new TextSpan(0, Letters.Length), passages);
            return string.Concat(pieces.Select(p => p.Text)) == Letters
                && passages.All(p => string.Concat(pieces.Where(x => x.Passages.Contains(p)).Select(x => x.Text)) == p.Span.Of(Letters))
                && pieces.SelectMany(p => p.Starts).Order(Numbers).SequenceEqual(passages)
                && pieces.SelectMany(p => p.Ends).Order(Numbers).SequenceEqual(passages);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20240530, 1).WithMaxTest(500));
    }

    [Fact]
    public void A_passage_that_goes_on_in_the_next_paragraph_is_cut_at_the_border()
    {
        var passage = new CitedPassage(1, TextSpan.FromBounds(3, 8), []);
        var piece = Assert.Single(TextPiece.Of(Letters, TextSpan.FromBounds(0, 5), [passage]), p => !p.Passages.IsEmpty);
        Assert.Equal("de", piece.Text);
        Assert.Equal([passage], piece.Ends);
    }

    [Fact]
    public void Events_on_the_same_sentence_share_a_passage()
    {
        var twice = Sample.Permits with { Id = "again" };
        var passages = CitedPassage.All(Sample.Document, [Sample.Permits, twice, Sample.Considers]);
        Assert.Equal([2, 1], passages.Select(p => p.Events.Length));
        Assert.Equal([1, 2], passages.Select(p => p.Number));
    }

    [Fact]
    public void Passages_of_another_text_of_the_source_are_not_highlighted()
    {
        var elsewhere = Sample.Permits with { Citations = [Sample.Permits.Citations[0] with { TextId = "older-text" }] };
        Assert.Empty(CitedPassage.All(Sample.Document, [elsewhere]));
    }

    private static Comparer<CitedPassage> Numbers { get; } = Comparer<CitedPassage>.Create((a, b) => a.Number.CompareTo(b.Number));
}
