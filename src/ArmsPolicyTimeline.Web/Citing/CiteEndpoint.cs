using System.IO.Compression;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Citing;
using ArmsPolicyTimeline.Chronicle.Citing.Packs;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Citing;

/// <summary><c>GET /cite.bib</c> and the like: the references of the same parameters as <c>/cite</c> as a file; <c>/cite.zip</c>: the citation pack.</summary>
internal static class CiteEndpoint
{
    public static void MapCite(this IEndpointRouteBuilder routes)
    {
        foreach (var style in ReferenceSheet.Styles)
        {
            routes.MapGet(CiteAddress.Path + ReferenceSheet.Extension(style), (HttpContext http, CiteViews views) => AnswerAsync(http, views, view => Results.File(
                Encoding.UTF8.GetBytes(ReferenceSheet.Of(style, view.References).Text), ReferenceSheet.MediaType(style), Name(view) + ReferenceSheet.Extension(style))));
        }

        routes.MapGet(CiteAddress.Path + ".zip", (HttpContext http, CiteViews views) =>
            AnswerAsync(http, views, view => Results.File(Pack(view.References), "application/zip", Name(view) + ".zip")));
    }

    private static async Task<IResult> AnswerAsync(HttpContext http, CiteViews views, Func<CiteView, IResult> write)
    {
        var view = await views.FindAsync(CiteAddress.Read(http.Request.QueryString.ToString()), CsvAnswer.OriginOf(http.Request) + "/", http.RequestAborted);
        return view switch
        {
            null => Results.Text("There is no such source or passage.\n", statusCode: StatusCodes.Status404NotFound),
            { Notes.IsEmpty: false } => Results.Text(string.Join('\n', view.Notes) + "\n", statusCode: StatusCodes.Status400BadRequest),
            { IsCut: true } => Results.Text(
                FormattableString.Invariant($"These are {view.Total} events; {CiteViews.MostEvents} are cited at once. Narrow them down, or take /api/events.bib.\n"), statusCode: StatusCodes.Status400BadRequest),
            _ => write(view),
        };
    }

    // Made in memory: at most CiteViews.MostEvents events are a few megabytes. The time of every entry is the day of the stamp, so that equal references give equal bytes.
    private static byte[] Pack(ReferenceList references)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var file in CitationPack.Files(references))
            {
                var entry = archive.CreateEntry(file.Name, CompressionLevel.Optimal);
                entry.LastWriteTime = new DateTimeOffset(references.Stamp.AsOf, TimeOnly.MinValue, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(Encoding.UTF8.GetBytes(file.Text));
            }
        }

        return bytes.ToArray();
    }

    private static string Name(CiteView view) => FormattableString.Invariant($"arms-policy_references_{view.References.Stamp.AsOf:yyyy-MM-dd}");
}
