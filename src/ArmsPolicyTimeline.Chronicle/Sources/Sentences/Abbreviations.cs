using System.Collections.Frozen;

namespace ArmsPolicyTimeline.Chronicle.Sources.Sentences;

/// <summary>Words whose full stop need not end a sentence, by what may follow them; written without their last full stop.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> NeverLast = Set(
        "Mr Mrs Ms Mx Messrs Dr Prof Gen Col Lt Maj Capt Cmdr Cdr Adm Vice-Adm Brig Sgt Cpl Pvt Rep Reps Sen Sens Gov Govs Pres Rev Hon Fr Amb Supt Insp "
        + "St Mt Ft e.g i.e cf vs approx ca viz Rt");

    private static readonly FrozenSet<string> BeforeNumber = Set("No Nos Art Arts Sec Secs Fig Figs Vol Vols p pp Ch para paras Res Ser cl c");

    private static readonly FrozenSet<string> Months = Set("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec");

    private static readonly FrozenSet<string> SometimesLast = Set(
        "Jr Sr Inc Corp Co Ltd Cos LLC plc Bros Dept Depts Univ Assn Assoc Ave Blvd Rd Gmbh Intl Govt Natl al etc est Esq Ret Dist Bn Regt Sqn Div Rgt "
        + "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun "
        + "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo");

    // Words that, with a capital in the middle of a text, all but surely open a sentence: no name is made of them.
    private static readonly FrozenSet<string> Openers = Set(
        "The A An This That These Those It He She They We I You Its His Her Their Our My Your There Here "
        + "But And Or So Yet Nor For If When While Where Why What Who How As Because Although Though Since Until Unless Once After Before During "
        + "In On At By From To With Without Under Over Of Through Despite Among Amid Against According Asked Speaking "
        + "However Meanwhile Still Also Then Now Not No Yes Some Many Most Several Both Each Every All Any One Two Three Another Other Others "
        + "Earlier Later Last Next Asked Officials Instead Indeed Further Moreover Nevertheless Only Even Just Perhaps Such It’s It's He’s She’s That’s There’s We’re "
        + "We’ve I’m I’ve They’re They’ve You’re Don’t Let’s Well Okay",
        StringComparer.Ordinal);

    /// <summary>Whether a full stop behind that word is never the end of a sentence.</summary>
    public static bool IsNeverLast(string word) => NeverLast.Contains(word);

    /// <summary>Whether a full stop behind that word belongs to it when a number follows.</summary>
    public static bool IsBeforeNumber(string word) => BeforeNumber.Contains(word) || Months.Contains(word);

    /// <summary>Whether a full stop behind that word belongs to it, though it may end a sentence too.</summary>
    public static bool IsSometimesLast(string word) => SometimesLast.Contains(word) || IsDotted(word) || Months.Contains(word);

    /// <summary>Whether that word, capital first, opens a sentence.</summary>
    public static bool IsOpener(string word) => Openers.Contains(word);

    // "U.S", "a.m", "Ph.D", "N.Y": at most three characters between full stops.
    private static bool IsDotted(string word) => word.Contains('.', StringComparison.Ordinal)
        && word.Split('.').All(part => part.Length is >= 1 and <= 3 && part.All(char.IsLetter));

    private static FrozenSet<string> Set(string words, StringComparer? comparer = null) => words.Split(' ').ToFrozenSet(comparer ?? StringComparer.OrdinalIgnoreCase);
}
