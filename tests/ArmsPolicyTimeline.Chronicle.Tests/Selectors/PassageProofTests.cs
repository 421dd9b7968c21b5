using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;

namespace ArmsPolicyTimeline.Chronicle.Tests.Selectors;

/// <summary>Which passages are found again, and why others are not.</summary>
public sealed class PassageProofTests
{
    private const string Text = "The council met on Monday. No, said the minister. It met again. Nothing was sent.\n\nNo, said the minister. The ships stayed.";

    [Theory]
    [InlineData("The council met on Monday.", "", ProofState.Exact, ProofReason.SameWords)]
    [InlineData("It met again.", "Then: ", ProofState.Moved, ProofReason.OnePlace)]
    [InlineData("No, said the minister.", "Then: ", ProofState.Moved, ProofReason.OnePlaceInContext)]
    [InlineData("The ships stayed.", "Then: ", ProofState.Moved, ProofReason.OnePlace)]
    public void What_stands_elsewhere_has_moved(string words, string before, ProofState state, ProofReason reason)
    {
        var proof = PassageProof.Of(Select(Text, words), new CitedText(before + Text));

        Assert.Equal((state, reason), (proof.State, proof.Reason));
        Assert.Equal(before.Length + Text.IndexOf(words, StringComparison.Ordinal), proof.Found!.Value.Start);
    }

    [Theory]
    [InlineData("It met again.", "It met again", "It has met again", ProofReason.NotFound)]
    [InlineData("It met again.", "It met again", "it met again", ProofReason.NotFound)]
    [InlineData("It met again.", "again.", "again\u0301.", ProofReason.NotFound)]
    [InlineData("No, said the minister.", "Monday. No", "Sunday, 1. No", ProofReason.Ambiguous)]
    [InlineData("met", "council met on", "council sat on", ProofReason.NotFound, "It met again.", "It metered again.")]
    public void What_is_only_alike_is_gone(string words, string old, string now, ProofReason reason, string? old2 = null, string now2 = "")
    {
        var changed = Text.Replace(old, now, StringComparison.Ordinal);
        changed = old2 is null ? changed : changed.Replace(old2, now2, StringComparison.Ordinal);

        var proof = PassageProof.Of(Select(Text, words), new CitedText(changed));

        Assert.Equal((ProofState.Gone, reason, null), (proof.State, proof.Reason, proof.Found));
    }

    [Fact]
    public void A_kept_quotation_that_was_changed_proves_nothing()
    {
        var kept = Select(Text, "It met again.");

        var proof = PassageProof.Of(kept with { Quote = kept.Quote with { Exact = "The ships stayed." } }, new CitedText(Text));

        Assert.Equal(ProofReason.RecordChanged, proof.Reason);
    }

    [Fact]
    public void Positions_count_code_points_and_hashes_are_of_utf8()
    {
        var made = Select("🇺🇦 😀 Não, disse.", "Não,");

        Assert.Equal(new TextPositionSelector(5, 9), made.Position);
        Assert.Equal(new TextQuoteSelector("Não,", "🇺🇦 😀 ", " disse."), made.Quote);
        Assert.Equal("bc942dd3c94dd90e773debbc9271235440811392cff2204119e571912dc0cdd4", made.PassageSha256);
    }

    [Fact]
    public void A_passage_that_would_split_a_letter_holds_it_whole()
    {
        var made = new CitedText("Cafe\u0301 👍🏽.").Select(new TextSpan(0, 4));

        Assert.Equal("Cafe\u0301", made.Quote.Exact);
        Assert.Equal(new TextPositionSelector(0, 5), made.Position);
    }

    [Fact]
    public void The_id_of_a_passage_hangs_on_source_paragraph_and_words()
    {
        var id = PassageId.Of("a", new Passage(new(0, 3), "Yes", 2));

        Assert.Matches("^[0-9a-hjkmnp-tv-z]{12}$", id);
        Assert.Equal(id, PassageId.Of("a", new Passage(new(90, 3), "Yes", 2)));
        Assert.NotEqual(id, PassageId.Of("b", new Passage(new(0, 3), "Yes", 2)));
        Assert.NotEqual(id, PassageId.Of("a", new Passage(new(0, 3), "Yes", 3)));
        Assert.NotEqual(id, PassageId.Of("a", new Passage(new(0, 3), "Yet", 2)));
    }

    [Theory]
    [InlineData("It met again.", "https://example.org/a#:~:text=It%20met%20again.")]
    [InlineData("Nothing was sent.", "https://example.org/a#:~:text=Nothing%20was%20sent.")]
    [InlineData("No, said the minister.", "https://example.org/a#:~:text=met%20on%20Monday.-,No%2C%20said%20the%20minister.,-It%20met%20again.")]
    [InlineData("Well-known A & B.", "https://example.org/a#:~:text=Well%2Dknown%20A%20%26%20B.")]
    [InlineData("It met again. Nothing was sent.\n\nNo, said the minister.", "https://example.org/a#:~:text=It%20met%20again.%20Nothing%20was,No%2C%20said%20the%20minister.")]
    public void The_original_is_linked_at_the_words(string words, string link)
    {
        var text = Text + " Well-known A & B.";

        Assert.Equal(link, TextFragment.Link(new Uri("https://example.org/a"), Select(text, words), new CitedText(text)));
    }

    private static PassageSelectors Select(string text, string words) => new CitedText(text).Select(new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length));
}
