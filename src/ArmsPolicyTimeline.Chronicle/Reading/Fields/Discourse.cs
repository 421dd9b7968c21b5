using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>What an article has spoken of so far: who, about which weapons, on which matter. Moves sentence by sentence.</summary>
internal sealed class Discourse
{
    private readonly Dictionary<string, Party> byRole = new(StringComparer.Ordinal);
    private readonly List<(Party Party, string Role)> met = [];
    private readonly List<WeaponId> weapons = [];
    private readonly List<ActorCode> lands = [];
    private readonly List<(ActorCode Land, int Paragraph)> heard = [];
    private int paragraph = -1;

    /// <summary>The country that the article is mainly about among those that give arms.</summary>
    public ActorCode? Home { get; init; }

    /// <summary>The only country besides the recipient that the title names; null: none, or several.</summary>
    public ActorCode? Titular { get; init; }

    /// <summary>Who the arms are for where a sentence does not say.</summary>
    public required ActorCode Recipient { get; init; }

    /// <summary>Who the paragraph says that arms are for; null: it has not said.</summary>
    public ActorCode? RecipientHere { get; private set; }

    /// <summary>Whether the article is about what weapons may be used against.</summary>
    public required bool IsAboutUse { get; init; }

    /// <summary>The official named last.</summary>
    public Party? LastOfficial { get; private set; }

    /// <summary>The country or organisation named last as somebody who acts.</summary>
    public Party? LastActor { get; private set; }

    /// <summary>The countries or bodies that acted together last in this paragraph, which "they" can be.</summary>
    public ImmutableArray<Party> Several { get; private set; } = [];

    /// <summary>Those who acted together last in the paragraph before, which a "they" that opens a paragraph can be.</summary>
    public ImmutableArray<Party> SeveralBefore { get; private set; } = [];

    /// <summary>The country that acted last in this paragraph, besides the recipient: whose "the president" and "the government" are.</summary>
    public ActorCode? Here { get; private set; }

    /// <summary>Who spoke last in this paragraph.</summary>
    public ImmutableArray<Party> Speakers { get; private set; } = [];

    /// <summary>The actor of the last event in this paragraph.</summary>
    public Party? LastEventActor { get; private set; }

    /// <summary>Where the sentence of the last event starts; -1: none yet.</summary>
    public int LastEventSentence { get; private set; } = -1;

    /// <summary>What the last event was; null: none yet.</summary>
    public Deed? LastDeed { get; private set; }

    /// <summary>What the last act that was about arms was about, even if it made no event; null once a paragraph has passed.</summary>
    public Matter? LastMatter { get; private set; }

    /// <summary>The weapons of the last event or of the last sentence that named any, most recent last.</summary>
    public IReadOnlyList<WeaponId> Weapons => weapons;

    /// <summary>The paragraph that named weapons last; -1: none yet.</summary>
    public int WeaponsParagraph { get; private set; } = -1;

    /// <summary>Enters a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isQuotation">Whether its whole paragraph is quoted: then it goes on with the words of who spoke last.</param>
    public void Enter(SentenceReading sentence, bool isQuotation = false)
    {
        if (sentence.Sentence.Paragraph != paragraph)
        {
            paragraph = sentence.Sentence.Paragraph;
            if (LastMatter is { } matter && matter.Paragraph < paragraph - 1)
            {
                LastMatter = null;
            }

            Speakers = isQuotation ? Speakers : [];
            LastEventActor = null;
            (SeveralBefore, Several) = (Several, []);
            Here = null;
            RecipientHere = null;
            lands.Clear();
        }
    }

    /// <summary>The person last met in an office.</summary>
    public Party? ByRole(string role) => byRole.GetValueOrDefault(role);

    /// <summary>The official met last whose role fits, of a country if one is given.</summary>
    public Party? Met(ActorCode? actor, Func<string, bool> fits)
    {
        var at = met.FindLastIndex(m => (actor is null || m.Party.Actor == actor) && fits(m.Role));
        return at < 0 ? null : met[at].Party;
    }

    /// <summary>The country spoken of last in this paragraph that fits; null: none.</summary>
    public ActorCode? Land(Predicate<ActorCode> fits)
    {
        var at = lands.FindLastIndex(fits);
        return at < 0 ? null : lands[at];
    }

    /// <summary>The country spoken of last in this or the paragraph before, besides the one that speaks: whom "they" means in speech; null: none.</summary>
    public ActorCode? Others(ActorCode? own)
    {
        var at = heard.FindLastIndex(h => h.Land != own);
        return at >= 0 && heard[at].Paragraph >= paragraph - 1 ? heard[at].Land : null;
    }

    /// <summary>Notes a country that was spoken of, by its name or in the person of an official.</summary>
    public void NoteHeard(ActorCode land)
    {
        heard.RemoveAll(h => h.Land == land);
        heard.Add((land, paragraph));
    }

    /// <summary>Notes a country that was spoken of.</summary>
    public void NoteLand(ActorCode land)
    {
        lands.Remove(land);
        lands.Add(land);
    }

    /// <summary>Notes who a sentence says that arms are for.</summary>
    public void NoteRecipient(ActorCode recipient) => RecipientHere = recipient;

    /// <summary>Notes who acted together.</summary>
    public void NoteSeveral(ImmutableArray<Party> parties) => Several = parties.IsEmpty ? Several : parties;

    /// <summary>Notes somebody who was named as an agent.</summary>
    public void Note(Party party, string? role)
    {
        if (party.Official is not null)
        {
            LastOfficial = party;
            if (role is not null)
            {
                byRole[role] = party;
                met.RemoveAll(m => string.Equals(m.Party.Official, party.Official, StringComparison.Ordinal));
                met.Add((party, role));
            }
        }
        else if (party.IsOutsider || (role is not null && party.Actor is not null))
        {
            LastOfficial = party;
        }

        if (party.Actor is not null && !party.IsOutsider)
        {
            LastActor = party;
            Here = party.Actor is { } code && code != Recipient && code.IsCountry && code.ToString() is not "RU" ? code : Here;
        }
    }

    /// <summary>Notes who speaks.</summary>
    public void NoteSpeakers(ImmutableArray<Party> speakers) => Speakers = speakers.IsEmpty ? Speakers : speakers;

    /// <summary>Notes the actor of an event.</summary>
    public void NoteEvent(Party actor, int sentenceStart, Deed deed) => (LastEventActor, LastEventSentence, LastDeed) = (actor, sentenceStart, deed);

    /// <summary>Notes what an act was about.</summary>
    public void NoteMatter(Matter matter) => LastMatter = matter;

    /// <summary>Notes what a reporter asks about where the question names arms and no act: "And the drones?"</summary>
    public void NoteAsked(SentenceReading sentence)
    {
        if (sentence.Turn is { IsReporter: true } && LastMatter?.Paragraph != paragraph && sentence.Mentions.Where(m => m.Weapon is { } id && id != WeaponId.Personnel).Select(m => m.Weapon!.Value).Distinct().Order().ToImmutableArray() is { IsEmpty: false } asked)
        {
            LastMatter = new Matter(PolicyTopic.Supply, asked, paragraph);
        }
    }

    /// <summary>Notes the weapons of a sentence.</summary>
    public void NoteWeapons(IEnumerable<WeaponId> ids)
    {
        foreach (var id in ids.Where(id => id != WeaponId.Unspecified && id != WeaponId.Personnel))
        {
            WeaponsParagraph = paragraph;
            weapons.Remove(id);
            weapons.Add(id);
        }
    }
}
