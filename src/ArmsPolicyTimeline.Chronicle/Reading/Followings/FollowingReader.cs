using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Followings;
using ArmsPolicyTimeline.Chronicle.Reading.Acts;
using ArmsPolicyTimeline.Chronicle.Reading.Fields;
using ArmsPolicyTimeline.Chronicle.Reading.Language;
using ArmsPolicyTimeline.Chronicle.Reading.Speech;

namespace ArmsPolicyTimeline.Chronicle.Reading.Followings;

/// <summary>Finds in a sentence the words that say that one actor's decision followed another's, and who the two are. What is asked, imagined, denied or thought by an author is none.</summary>
internal sealed class FollowingReader(Lexicon lexicon, ActorResolver resolver)
{
    private const int Reach = 4;

    private readonly SubjectFinder subjects = new(lexicon);
    private readonly SpeechFinder speeches = new(lexicon, new SubjectFinder(lexicon));
    private readonly LeaderFinder leaders = new(lexicon);

    /// <summary>What a sentence says of who followed whom.</summary>
    public IEnumerable<ToldFollowing> Read(SentenceReading sentence) =>
        sentence.IsHeading || sentence.IsQuestion || sentence.IsOfPoll || sentence.Turn is { IsOfficial: false } || IsAuthors(sentence)
            ? []
            : lexicon.Followings.Find(sentence.Tokens).Select(f => Read(sentence, f.Phrase, f.First, f.Last)).OfType<ToldFollowing>();

    private ToldFollowing? Read(SentenceReading sentence, FollowingPhrase phrase, int first, int last)
    {
        var told = new ToldFollowing(sentence, phrase, first, last);
        if (IsUnreal(told) || IsThought(sentence, first))
        {
            return null;
        }

        told = told with { Leaders = Actors(sentence, leaders.Of(told)) };
        if (told.Leaders.IsEmpty && !phrase.Is(FollowingTrait.Clause) && !phrase.Is(FollowingTrait.Echo))
        {
            return null;
        }

        if (phrase.Is(FollowingTrait.Beside) && !IsOfBefore(told))
        {
            return told;
        }

        var followers = Actors(sentence, phrase.Is(FollowingTrait.LeaderFirst) ? LeaderFinder.Released(told) : subjects.SubjectsOf(sentence, first));
        return followers.IsEmpty
            ? !phrase.Is(FollowingTrait.LeaderFirst) && IsOfBefore(told) ? told with { IsOfBefore = true } : null
            : told with { Followers = followers };
    }

    private ImmutableArray<ActorCode> Actors(SentenceReading sentence, ImmutableArray<Mention> mentions) =>
        [.. mentions.Where(m => m.Kind != MentionKind.Outsider).SelectMany(m => resolver.Resolve(sentence, m, [])).Where(p => !p.IsOutsider).Select(p => p.Actor).OfType<ActorCode>().Distinct()];

    // "would free", "is expected to follow", "has not followed": it did not happen. What something needs holds all the same.
    private static bool IsUnreal(ToldFollowing told)
    {
        var (sentence, first) = (told.Sentence, told.First);
        if (told.Phrase.Is(FollowingTrait.Beside) && sentence.Word(first) is not ("came" or "comes" or "come"))
        {
            return false;
        }

        if (NegationReader.IsNegated(sentence, first, isNoun: false))
        {
            return true;
        }

        for (var at = first - 1; told.Phrase.Kind != FollowingKind.ConditionalOn && at >= Math.Max(0, first - Reach) && sentence.Tokens[at].IsWord && sentence.MentionAt(at) is null; at--)
        {
            if (sentence.Word(at) is "would" or "could" or "might" or "may" or "can" or "should" or "will" or "must" or "expected" or "likely" or "hope" or "hopes" or "hoped" || (sentence.Word(at) is "to" && at == first - 1))
            {
                return true;
            }
        }

        return false;
    }

    // "The decision", "That move": what the sentence before tells.
    private bool IsOfBefore(ToldFollowing told)
    {
        var sentence = told.Sentence;
        return told.First is > 1 and <= 4 && sentence.Word(0) is "the" or "this" or "that" && lexicon.IsFollowing("move", sentence.Word(1)) && sentence.MentionAt(1) is null;
    }

    private bool IsThought(SentenceReading sentence, int at)
    {
        var speakers = speeches.SpeakersAt(sentence, at).Where(m => !m.IsMedium).ToList();
        return speakers.Count > 0 && speakers.TrueForAll(m => m.Kind == MentionKind.Outsider);
    }

    private static bool IsAuthors(SentenceReading sentence) =>
        sentence.Turn is null && sentence.Mentions.Any(m => m.Kind == MentionKind.Pronoun && sentence.Word(m.First) is "i" or "we" or "our" or "my" && !sentence.IsQuoted[m.First]);
}
