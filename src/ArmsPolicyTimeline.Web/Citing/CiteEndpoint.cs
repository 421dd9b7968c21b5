using System.Text;
using ArmsPolicyTimeline.Chronicle.Citing;
using ArmsPolicyTimeline.Chronicle.Citing.Packs;
using ArmsPolicyTimeline.Web.Api;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Citing;

/// <summary><c>GET /cite.bib</c> and the like: the references of the same parameters as <c>/cite</c> as a file; <c>/cite.zip</c>: the citation pack.</summary>
internal static class CiteEndpoint
{
    public static void MapCite(this IEndpointRouteBuilder routes)
    {
        foreach (var style in ReferenceSheet.Styles)
        {
            routes.MapGet(CiteAddress.Path + ReferenceSheet.Extension(style), (HttpContext http, CiteViews views) => AnswerAsync(http, views, CiteViews.MostEvents, ReferenceSheet.Extension(style), view =>
                Task.FromResult(Results.File(Encoding.UTF8.GetBytes(ReferenceSheet.Of(style, view.References).Text), ReferenceSheet.MediaType(style), Name(view) + ReferenceSheet.Extension(style)))));
        }

        routes.MapGet(CiteAddress.Path + ".zip", (HttpContext http, CiteViews views) => AnswerAsync(http, views, CiteViews.MostInPack, ".zip", view =>
        {
            ApiAddress.File(http, view.Total, view.Most, Name(view) + ".zip");
            return PieceResult.OfAsync(PackArchive.MediaType, PackArchive.Write(view.References), http.RequestAborted);
        }));
    }

    private static async Task<IResult> AnswerAsync<T>(HttpContext http, CiteViews views, int most, string extension, Func<CiteView, Task<T>> write)
        where T : IResult
    {
        var view = await views.FindAsync(CiteAddress.Read(http.Request.QueryString.ToString()), CsvAnswer.OriginOf(http.Request) + "/", http.RequestAborted, most);
        return view switch
        {
            null => Results.Text("There is no such source or passage.\n", statusCode: StatusCodes.Status404NotFound),
            { Notes.IsEmpty: false } => Results.Text(string.Join('\n', view.Notes) + "\n", statusCode: StatusCodes.Status400BadRequest),
            { IsCut: true } => ApiProblem.TooMany(view.Total, view.Most, CiteAddress.Path[1..] + extension, "take /api/events.bib, .ris or .csl.json, or /api/events.jsonl, which has every passage"),
            _ => await write(view),
        };
    }

    private static string Name(CiteView view) => FormattableString.Invariant($"arms-policy_references_{view.References.Stamp.AsOf:yyyy-MM-dd}");
}
