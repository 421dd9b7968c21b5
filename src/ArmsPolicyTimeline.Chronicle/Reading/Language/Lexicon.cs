using System.Collections.Frozen;
using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Followings;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>A vocabulary made ready for reading: names in a tree of words, people by name, phrases by first word. Built once, used for every article.</summary>
internal sealed class Lexicon
{
    private readonly Node root = new();
    private readonly FrozenDictionary<string, ImmutableArray<Official>> terms;
    private readonly FrozenDictionary<(ActorCode Actor, string Role), ImmutableArray<Official>> holders;
    private readonly FrozenDictionary<string, FrozenSet<string>> words;
    private readonly FrozenDictionary<string, FrozenSet<string>> followingWords;
    private readonly FrozenSet<string> firstNames;

    public Lexicon(Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        words = vocabulary.Phrases.Where(p => p.Role == PhraseRole.Words)
            .ToFrozenDictionary(p => p.Id, p => p.Pattern.Split('|').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        followingWords = vocabulary.Followings.Where(f => f.Kind is null).ToFrozenDictionary(f => f.Id, f => f.Pattern.Split('|').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Followings = new PatternMatcher<FollowingPhrase>(vocabulary.Followings.Where(f => f.Kind is not null).Select(f => (f, f.Pattern)), followingWords, asWritten: true);
        Phrases = new PhraseMatcher(vocabulary.Phrases, words);
        Tokens = new TokenReader(new Lemmatizer(Phrases.Lemmas.Concat(words.Values.SelectMany(w => w))));
        terms = vocabulary.Officials.GroupBy(o => o.Name, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        firstNames = vocabulary.Officials.Where(o => o.Name.Contains(' ', StringComparison.Ordinal) && !o.Name.StartsWith(o.Surname, StringComparison.Ordinal))
            .Select(o => Letters.Normal(o.Name[..o.Name.IndexOf(' ', StringComparison.Ordinal)])).ToFrozenSet(StringComparer.Ordinal);
        holders = vocabulary.Officials.GroupBy(o => (o.Actor, o.Role)).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
        AddActors();
        AddOfficials();
        AddTitles();
        AddWeapons();
    }

    public Vocabulary Vocabulary { get; }

    public PhraseMatcher Phrases { get; }

    public TokenReader Tokens { get; }

    /// <summary>Finds phrases that say that one decision followed another.</summary>
    public PatternMatcher<FollowingPhrase> Followings { get; }

    /// <summary>The terms of office of the person with this full name.</summary>
    public ImmutableArray<Official> TermsOf(string name) => terms.TryGetValue(name, out var found) ? found : [];

    /// <summary>The terms in which an office of a country was held.</summary>
    public ImmutableArray<Official> HoldersOf(ActorCode actor, string role) => holders.TryGetValue((actor, role), out var found) ? found : [];

    /// <summary>Whether a word is in a set of words (<see cref="PhraseRole.Words"/>).</summary>
    public bool Is(string set, string word) => words.TryGetValue(set, out var found) && found.Contains(word);

    /// <summary>Whether a word, as written, is in a set of words of the followings.</summary>
    public bool IsFollowing(string set, string word) => followingWords.TryGetValue(set, out var found) && found.Contains(word);

    /// <summary>Whether an official that we know has this first name.</summary>
    public bool IsFirstName(string word) => firstNames.Contains(word);

    /// <summary>The longest row of words that starts at a token: what it can stand for, and how many tokens it takes; none: 0.</summary>
    public (ImmutableArray<LexiconEntry> Entries, int Length) Find(ImmutableArray<Token> tokens, int start)
    {
        var node = root;
        var best = (Entries: ImmutableArray<LexiconEntry>.Empty, Length: 0);
        for (var at = start; at < tokens.Length; at++)
        {
            var token = tokens[at];
            if ((node.Next(token.Norm) ?? (IsNumbered(token.Norm) ? node.Next(WithoutVariant(token.Norm)) : null)) is not { } next)
            {
                break;
            }

            node = next;
            if (node.Entries.Count > 0)
            {
                var fitting = node.Entries.Where(e => HasCapitals(e, tokens, start)).ToImmutableArray();
                best = fitting.IsEmpty ? best : (fitting, at - start + 1);
            }
        }

        return best;
    }

    // "16c" of "F-16C", "3b" of "P-3B": the letter behind a number is a variant.
    private static string WithoutVariant(string word) => word.TrimEnd('s').TrimEnd('a', 'b', 'c', 'd', 'e', 'f');

    private static bool IsNumbered(string word) => word.Length is > 1 and < 6 && char.IsAsciiDigit(word[0]) && char.IsAsciiLetter(word[^1]);

    private static bool HasCapitals(LexiconEntry entry, ImmutableArray<Token> tokens, int start)
    {
        for (var i = 0; i < entry.Words.Length; i++)
        {
            var (wanted, written) = (entry.Words[i], tokens[start + i].Text);
            if (char.IsUpper(wanted[0]) && !char.IsUpper(written[0]))
            {
                return false;
            }

            // "US" is not "Us", "MILAN" not "Milan", "HARM" not "Harm".
            if (wanted.Length > 1 && char.IsUpper(wanted[1]) && written.Length > 1 && char.IsLower(written[1]))
            {
                return false;
            }
        }

        return true;
    }

    private void AddActors()
    {
        foreach (var actor in Vocabulary.Actors)
        {
            foreach (var name in actor.Names.Add(actor.Name).AddRange(actor.Metonyms))
            {
                Add(name, words => new LexiconEntry(MentionKind.Actor, words) { Actor = actor.Code });
            }

            foreach (var adjective in actor.Adjectives)
            {
                Add(adjective, words => new LexiconEntry(MentionKind.Adjective, words) { Actor = actor.Code });
            }
        }
    }

    private void AddOfficials()
    {
        foreach (var person in terms.Values.Select(t => t[0]))
        {
            foreach (var name in person.Aliases.Add(person.Name))
            {
                Add(name, words => new LexiconEntry(MentionKind.Official, words) { Name = person.Name });
            }

            foreach (var surname in person.Surnames.Except(person.Aliases, StringComparer.Ordinal))
            {
                Add(surname, words => new LexiconEntry(MentionKind.Official, words) { Name = person.Name, IsSurname = true });
            }
        }
    }

    private void AddTitles()
    {
        foreach (var title in Vocabulary.Titles)
        {
            Add(title.Title, words => new LexiconEntry(MentionKind.Office, words) { Title = title });
        }
    }

    private void AddWeapons()
    {
        foreach (var weapon in Vocabulary.Weapons)
        {
            foreach (var alias in weapon.Aliases)
            {
                Add(alias, words => new LexiconEntry(MentionKind.Weapon, words) { Weapon = weapon.Id });
                if (Number(alias) is { } other)
                {
                    Add(other, words => new LexiconEntry(MentionKind.Weapon, words) { Weapon = weapon.Id });
                }
            }
        }
    }

    // The plural of a name in the singular; a plural keeps to itself where its singular is another word ("arms", "mines").
    private static string? Number(string alias) => alias[^1] switch
    {
        's' or 'S' when alias.Length < 7 || alias.EndsWith("ss", StringComparison.OrdinalIgnoreCase) || !char.IsLower(alias[0]) => null,
        's' => alias[..^1],
        _ when char.IsLetterOrDigit(alias[^1]) => alias + "s",
        _ => null,
    };

    private void Add(string name, Func<string[], LexiconEntry> make)
    {
        var parts = Tokens.Read(name, new Sources.TextSpan(0, name.Length));
        var start = parts.Length > 1 && parts[0].Is("the") ? 1 : 0;
        var node = root;
        foreach (var part in parts.Skip(start))
        {
            node = node.Grow(part.Norm);
        }

        var entry = make([.. parts.Skip(start).Select(p => p.Text)]);
        if (entry.Words.Length > 0 && !node.Entries.Exists(e => Same(e, entry)))
        {
            node.Entries.Add(entry);
        }
    }

    private static bool Same(LexiconEntry a, LexiconEntry b) =>
        a.Kind == b.Kind && a.Actor == b.Actor && a.Weapon == b.Weapon && a.Title == b.Title
        && string.Equals(a.Name, b.Name, StringComparison.Ordinal) && a.Words.AsSpan().SequenceEqual(b.Words, StringComparer.Ordinal);

    private sealed class Node
    {
        private readonly Dictionary<string, Node> children = new(StringComparer.Ordinal);

        public List<LexiconEntry> Entries { get; } = [];

        public Node? Next(string word) => children.GetValueOrDefault(word);

        public Node Grow(string word)
        {
            if (!children.TryGetValue(word, out var child))
            {
                children.Add(word, child = new Node());
            }

            return child;
        }
    }
}
