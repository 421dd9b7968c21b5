using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Evaluation.Annotations;

/// <summary>The date that an annotator gave an event: an EDTF date, or two of them with <c>/</c> between, each with a qualifier of its own or none.</summary>
public sealed record GoldDate
{
    private readonly string text;

    private GoldDate(string text, DateOnly first, DateOnly last) => (this.text, First, Last) = (text, first, last);

    /// <summary>The first day covered.</summary>
    public DateOnly First { get; }

    /// <summary>The last day covered; never before the first.</summary>
    public DateOnly Last { get; }

    /// <summary>Reads a date; fails with a reason.</summary>
    public static ParseResult<GoldDate> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var halves = text.Split('/');
        var (start, end) = (Half(halves[0]), Half(halves[^1]));
        if (halves.Length > 2 || !start.IsSuccess || !end.IsSuccess)
        {
            return ParseResult<GoldDate>.Failed(start.Error ?? end.Error ?? $"'{text}' has more than one /");
        }

        return end.Value.Latest < start.Value.Earliest
            ? ParseResult<GoldDate>.Failed($"'{text}' ends before it starts")
            : ParseResult<GoldDate>.Of(new GoldDate(text, start.Value.Earliest, end.Value.Latest));
    }

    /// <summary>
    /// Whether a date that was read agrees: a day wants that day; a span of days wants a date that shares a day with it, and that is no
    /// wider than it, or than a month.
    /// </summary>
    public bool Agrees(EdtfDate? read)
    {
        const int Month = 31;
        if (read is null)
        {
            return false;
        }

        return First == Last
            ? read.Earliest == First && read.Latest == First
            : First <= read.Latest && read.Earliest <= Last && read.Latest.DayNumber - read.Earliest.DayNumber <= Math.Max(Last.DayNumber - First.DayNumber, Month);
    }

    /// <summary>As the annotator wrote it.</summary>
    public override string ToString() => text;

    private static ParseResult<EdtfDate> Half(string text) => EdtfDate.Parse(text.Trim('?', '~', '%'));
}
