using System.Buffers.Text;
using System.Globalization;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Queries;

/// <summary>
/// Where a page of events ended: what the order puts its last event by, and that event's id. It points behind the event even when that has been
/// withdrawn or dated anew, so that no other event is told twice or passed over.
/// </summary>
/// <param name="Sort">The order, as the parameter <c>sort</c> has it.</param>
/// <param name="Rank">What the event is sorted by, besides its days; null where it has none of it, and in the order of days.</param>
/// <param name="First">Its first day as a day number; <see cref="int.MaxValue"/> where it has none.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Id">Its id.</param>
public sealed record EventCursor(string Sort, string? Rank, int First, int Last, string Id)
{
    private const int LongestText = 1024;
    private const char Between = '\n';
    private const string None = "\t";

    /// <summary>Reads what <see cref="ToString"/> wrote; anything else fails with a reason.</summary>
    public static ParseResult<EventCursor> Parse(string? text)
    {
        if (text is not { Length: > 0 and <= LongestText } || !Base64Url.IsValid(text))
        {
            return ParseResult<EventCursor>.Failed(Wrong);
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Between);
        return parts is [var sort, var rank, var first, var last, { Length: > 0 } id] && Number(first) is { } from && Number(last) is { } to
            ? ParseResult<EventCursor>.Of(new(sort, rank is None ? null : rank, from, to, id))
            : ParseResult<EventCursor>.Failed(Wrong);
    }

    private const string Wrong = "it is the cursor that the answer before gave, unchanged";

    /// <summary>Letters, digits, <c>-</c> and <c>_</c>: needs no escaping in an address.</summary>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(
        Between, Sort, Rank ?? None, First.ToString(CultureInfo.InvariantCulture), Last.ToString(CultureInfo.InvariantCulture), Id)));

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
