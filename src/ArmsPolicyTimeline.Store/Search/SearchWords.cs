using System.Collections.Immutable;
using System.Text;

namespace ArmsPolicyTimeline.Store.Search;

/// <summary>A visitor's words, cut into words by us and never read as a query language.</summary>
internal sealed record SearchWords(ImmutableArray<string> Words)
{
    private const int LongestText = 200;
    private const int MostWords = 16;

    /// <summary>The words of a text: runs of letters, digits and what joins them (<c>F-16</c>, <c>Ukraine's</c>); the rest only separates.</summary>
    public static SearchWords Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        foreach (var c in text.Length > LongestText ? text[..LongestText] : text)
        {
            if (char.IsLetterOrDigit(c) || (word.Length > 0 && c is '-' or '\'' or '’' or '.'))
            {
                word.Append(c);
            }
            else if (char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.Format)
            {
                Take(word, words);
            }
        }

        Take(word, words);
        return new SearchWords([.. words.Take(MostWords)]);
    }

    private static void Take(StringBuilder word, ImmutableArray<string>.Builder words)
    {
        var taken = word.ToString().TrimEnd('-', '\'', '’', '.');
        if (taken.Length > 0)
        {
            words.Add(taken);
        }

        word.Clear();
    }
}
