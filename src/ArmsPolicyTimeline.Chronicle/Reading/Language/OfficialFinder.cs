using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>Tells which person a name means in an article: by country, title and date, and by who was named in full before.</summary>
internal sealed class OfficialFinder(Lexicon lexicon, EdtfDate? published)
{
    // Articles speak of people a few weeks before they take office and after they left it.
    private const int MarginDays = 45;

    private readonly Dictionary<string, string> named = new(StringComparer.Ordinal);
    private readonly HashSet<string> outsiders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Mention> unknown = new(StringComparer.Ordinal);

    /// <summary>Notes that a surname has been used with a full name or title in this article.</summary>
    public void Note(string surname, string fullName) => named[surname] = fullName;

    /// <summary>Notes that a surname belongs to somebody who speaks for no government.</summary>
    public void NoteOutsider(string surname) => outsiders.Add(surname);

    /// <summary>Notes an official whom the vocabulary does not know, by surname: who it is, the text has said once.</summary>
    public void NoteUnknown(string surname, Mention mention) => unknown[surname] = mention;

    /// <summary>The official whom the vocabulary does not know and the text has named so; null: none.</summary>
    public Mention? Unknown(string surname) => unknown.GetValueOrDefault(surname);

    /// <summary>Whether a surname belongs to somebody who speaks for no government.</summary>
    public bool IsOutsider(string surname) => outsiders.Contains(surname) && !named.ContainsKey(surname);

    /// <summary>The terms of the person that the entries name, the one at the article's date first; none where nobody fits.</summary>
    /// <param name="entries">What the words can stand for.</param>
    /// <param name="actor">The country that the words around name.</param>
    /// <param name="title">The title before the name.</param>
    /// <param name="isNamed">Whether the words are known to be a person's name, as in a label.</param>
    public ImmutableArray<Official> Find(ImmutableArray<LexiconEntry> entries, ActorCode? actor, OfficeTitle? title, bool isNamed = false)
    {
        var best = ImmutableArray<Official>.Empty;
        var bestScore = 0;
        foreach (var entry in entries.Where(e => e.Kind == MentionKind.Official))
        {
            var terms = Ordered(lexicon.TermsOf(entry.Name!));
            var score = Score(entry, terms, actor, title) is > 0 and var fit ? fit : isNamed && terms.Any(IsInOffice) && (actor is null || terms.Any(t => t.Actor == actor)) ? 1 : 0;
            if (score > bestScore)
            {
                (best, bestScore) = (terms, score);
            }
        }

        return best;
    }

    /// <summary>Whether a term covers the article's date, give or take some weeks.</summary>
    public bool IsInOffice(Official term) =>
        published is null || (term.From.DayNumber - MarginDays <= published.Latest.DayNumber && (term.To is not { } to || to.DayNumber + MarginDays >= published.Earliest.DayNumber));

    /// <summary>The official who holds an office of a country at the article's date; null where the vocabulary knows none.</summary>
    public Official? Holder(ActorCode actor, string role)
    {
        var inOffice = lexicon.HoldersOf(actor, role).Where(Covers).Take(2).ToList();
        return inOffice.Count == 1 ? inOffice[0] : null;
    }

    private bool Covers(Official term) => published is not null && term.From <= published.Earliest && (term.To is not { } to || to >= published.Latest);

    private ImmutableArray<Official> Ordered(ImmutableArray<Official> terms) =>
        published is null ? terms : [.. terms.OrderByDescending(Covers).ThenByDescending(IsInOffice).ThenByDescending(t => t.From <= published.Latest).ThenByDescending(t => t.From)];

    private int Score(LexiconEntry entry, ImmutableArray<Official> terms, ActorCode? actor, OfficeTitle? title)
    {
        var last = Letters.Normal(entry.Words[^1]);
        var seen = named.TryGetValue(last, out var fullName) && string.Equals(fullName, entry.Name, StringComparison.Ordinal);
        var inOffice = terms.Any(IsInOffice);
        var fitsActor = actor is null || terms.Any(t => t.Actor == actor);
        var fitsTitle = title is not null && terms.Any(t => string.Equals(t.Role, title.Role, StringComparison.Ordinal));
        if (!fitsActor && !fitsTitle)
        {
            return 0;
        }

        var score = (seen ? 8 : 0) + (inOffice ? 4 : 0) + (fitsTitle ? 4 : 0) + (actor is not null && fitsActor ? 4 : 0);
        if (!entry.IsSurname)
        {
            return score + 16;
        }

        // A surname alone is a person only where something else says so, or where its bearer leads a country.
        var leads = inOffice && terms.Any(t => IsInOffice(t) && t.Role is "head-of-state" or "head-of-government" or "foreign-minister" or "defence-minister" or "secretary-general");
        return seen || title is not null || leads ? score + 1 : 0;
    }
}
