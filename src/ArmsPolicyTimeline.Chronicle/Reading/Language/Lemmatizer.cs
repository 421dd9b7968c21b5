using System.Collections.Frozen;

namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>Base forms of English verbs and nouns: irregular forms by hand, the rest by endings, checked against the words that the vocabulary knows.</summary>
internal sealed class Lemmatizer
{
    // Each line: base form, then its irregular forms.
    private const string Irregular = """
        be am is are was were been being;have has had having;do does did done;give gave given;send sent;say said says;tell told;sell sold;buy bought;
        make made;take took taken;go went gone goes;get got gotten;hold held;keep kept;lead led;leave left;strike struck stricken;shoot shot;fight fought;
        forbid forbade forbidden;withhold withheld;withdraw withdrew withdrawn;freeze froze frozen;seek sought;think thought;know knew known;see saw seen;
        speak spoke spoken;write wrote written;begin began begun;come came;become became;bring brought;break broke broken;lend lent;lose lost;mean meant;
        meet met;pay paid;rise rose risen;run ran;show shown;stand stood;throw threw thrown;understand understood;win won;build built;spend spent;
        grow grew grown;draw drew drawn;drive drove driven;fall fell fallen;find found;fly flew flown;feel felt;choose chose chosen;oversee oversaw overseen;
        undertake undertook undertaken;overcome overcame;swear swore sworn;hear heard;bear bore borne;shrink shrank shrunk;sink sank sunk;bind bound;
        deal dealt;mistake mistook mistaken;teach taught;catch caught;rethink rethought;ready readied;greenlight greenlit;will would;can could;may might;man men;woman women;country countries;
        """;

    private static readonly FrozenDictionary<string, string> IrregularForms = Read();

    private readonly FrozenSet<string> known;

    /// <summary>A lemmatizer that prefers these base forms where an ending allows several.</summary>
    public Lemmatizer(IEnumerable<string> known) => this.known = known.Concat(Base()).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The base form of a word in lower case.</summary>
    public string Lemma(string word)
    {
        if (IrregularForms.TryGetValue(word, out var lemma))
        {
            return lemma;
        }

        if (known.Contains(word) || word.Length < 4)
        {
            return word;
        }

        return word switch
        {
            _ when word.EndsWith("ies", StringComparison.Ordinal) || word.EndsWith("ied", StringComparison.Ordinal) => word[..^3] + "y",
            _ when word.EndsWith("ing", StringComparison.Ordinal) => Stem(word[..^3], word),
            _ when word.EndsWith("ed", StringComparison.Ordinal) => Stem(word[..^2], word),
            _ when word.EndsWith("es", StringComparison.Ordinal) => !known.Contains(word[..^1]) && word[^3] is 's' or 'x' or 'z' or 'h' or 'o' ? word[..^2] : word[..^1],
            _ when word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal) => word[..^1],
            _ => word,
        };
    }

    private string Stem(string stem, string word)
    {
        if (stem.Length < 2)
        {
            return word;
        }

        if (known.Contains(stem + "e"))
        {
            return stem + "e";
        }

        if (known.Contains(stem))
        {
            return stem;
        }

        var doubled = stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'e' or 'o');
        return doubled || (stem[^1] == stem[^2] && known.Contains(stem[..^1])) ? stem[..^1] : stem;
    }

    private static FrozenDictionary<string, string> Read()
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Irregular.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            foreach (var form in words)
            {
                forms.TryAdd(form, words[0]);
            }
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static System.Collections.Immutable.ImmutableArray<string> Base() => IrregularForms.Values;
}
