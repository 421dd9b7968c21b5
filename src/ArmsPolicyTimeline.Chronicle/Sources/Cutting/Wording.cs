namespace ArmsPolicyTimeline.Chronicle.Sources.Cutting;

/// <summary>Looks for fixed expressions, regardless of case and of the form of apostrophes.</summary>
internal static class Wording
{
    // Longer than any expression looked for.
    private const int LongestOpening = 64;

    /// <summary>In small letters, with straight apostrophes.</summary>
    public static string Plain(string text) => text.ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'');

    /// <summary>The first words of it, plain: enough for <see cref="OpensWith"/>.</summary>
    public static string Opening(string text) => Plain(text.Length <= LongestOpening ? text : text[..LongestOpening]);

    /// <summary>Whether the plain text opens with one of the expressions, as whole words.</summary>
    public static bool OpensWith(string plain, string[] expressions)
    {
        foreach (var expression in expressions)
        {
            if (plain.Length > 0 && plain[0] == expression[0] && IsAt(plain, expression, 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the expressions is in the plain text.</summary>
    public static bool Has(string plain, IEnumerable<string> expressions) =>
        expressions.Any(expression => plain.Contains(expression, StringComparison.Ordinal));

    /// <summary>Whether one of the expressions is in the plain text, as whole words.</summary>
    public static bool HasWords(string plain, IEnumerable<string> expressions) => expressions.Any(expression => HasWords(plain, expression));

    private static bool HasWords(string plain, string expression)
    {
        for (var at = plain.IndexOf(expression, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(expression, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsLetterOrDigit(plain[at - 1])) && IsAt(plain, expression, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAt(string plain, string expression, int index) => plain.AsSpan(index).StartsWith(expression, StringComparison.Ordinal)
        && (index + expression.Length == plain.Length || !char.IsLetterOrDigit(plain[index + expression.Length]) || !char.IsLetterOrDigit(expression[^1]));
}
