using System.Text.Json;
using System.Text.Json.Nodes;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Reading.Extraction;
using ArmsPolicyTimeline.Chronicle.Reading.Predictions;
using FsCheck;
using FsCheck.Fluent;

namespace ArmsPolicyTimeline.Chronicle.Tests.Reading;

/// <summary>What holds of every reading, whatever the text: of texts put together from pieces of sentences, and of any text at all.</summary>
public sealed class ReadingProperties
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20241117UL, 3UL);

    private static readonly EdtfDate Published = EdtfDate.Day(new DateOnly(2024, 11, 25));

    private static readonly string[] Pieces =
    [
        "Berlin", "the German government", "Washington", "British Foreign Secretary David Lammy", "Zelensky", "he", "they", "The president", "Moscow", "an expert",
        "said that", "“We", "will", "has", "did not", "refused to", "allowed Ukraine to", "is considering", "sends", "promised", "the restrictions on", "lifted", "warned",
        "Taurus missiles", "ATACMS", "the tanks", "weapons", "them", "troops", "to Ukraine", "to Israel", "inside Russia", "on Tuesday", "in May 2023", "last week",
        ",", ".", ". ", "”", ":", "—", "and", "but", "if", "that", "\n\n", "Q", "MR. KIRBY:", "?", "(", "U.S.", "’s", "not only", "no", "by",
    ];

    [Fact]
    public void Every_span_lies_in_the_text_and_passages_are_sentences() => Check.One(Fixed, Prop.ForAll(Texts(), text =>
    {
        if (MadeUp.TryRead(text, Published) is not { } read)
        {
            return true;
        }

        var length = read.Text.Text.Length;
        var starts = read.Sentences.Select(s => s.Span.Start).ToHashSet();
        var ends = read.Sentences.Select(s => s.Span.End).ToHashSet();
        return read.Candidates.All(c => !c.Passages.IsEmpty && c.Passages.All(p => starts.Contains(p.Start) && ends.Contains(p.End))
                && c.Fields.All(f => f.Span.Length > 0 && f.Span.End <= length))
            && read.Rejections.All(r => r.Trigger.Length > 0 && r.Trigger.End <= length && r.Span.End <= length);
    }));

    [Fact]
    public void Every_candidate_has_a_trigger_an_actor_and_a_weapon_and_is_told_as_having_happened_or_planned() => Check.One(Fixed, Prop.ForAll(Texts(), text =>
        MadeUp.TryRead(text, Published) is not { } read || read.Candidates.All(c =>
            c.Fields.Any(f => f.Field == FieldName.Trigger) && c.Fields.Any(f => f.Field == FieldName.Actor)
            && !c.Weapons.IsEmpty && c.Weapons.SequenceEqual(c.Weapons.Order().Distinct())
            && c.Modality is Modality.Asserted or Modality.Planned && c.Confidence is > 0 and < 1
            && (c.Date is null) == (c.DateBasis == DateBasis.None) && (c.DateAnchor is null || c.DateBasis == DateBasis.Relative))));

    [Fact]
    public void An_explanation_tells_of_every_candidate_and_every_rejection() => Check.One(Fixed, Prop.ForAll(Texts(), text =>
    {
        if (MadeUp.TryRead(text, Published) is not { } read)
        {
            return;
        }

        var traces = MadeUp.Explain(read);
        Assert.Equal(read.Sentences, traces.Select(t => t.Sentence));
        var acts = traces.SelectMany(t => t.Acts).ToList();
        Assert.Equal(read.Candidates.Length, acts.Count(a => a.Reason is null && a.Read is not null));
        Assert.Equal(
            read.Rejections.Select(r => (r.Trigger, r.RuleId, r.Reason)).Order(),
            acts.Where(a => a.Reason is not null).Select(a => (a.Trigger, a.RuleId, a.Reason!.Value)).Order());
        Assert.All(acts.Where(a => a.JoinedIn is not null), a => Assert.Contains(read.Candidates, c => c.Passages.Contains(a.Read!.Passages[0]) && c.Actor == a.Read.Actor));
    }));

    [Fact]
    public void Reading_twice_gives_the_same() => Check.One(Fixed, Prop.ForAll(Texts(), text =>
        string.Equals(Written(MadeUp.TryRead(text, Published)), Written(MadeUp.TryRead(text, Published)), StringComparison.Ordinal)));

    [Fact]
    public void No_text_makes_the_reader_throw() => Check.One(Fixed, Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
    {
        var read = MadeUp.TryRead(text.Get, null);
        return read is null || read.Candidates.All(c => c.DateBasis != DateBasis.Publication);
    }));

    [Fact]
    public void An_act_told_twice_is_one_candidate_with_two_passages()
    {
        var read = MadeUp.Read("Berlin will send Leopard 2 tanks to Ukraine.\n\nThe weather was fine.\n\nGermany will give Leopard 2 tanks to Ukraine.", Published);
        Assert.Equal(2, Assert.Single(read.Candidates).Passages.Length);
        Assert.Contains(RejectionReason.Repeated, read.Rejections.Select(r => r.Reason));
    }

    [Fact]
    public void Predictions_count_in_the_file_markup_included()
    {
        const string Page = "<html><body><article><p>It rained.</p><p>On Monday, <b>Norway</b> &amp; Denmark pledged <i>NASAMS</i> for Ukraine.</p></article></body></html>";
        var read = MadeUp.Read(Page, Published, "page.html");
        var written = JsonNode.Parse(Written(read))!["events"]!.AsArray();
        Assert.Equal(["DK", "NO"], written.Select(e => (string?)e!["actor"]).Order(StringComparer.Ordinal));
        Assert.All(written, e => Assert.StartsWith("On Monday, <b>Norway</b> &amp; Denmark", Page[(int)e!["start"]!..(int)e["end"]!], StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_text_is_read_to_its_end_and_says_each_thing_once()
    {
        var paragraph = string.Concat(Enumerable.Repeat("On Tuesday, Berlin said that it will send Leopard 2 tanks to Ukraine but not Taurus missiles. ", 8)) + "\n\n";
        var text = string.Concat(Enumerable.Repeat(paragraph, 250)) + "Norway will donate NASAMS.";
        var read = MadeUp.Read(text, Published);
        Assert.Equal(["DE prohibits taurus", "DE supplies leopard-2", "NO supplies nasams"], read.Candidates.Select(c => $"{c.Actor} {c.Action.Slug()} {string.Join(',', c.Weapons)}").Order(StringComparer.Ordinal));
        Assert.All(read.Candidates.Take(2), c => Assert.Equal(2000, c.Passages.Length));
    }

    [Fact]
    public void What_is_longer_than_any_sentence_is_no_passage()
    {
        var list = string.Concat(Enumerable.Repeat("Berlin sends Leopard 2 tanks and ", 20_000));
        Assert.Empty(MadeUp.Read(list, Published).Candidates);
    }

    private static Arbitrary<string> Texts() => Gen.Elements(Pieces).ArrayOf().Select(words => string.Join(' ', words)).ToArbitrary();

    private static string Written(ReadingResult? read)
    {
        if (read is null)
        {
            return "";
        }

        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            PredictionJson.Write(read, json);
        }

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
