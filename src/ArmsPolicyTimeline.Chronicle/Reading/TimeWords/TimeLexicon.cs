using System.Collections.Frozen;
using ArmsPolicyTimeline.Chronicle.Dating;
using static ArmsPolicyTimeline.Chronicle.Reading.TimeWords.TimeWordKind;

namespace ArmsPolicyTimeline.Chronicle.Reading.TimeWords;

/// <summary>The English words that temporal expressions are made of.</summary>
internal static class TimeLexicon
{
    private const int LongestWord = 13;

    private static readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> Words = Build().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What is known about a word, whatever its case; nothing for most.</summary>
    public static TimeWord Find(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord && Words.TryGetValue(word, out var found) ? found : default;

    private static FrozenDictionary<string, TimeWord> Build()
    {
        var words = new Dictionary<string, TimeWord>(StringComparer.OrdinalIgnoreCase);
        AddSeries(words, Month, 1, "january february march april may june july august september october november december");
        AddSeries(words, MonthShort, 1, "jan feb mar apr - jun jul aug sep oct nov dec");
        words["sept"] = new(MonthShort, 9);
        AddSeries(words, Weekday, 0, "monday tuesday wednesday thursday friday saturday sunday");
        AddSeries(words, WeekdayPlural, 0, "mondays tuesdays wednesdays thursdays fridays saturdays sundays");
        AddSeries(words, WeekdayShort, 0, "mon tue wed thu fri sat sun");
        AddSeries(words, WeekdayShort, 1, "tues weds thur");
        words["thurs"] = new(WeekdayShort, 3);
        AddSeries(words, Small, 1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        AddSeries(words, OrdinalWord, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        words["thirtieth"] = new(OrdinalWord, 30);
        foreach (var (word, index) in "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ').Select((w, i) => (w, i)))
        {
            words[word] = new(Tens, (index + 2) * 10);
        }

        AddUnits(words);
        AddParts(words);
        AddPointers(words);
        AddFunctionWords(words);
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void AddUnits(Dictionary<string, TimeWord> words)
    {
        foreach (var unit in Enum.GetValues<CalendarUnit>())
        {
            var name = unit.ToString();
            if (unit is not (CalendarUnit.Season or CalendarUnit.Half))
            {
                words.TryAdd(name, new(Unit, (int)unit));
                words[unit == CalendarUnit.Century ? "centuries" : name + "s"] = new(UnitPlural, (int)unit);
            }
        }

        Add(words, Lasting, (int)CalendarUnit.Day, "daylong");
        Add(words, Lasting, (int)CalendarUnit.Week, "weeklong");
        Add(words, Lasting, (int)CalendarUnit.Month, "monthlong");
        Add(words, Lasting, (int)CalendarUnit.Year, "yearlong");
        words["weekends"] = new(Weekends, 0);
        words["half"] = new(TimeWordKind.Half, 0);
        Add(words, Regularly, (int)CalendarUnit.Hour, "hourly");
        Add(words, Regularly, (int)CalendarUnit.Day, "daily nightly");
        Add(words, Regularly, (int)CalendarUnit.Week, "weekly");
        Add(words, Regularly, (int)CalendarUnit.Month, "monthly");
        Add(words, Regularly, (int)CalendarUnit.Quarter, "quarterly");
        Add(words, Regularly, (int)CalendarUnit.Half, "semiannual semiannually biannually");
        Add(words, Regularly, (int)CalendarUnit.Year, "yearly annual annually");
        Add(words, Multiple, 12, "dozen dozens");
        Add(words, Multiple, 100, "hundred hundreds");
        Add(words, Multiple, 1000, "thousand thousands");
        Add(words, SomeCount, 0, "few several many some couple numerous");
    }

    private static void AddParts(Dictionary<string, TimeWord> words)
    {
        AddSeries(words, Season, 1, "spring summer autumn winter");
        Add(words, Season, 3, "fall");
        Add(words, Season, 4, "wintertime");
        Add(words, Season, 2, "summertime");
        Add(words, PartOfDay, 'M', "morning mornings");
        Add(words, PartOfDay, 'A', "afternoon afternoons");
        Add(words, PartOfDay, 'E', "evening evenings");
        Add(words, PartOfDay, 'N', "night nights nighttime");
        Add(words, PartOfDay, 'D', "daytime");
        Add(words, PointOfDay, 720, "noon midday");
        Add(words, PointOfDay, 1440, "midnight");
        Add(words, HalfOfDay, 0, "am");
        Add(words, HalfOfDay, 720, "pm");
        Add(words, Zone, 0, "gmt utc");
        Add(words, Zone, 1, "est edt cst cdt mst mdt pst pdt et bst cet cest eet eest msk");
        Add(words, OClock, 0, "o'clock o’clock");
        Add(words, BeforeChrist, 0, "bc bce");
        Add(words, AnnoDomini, 0, "ad ce");
        Add(words, Holiday, 1225, "christmas xmas");
        Add(words, Holiday, 1031, "halloween");
        Add(words, SaintsDay, 214, "valentine");
        Add(words, SaintsDay, 1111, "veterans armistice remembrance");
        Add(words, SaintsDay, 1226, "boxing");
        Add(words, New, 0, "new");
        Add(words, Eve, 0, "eve");
    }

    private static void AddPointers(Dictionary<string, TimeWord> words)
    {
        AddSeries(words, RelativeDay, -1, "yesterday today tomorrow");
        Add(words, Tonight, 0, "tonight");
        Add(words, Overnight, 0, "overnight");
        Add(words, This, 0, "this these");
        Add(words, That, 0, "that those");
        Add(words, Same, 0, "same");
        Add(words, Last, -1, "last");
        Add(words, Latest, -1, "latest");
        Add(words, Past, -1, "past");
        Add(words, Previous, -1, "previous preceding prior");
        Add(words, Next, 1, "next");
        Add(words, Coming, 1, "coming upcoming");
        Add(words, Following, 1, "following ensuing subsequent");
        Add(words, Current, 0, "current present ongoing");
        Add(words, Recent, -1, "recent");
        Add(words, Ago, -1, "ago");
        Add(words, Later, 1, "later afterwards afterward thereafter");
        Add(words, Earlier, -1, "earlier previously beforehand");
        Add(words, Before, -1, "before");
        Add(words, After, 1, "after");
        Add(words, Now, 0, "now currently nowadays presently");
        Add(words, Lately, 0, "recently lately");
        Add(words, Future, 1, "future");
    }

    private static void AddFunctionWords(Dictionary<string, TimeWord> words)
    {
        Add(words, The, 0, "the");
        Add(words, A, 0, "a an");
        Add(words, Owner, 0, "its our their his her my your");
        Add(words, Early, 0, "early");
        Add(words, Mid, 0, "mid middle");
        Add(words, Late, 0, "late");
        Add(words, Beginning, 0, "beginning start outset");
        Add(words, End, 0, "end close");
        Add(words, About, 0, "about around nearly almost roughly approximately circa ca");
        Add(words, Compared, 0, "more less fewer longer");
        Add(words, Than, 0, "than");
        Add(words, At, 0, "at");
        Add(words, Extreme, 0, "least most");
        Add(words, Over, 0, "over under");
        Add(words, Of, 0, "of");
        Add(words, In, 0, "in on during within throughout for");
        Add(words, Since, 0, "since from");
        Add(words, Until, 0, "until till by");
        Add(words, To, 0, "to through");
        Add(words, And, 0, "and or");
        Add(words, Every, 0, "every each");
        Add(words, Per, 0, "per");
        Add(words, Time, 0, "time moment");
        Add(words, Being, 0, "being");
        Add(words, Near, 0, "near foreseeable distant");
        Add(words, Period, 0, "period");
        Add(words, Fiscal, 0, "fiscal financial");
        Add(words, Filler, 0, "full whole consecutive straight calendar trading business working additional successive solid entire long short single");
        Add(words, Old, 0, "old");
        Add(words, Very, 0, "very");
        Add(words, Latter, 0, "latter");
        Add(words, Up, 0, "up");
        Add(words, While, 0, "while");
        Add(words, TimeWordKind.Number, 0, "number");
        Add(words, Other, 0, "other");
        Add(words, All, 0, "all");
        Add(words, FiscalYear, 0, "fy");
        Add(words, QuarterSign, 0, "q");
    }

    private static void Add(Dictionary<string, TimeWord> words, TimeWordKind kind, int value, string list)
    {
        foreach (var word in list.Split(' '))
        {
            words[word] = new(kind, value);
        }
    }

    private static void AddSeries(Dictionary<string, TimeWord> words, TimeWordKind kind, int first, string list)
    {
        foreach (var word in list.Split(' '))
        {
            words[word] = new(kind, first++);
        }
    }
}
