using System.Text;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>A table as a file; where a value of the address cannot be used, 400 and what is wrong with it.</summary>
internal static class CsvAnswer
{
    /// <param name="name">Name of the file.</param>
    /// <param name="notes">What cannot be used, a line each.</param>
    /// <param name="write">Writes the table; not asked where there are notes.</param>
    public static IResult Of(string name, IReadOnlyCollection<string> notes, Func<string> write) => notes.Count > 0
        ? Results.Text(string.Join('\n', notes) + "\n", statusCode: StatusCodes.Status400BadRequest)
        : Results.File(Encoding.UTF8.GetBytes(write()), CsvWriter.MediaType, name);

    /// <summary>Scheme and host of the site, as the visitor calls it.</summary>
    public static string OriginOf(HttpRequest request) => $"{request.Scheme}://{request.Host}";
}
