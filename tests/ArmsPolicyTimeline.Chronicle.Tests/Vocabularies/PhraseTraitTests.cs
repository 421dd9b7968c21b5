using System.Text;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Reading.Extraction;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Tests.Specs;

namespace ArmsPolicyTimeline.Chronicle.Tests.Vocabularies;

public sealed class PhraseTraitTests
{
    [Fact]
    public void Is_OneOrAnyOfSeveral_TellsWhatThePhraseHas()
    {
        var phrase = new ActionPhrase("allow", PhraseRole.Act, "allow", null, null, null) { Traits = [PhraseTrait.Gives, PhraseTrait.Echoes] };
        Assert.True(phrase.Is(PhraseTrait.Gives));
        Assert.True(phrase.Is(PhraseTrait.Echoes));
        Assert.True(phrase.Is(PhraseTrait.Weighs, PhraseTrait.Echoes));
        Assert.False(phrase.Is(PhraseTrait.Weighs));
        Assert.False(phrase.Is());
    }

    [Fact]
    public void Every_trait_is_one_of_a_phrase() =>
        Assert.Empty(Enum.GetValues<PhraseTrait>().Except(RealVocabulary.Vocabulary.Phrases.SelectMany(p => p.Traits)));

    [Fact]
    public void What_is_read_does_not_hang_on_the_ids_of_phrases()
    {
        var (known, renamed) = (new ArticleReader(RealVocabulary.Vocabulary), new ArticleReader(Renamed()));
        foreach (var row in SpecTable.Read("policy-events.md"))
        {
            Assert.Equal(Read(known, row), Read(renamed, row), StringComparer.Ordinal);
        }
    }

    // Sets of words keep their ids: these are the names by which patterns and readers ask for them.
    private static Vocabulary Renamed()
    {
        var files = RealVocabulary.Files();
        var lines = files["phrases.csv"].Split('\n').Select((line, i) => i == 0 || line.Length == 0 || line.Split(',')[1] is "words" ? line : $"p{i}{line[line.IndexOf(',', StringComparison.Ordinal)..]}");
        files["phrases.csv"] = string.Join('\n', lines);
        return VocabularyParser.Parse(files).Vocabulary ?? throw new InvalidOperationException("The renamed phrases are not read.");
    }

    private static IEnumerable<string> Read(ArticleReader reader, SpecRow row)
    {
        var given = new ArticleMetadata(Published: EdtfDate.Parse(row["Published"]).Value, PublishedBasis: PublicationBasis.Given);
        var article = ArticleParser.Parse("made-up.txt", Encoding.UTF8.GetBytes(row["Text"].Replace("<br>", "\n\n", StringComparison.Ordinal)), given).Value!;
        return reader.Read(article).Value!.Candidates.Select(Told).Order(StringComparer.Ordinal);
    }

    private static string Told(CandidateEvent c) =>
        $"{c.Actor} {c.Official} {c.Action} {c.Topic} {string.Join(',', c.Weapons)} {c.Recipient} {c.Date} {c.DateBasis} {c.Evidence} {c.Modality} {c.Limits?.Words} {string.Join(',', c.Passages)}";
}
