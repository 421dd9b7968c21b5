using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Web.Api.Answers;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary>What went wrong, for a program (RFC 9457, <c>application/problem+json</c>). Types lead to the reference page, which tells each.</summary>
internal static class ApiProblem
{
    public const string MediaType = "application/problem+json";

    private const string TypeOf = "/api#problem-";

    /// <summary>Parameters that cannot be used.</summary>
    public static IResult BadParameters(ImmutableArray<ParameterError> errors) => Of(
        StatusCodes.Status400BadRequest,
        "parameter",
        "A parameter cannot be used",
        string.Join(" ", errors.Select(e => $"{e.Parameter} “{e.Value}”: {e.Reason}.")),
        errors);

    /// <summary>More events than a format has room for.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="most">How many there is room for.</param>
    /// <param name="format">The format.</param>
    /// <param name="instead">What can be done instead of asking for fewer.</param>
    public static IResult TooMany(int count, int most, string format, string instead = "take csv, xlsx or jsonl") => Of(
        StatusCodes.Status400BadRequest,
        "too-many-events",
        "More events than a file of this format holds",
        FormattableString.Invariant($"{count:N0} events, and a file of {format} holds at most {most:N0}; narrow it down with filters or dates, or {instead}."));

    public static IResult NotFound(string what) => Of(StatusCodes.Status404NotFound, "not-found", "There is no such thing", what);

    /// <summary>301 where an id that was given out leads elsewhere now, 410 where nothing goes on for it; null: nothing ever had it.</summary>
    /// <param name="found">What became of the id.</param>
    /// <param name="path">Path of the things of that kind.</param>
    public static IResult? Former(Whereabouts? found, string path) => found switch
    {
        null => null,
        { CurrentId: { } id } => Results.Redirect($"{path}/{Uri.EscapeDataString(id)}", permanent: true),
        _ => Of(
            StatusCodes.Status410Gone,
            "gone",
            "It was withdrawn",
            string.Create(CultureInfo.InvariantCulture, $"It was withdrawn on {found.At:yyyy-MM-dd}{(found.Rules is { } rules ? $", by other rules ({rules})" : "")}; the record is at /api/changes?kind=withdrawn.")),
    };

    public static IResult NotAcceptable(string offered) => Of(
        StatusCodes.Status406NotAcceptable, "not-acceptable", "Not in this format", $"This address answers with {offered}; other formats have addresses of their own, listed at /api.");

    /// <summary>The problem of a status that nothing more is known of.</summary>
    public static IResult OfStatus(int status) => status switch
    {
        StatusCodes.Status404NotFound => NotFound("Nothing is at this address; /api lists what there is."),
        StatusCodes.Status405MethodNotAllowed => Of(status, "method", "Only reading is possible", "The methods here are GET, HEAD and OPTIONS."),
        StatusCodes.Status429TooManyRequests => Of(status, "too-many-requests", "Too many requests", "Wait for the seconds that Retry-After names, then go on."),
        StatusCodes.Status503ServiceUnavailable => Of(status, "not-ready", "Not ready yet", "The articles are being read; try again after the seconds that Retry-After names."),
        >= StatusCodes.Status500InternalServerError => Of(status, "failure", "This went wrong here", "The request may be right; try it again later."),
        _ => Of(status, "request", "The request cannot be answered", "The server could not read the request."),
    };

    private static IResult Of(int status, string type, string title, string detail, ImmutableArray<ParameterError>? errors = null) =>
        Results.Json(new Problem { Type = TypeOf + type, Title = title, Status = status, Detail = detail, Errors = errors }, EventExport.Json, MediaType, status);
}
