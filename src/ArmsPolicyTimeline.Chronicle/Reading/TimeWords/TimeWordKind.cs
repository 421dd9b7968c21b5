namespace ArmsPolicyTimeline.Chronicle.Reading.TimeWords;

/// <summary>What a word can be in a temporal expression.</summary>
internal enum TimeWordKind : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>January (1) to December (12).</summary>
    Month,

    /// <summary>Jan to Dec, with or without a full stop.</summary>
    MonthShort,

    /// <summary>Monday (0) to Sunday (6).</summary>
    Weekday,

    /// <summary>Mon to Sun.</summary>
    WeekdayShort,

    /// <summary>Mondays to Sundays.</summary>
    WeekdayPlural,

    /// <summary>day, week, month (a <c>CalendarUnit</c>).</summary>
    Unit,

    /// <summary>days, weeks, months.</summary>
    UnitPlural,

    /// <summary>spring (1) to winter (4).</summary>
    Season,

    /// <summary>morning, afternoon, evening, night.</summary>
    PartOfDay,

    /// <summary>noon (720), midnight (0): minutes since midnight.</summary>
    PointOfDay,

    /// <summary>yesterday (-1), today (0), tomorrow (1).</summary>
    RelativeDay,

    /// <summary>tonight.</summary>
    Tonight,

    /// <summary>overnight.</summary>
    Overnight,

    /// <summary>one to nineteen.</summary>
    Small,

    /// <summary>twenty to ninety.</summary>
    Tens,

    /// <summary>dozen, hundred, thousand.</summary>
    Multiple,

    /// <summary>half.</summary>
    Half,

    /// <summary>few, several, many, some, couple: a count not told.</summary>
    SomeCount,

    /// <summary>first to thirty-first, last excepted.</summary>
    OrdinalWord,

    /// <summary>the.</summary>
    The,

    /// <summary>a, an.</summary>
    A,

    /// <summary>this, these.</summary>
    This,

    /// <summary>that, those.</summary>
    That,

    /// <summary>same.</summary>
    Same,

    /// <summary>its, our, their …</summary>
    Owner,

    /// <summary>last.</summary>
    Last,

    /// <summary>latest.</summary>
    Latest,

    /// <summary>past.</summary>
    Past,

    /// <summary>previous, preceding, prior.</summary>
    Previous,

    /// <summary>next.</summary>
    Next,

    /// <summary>coming, upcoming.</summary>
    Coming,

    /// <summary>following, ensuing, subsequent.</summary>
    Following,

    /// <summary>current, present.</summary>
    Current,

    /// <summary>recent.</summary>
    Recent,

    /// <summary>ago.</summary>
    Ago,

    /// <summary>later, afterwards, thereafter.</summary>
    Later,

    /// <summary>earlier, beforehand, previously.</summary>
    Earlier,

    /// <summary>before.</summary>
    Before,

    /// <summary>after.</summary>
    After,

    /// <summary>early.</summary>
    Early,

    /// <summary>mid, middle.</summary>
    Mid,

    /// <summary>late.</summary>
    Late,

    /// <summary>beginning, start, outset.</summary>
    Beginning,

    /// <summary>end, close.</summary>
    End,

    /// <summary>about, around, nearly, almost, roughly, circa.</summary>
    About,

    /// <summary>more, less, fewer.</summary>
    Compared,

    /// <summary>than.</summary>
    Than,

    /// <summary>at.</summary>
    At,

    /// <summary>least, most.</summary>
    Extreme,

    /// <summary>over, under (also prepositions).</summary>
    Over,

    /// <summary>of.</summary>
    Of,

    /// <summary>in, on, during, within, throughout, for.</summary>
    In,

    /// <summary>since, from.</summary>
    Since,

    /// <summary>until, till, by.</summary>
    Until,

    /// <summary>to, through.</summary>
    To,

    /// <summary>and, or.</summary>
    And,

    /// <summary>every, each.</summary>
    Every,

    /// <summary>per.</summary>
    Per,

    /// <summary>daily, weekly, annually (a <c>CalendarUnit</c>).</summary>
    Regularly,

    /// <summary>now, currently.</summary>
    Now,

    /// <summary>recently, lately.</summary>
    Lately,

    /// <summary>time, moment.</summary>
    Time,

    /// <summary>being.</summary>
    Being,

    /// <summary>future.</summary>
    Future,

    /// <summary>near, foreseeable, distant.</summary>
    Near,

    /// <summary>period.</summary>
    Period,

    /// <summary>fiscal, financial.</summary>
    Fiscal,

    /// <summary>am, pm: minutes to add.</summary>
    HalfOfDay,

    /// <summary>gmt, utc, est …</summary>
    Zone,

    /// <summary>o'clock.</summary>
    OClock,

    /// <summary>bc, bce.</summary>
    BeforeChrist,

    /// <summary>ad, ce.</summary>
    AnnoDomini,

    /// <summary>Christmas and other days with a fixed date: month × 100 + day.</summary>
    Holiday,

    /// <summary>Veterans, Valentine and others that name a fixed day with "Day" behind them: month × 100 + day.</summary>
    SaintsDay,

    /// <summary>new (of New Year's Eve).</summary>
    New,

    /// <summary>eve.</summary>
    Eve,

    /// <summary>full, whole, consecutive, straight, calendar … between a count and a unit.</summary>
    Filler,

    /// <summary>old.</summary>
    Old,

    /// <summary>weeklong, yearlong: a <c>CalendarUnit</c>.</summary>
    Lasting,

    /// <summary>weekends.</summary>
    Weekends,

    /// <summary>very (of "the very end of").</summary>
    Very,

    /// <summary>latter (of "the latter part of").</summary>
    Latter,

    /// <summary>up (of "up to").</summary>
    Up,

    /// <summary>while (of "a while ago").</summary>
    While,

    /// <summary>number (of "a number of").</summary>
    Number,

    /// <summary>other (of "every other week").</summary>
    Other,

    /// <summary>all (of "all day").</summary>
    All,

    /// <summary>FY.</summary>
    FiscalYear,

    /// <summary>Q, before the number of a quarter.</summary>
    QuarterSign,
}
