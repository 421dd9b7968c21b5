namespace ArmsPolicyTimeline.Chronicle.Dating;

/// <summary>A stretch of the calendar or clock that has a name, shortest first.</summary>
internal enum CalendarUnit
{
    /// <summary>A second.</summary>
    Second,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>An ISO week, from Monday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A season; winter begins in December and belongs to that year.</summary>
    Season,

    /// <summary>Half a year.</summary>
    Half,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years, from one that ends in 0.</summary>
    Decade,

    /// <summary>A hundred years, from one that ends in 00.</summary>
    Century,
}
