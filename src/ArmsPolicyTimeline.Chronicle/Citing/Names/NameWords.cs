using System.Collections.Frozen;

namespace ArmsPolicyTimeline.Chronicle.Citing.Names;

/// <summary>Words that tell a body from a person, and the parts of a person's name from each other.</summary>
internal static class NameWords
{
    private static readonly FrozenSet<string> Bodies = Set(
        "academy agence agency alliance analysts army assembly assistance associated association authority board bureau cabinet center centre chamber channel command commission committee company " +
        "congress contributors corporation correspondent correspondents council court daily defence defense department desk digital directorate editor editorial editors embassy federation force forces forum foundation " +
        "government group herald house institute institution international journal magazine media military ministry mission monitor nations network news newsroom newspaper office online " +
        "organisation organization parliament party post press project radio report reporter reporters review secretariat senate service services society staff star studies syndicate team telegraph television " +
        "think times tribune trust union university watch website weekly wire writer writers");

    private static readonly FrozenSet<string> Particles = Set("af al bin da dal de degli dei del della den der des di do dos du el ibn la las le lo los ten ter van vom von y zu zum zur");

    private static readonly FrozenSet<string> Suffixes = Set("jr sr jr. sr. ii iii iv");

    private static readonly FrozenSet<string> Honorifics = Set(
        "mr mrs ms dr prof professor sir dame lord lady gen general col colonel maj major capt captain lt lieutenant sgt adm admiral rep sen senator amb ambassador hon rev");

    private static readonly FrozenSet<string> Degrees = Set("phd ph.d md m.d ma mba jd j.d esq obe mbe cbe mp");

    // Surnames that stand first in Chinese, Korean and Vietnamese bylines and seldom are given names elsewhere.
    private static readonly FrozenSet<string> FirstSurnames = Set(
        "bae cai chen choi dang deng dong feng gao gong guo han hong huang hwang jang jeong jiang jung kang kim kwon liang lim lin liu luo ma ngo nguyen park peng pham shen shin song sun tang " +
        "tran wang wen wu xi xiao xie xu yan yang ye yeo yoon yu yuan zeng zhang zhao zheng zhou zhu");

    public static bool IsOfBody(string word) => Bodies.Contains(Bare(word)) || word.Any(char.IsDigit);

    public static bool IsParticle(string word) => Particles.Contains(word) && char.IsLower(word[0]);

    /// <summary>A particle with a capital, which is part of the family name ("De Croo").</summary>
    public static bool IsCapitalParticle(string word) => char.IsUpper(word[0]) && Particles.Contains(Bare(word)) && !string.Equals(Bare(word), "al", StringComparison.Ordinal);

    public static bool IsSuffix(string word) => Suffixes.Contains(word.ToLowerInvariant()) && char.IsUpper(word[0]);

    public static bool IsHonorific(string word) => Honorifics.Contains(Bare(word)) && (word.EndsWith('.') || !string.Equals(Bare(word), "major", StringComparison.Ordinal));

    public static bool IsDegree(string word) => Degrees.Contains(Bare(word));

    public static bool IsFirstSurname(string word) => FirstSurnames.Contains(Bare(word));

    private static string Bare(string word) => word.TrimEnd('.', ',').ToLowerInvariant();

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
