using System.Collections.Immutable;
using ArmsPolicyTimeline.Web.Api.Answers;

namespace ArmsPolicyTimeline.Web.Api.Documentation;

/// <summary>Puts notes for the reference on addresses.</summary>
internal static class ApiNotes
{
    private static readonly int[] Problems =
        [StatusCodes.Status400BadRequest, StatusCodes.Status406NotAcceptable, StatusCodes.Status429TooManyRequests, StatusCodes.Status503ServiceUnavailable];

    /// <summary>Tells of an address that answers with JSON of a type.</summary>
    public static RouteHandlerBuilder Tells<T>(this RouteHandlerBuilder route, string id, string summary, string description, ImmutableArray<string> parameters, string mediaType = ApiAnswers.JsonMediaType) =>
        route.Tells(new(id, summary, description, parameters, mediaType)).Produces<T>(StatusCodes.Status200OK, mediaType);

    /// <summary>Tells of an address that answers with text.</summary>
    public static RouteHandlerBuilder TellsFile(this RouteHandlerBuilder route, string id, string summary, string description, ImmutableArray<string> parameters, string mediaType) =>
        route.Tells(new(id, summary, description, parameters, mediaType.Split(';')[0])).Produces<string>(StatusCodes.Status200OK, mediaType.Split(';')[0]);

    private static RouteHandlerBuilder Tells(this RouteHandlerBuilder route, ApiNote note)
    {
        route.WithMetadata(note).WithName(note.Id).WithSummary(note.Summary).WithDescription(note.Description).Produces(StatusCodes.Status304NotModified);
        foreach (var status in Problems)
        {
            route.Produces<Problem>(status, ApiProblem.MediaType);
        }

        return route;
    }

    /// <summary>Tells that an address may have nothing.</summary>
    public static RouteHandlerBuilder MayBeMissing(this RouteHandlerBuilder route) => route.Produces<Problem>(StatusCodes.Status404NotFound, ApiProblem.MediaType);
}
