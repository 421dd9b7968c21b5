using System.Collections.Frozen;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Evaluation;

/// <summary>Whether two names are of the same person, as far as names tell.</summary>
public static class OfficialAgreement
{
    private static readonly char[] Between = [' ', '\u00a0', '-', ','];

    /// <summary>All words of one name are among those of the other, accents, capitals and punctuation aside: "John F. Kirby" is "John Kirby".</summary>
    public static bool Agrees(string gold, string read)
    {
        var (one, other) = (Words(gold), Words(read));
        return one.Count > 0 && other.Count > 0 && (one.IsSubsetOf(other) || other.IsSubsetOf(one));
    }

    private static FrozenSet<string> Words(string name) =>
        name.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(Letters.Normal).Where(w => w.Length > 0).ToFrozenSet(StringComparer.Ordinal);
}
