using System.Text;

namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>Letters without their accents, so that a name is found however it is spelt.</summary>
internal static class Letters
{
    private const string Accented = "àáâãäåāăąçćčďđèéêëēęěğìíîïīıłľĺñńňòóôõöøōőřŕśšşșťţțùúûüūůűýÿžźżßæœ";
    private const string Plain = "aaaaaaaaacccddeeeeeeegiiiiiilllnnnoooooooorrsssstttuuuuuuuyyzzzsao";

    /// <summary>The words of a name or pattern in the form in which tokens are compared.</summary>
    public static string Normal(string word)
    {
        if (IsPlain(word))
        {
            return word;
        }

        var normal = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            var lower = char.ToLowerInvariant(c);
            var index = lower < 128 ? -1 : Accented.IndexOf(lower, StringComparison.Ordinal);
            _ = lower switch
            {
                '.' => normal,
                '’' or '‘' or 'ʼ' => normal.Append('\''),
                _ => normal.Append(index < 0 ? lower : Plain[index]),
            };
        }

        return normal.ToString();
    }

    private static bool IsPlain(string word)
    {
        foreach (var c in word)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return true;
    }
}
