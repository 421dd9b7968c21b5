using System.Globalization;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;
using FsCheck;
using FsCheck.Fluent;

namespace ArmsPolicyTimeline.Chronicle.Tests.Selectors;

/// <summary>What holds of every passage of every text, in any writing: how it is cut, counted and found again. Seeds are fixed.</summary>
public sealed class SelectorPropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20241117UL, 5UL);

    private static readonly string[] Pieces =
    [
        "The", "ships", "came", "in", "No", "Norway", "said", "“We", "will", "not.”", "it’s", "2024.", "aa", "aaa", "e\u0301t\u00E9", "q\u0323\u0307z", "\u0301alone", "😀", "👩‍👩‍👧‍👦", "🇺🇦🇬🇧", "👍🏽", "𝒳𝒴",
        "עברית", "שלום.", "العربية", "لا", "नमस्ते", "한국어", "各国", "\u200Fx\u200E",
    ];

    [Fact]
    public void A_passage_is_cut_between_grapheme_clusters() => Check.One(Fixed, Prop.ForAll(Cases(), c =>
    {
        var edges = EdgesOf(c.Text);
        var made = new CitedText(c.Text).Select(c.Span);
        var start = ToUnits(c.Text, made.Position.Start);
        var end = ToUnits(c.Text, made.Position.End);
        return start <= c.Span.Start && end >= c.Span.End && c.Text[start..end] == made.Quote.Exact
            && new[] { start, end, start - made.Quote.Prefix.Length, end + made.Quote.Suffix.Length }.All(edges.Contains)
            && c.Text[..start].EndsWith(made.Quote.Prefix, StringComparison.Ordinal) && c.Text[end..].StartsWith(made.Quote.Suffix, StringComparison.Ordinal)
            && made.Quote.Prefix.Length <= 32 && made.Quote.Suffix.Length <= 32
            && !edges.Any(e => (e > c.Span.Start && e < c.Span.End && e < start) || (e <= c.Span.Start && e > start) || (e >= c.Span.End && e < end));
    }));

    [Fact]
    public void In_its_own_text_a_passage_is_exact() => Check.One(Fixed, Prop.ForAll(Cases(), c =>
        PassageProof.Of(new CitedText(c.Text).Select(c.Span), new CitedText(c.Text)) is { State: ProofState.Exact, Found: { } found } && found.Contains(c.Span)));

    [Fact]
    public void One_other_letter_and_only_what_covers_it_is_not_exact() => Check.One(Fixed, Prop.ForAll(Changes(), c =>
    {
        var made = new CitedText(c.Text).Select(c.Span);
        var changed = c.Text[..c.At] + Other(c.Text[c.At]) + c.Text[(c.At + 1)..];
        var proof = PassageProof.Of(made, new CitedText(changed));
        var isCovered = c.At >= ToUnits(c.Text, made.Position.Start) && c.At < ToUnits(c.Text, made.Position.End);
        return isCovered ? proof.State != ProofState.Exact && Holds(proof, made, changed) : proof.State == ProofState.Exact;
    }));

    [Fact]
    public void One_letter_more_or_less_moves_what_stands_behind_it() => Check.One(Fixed, Prop.ForAll(Changes(), c =>
    {
        var made = new CitedText(c.Text).Select(c.Span);
        var (start, end) = (ToUnits(c.Text, made.Position.Start), ToUnits(c.Text, made.Position.End));
        return new[] { c.Text.Insert(c.At, "x"), c.Text.Remove(c.At, 1) }.All(changed =>
        {
            var proof = PassageProof.Of(made, new CitedText(changed));
            return (c.At >= start - 1 && c.At <= end)
                || (c.At > end ? proof.State == ProofState.Exact : proof.State is ProofState.Exact or ProofState.Moved || (proof.Reason == ProofReason.Ambiguous && CountOf(changed, made.Quote.Exact) > 1))
                && Holds(proof, made, changed);
        });
    }));

    // What is found is always there, word for word, and moved only where no other place can be meant.
    private static bool Holds(PassageProof proof, PassageSelectors made, string text) => proof.State switch
    {
        ProofState.Gone => proof.Found is null,
        _ => proof.Found is { } found && found.Of(text) == made.Quote.Exact && EdgesOf(text).IsSupersetOf([found.Start, found.End])
            && (proof.Reason != ProofReason.OnePlaceInContext || text[..found.Start].EndsWith(made.Quote.Prefix, StringComparison.Ordinal)),
    };

    private static int CountOf(string text, string words) => Enumerable.Range(0, text.Length).Count(at => string.CompareOrdinal(text, at, words, 0, words.Length) == 0);

    private static char Other(char letter) => letter == 'x' ? 'y' : 'x';

    private static HashSet<int> EdgesOf(string text) => [.. StringInfo.ParseCombiningCharacters(text), text.Length];

    private static int ToUnits(string text, int codePoints) => text.EnumerateRunes().Take(codePoints).Sum(r => r.Utf16SequenceLength);

    private static Arbitrary<Case> Cases() => Arb.From(
        from text in Texts()
        from start in Gen.Choose(0, text.Length - 1)
        from length in Gen.Choose(1, Math.Min(60, text.Length - start))
        select new Case(text, new TextSpan(start, length), 0));

    private static Arbitrary<Case> Changes() => Arb.From(
        from c in Cases().Generator
        let letters = Enumerable.Range(0, c.Text.Length).Where(at => char.IsAsciiLetter(c.Text[at]) || c.Text[at] is (>= 'א' and <= 'ת') or (>= 'ا' and <= 'ي')).ToArray()
        where letters.Length > 0
        from at in Gen.Elements(letters)
        select c with { At = at });

    private static Gen<string> Texts() =>
        from count in Gen.Choose(1, 40)
        from pieces in Gen.ArrayOf(Gen.Elements(Pieces), count)
        from gaps in Gen.ArrayOf(Gen.Elements(" ", " ", " ", "\n\n", ""), count)
        select string.Concat(pieces.Zip(gaps, (piece, gap) => piece + gap)).Trim() + ".";

    private sealed record Case(string Text, TextSpan Span, int At)
    {
        public override string ToString() => new StringBuilder(Text).Append('|').Append(Span).Append('|').Append(At).ToString();
    }
}
