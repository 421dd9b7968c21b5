namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>What the patterns of a phrase must keep to.</summary>
internal static class PatternRules
{
    /// <summary>Notes what is wrong with the patterns of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="text">Its patterns.</param>
    /// <param name="isSet">Whether it is a set of words.</param>
    /// <param name="sets">The ids of the sets that patterns can name.</param>
    public static void Check(VocabularyRow row, string text, bool isSet, HashSet<string> sets)
    {
        foreach (var pattern in text.Split(';', StringSplitOptions.TrimEntries).Where(_ => text.Length > 0))
        {
            var places = pattern.Split(' ');
            if (pattern.Length == 0 || places[0] is "_" or "__" || places[0].EndsWith('?'))
            {
                row.Fail("pattern", $"'{pattern}' does not start with a word that must be there");
            }

            foreach (var word in places.SelectMany(p => p.TrimEnd('?').Split('|')).Where(w => w is not ("_" or "__")))
            {
                if (word.Length == 0 || (word[0] == '@' && !sets.Contains(word[1..])))
                {
                    row.Fail("pattern", word.Length == 0 ? "has an empty word" : $"there is no set of words '{word[1..]}'");
                }
                else if (word[0] != '@' && !word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) && !(isSet && word is "'s"))
                {
                    row.Fail("pattern", $"'{word}' is not in lower-case letters");
                }
            }
        }
    }
}
