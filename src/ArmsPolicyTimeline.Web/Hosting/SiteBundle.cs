using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>Several files of the site as one, made when the site starts, named after what is in it and kept by browsers for good.</summary>
public sealed class SiteBundle
{
    private const string Encoding = "br";
    private readonly string contentType;
    private readonly byte[] plain;
    private readonly Lazy<byte[]> packed;

    private SiteBundle(string name, string contentType, string text)
    {
        this.contentType = contentType;
        plain = System.Text.Encoding.UTF8.GetBytes(text);
        packed = new(() => Pack(plain));
        var stamp = Convert.ToHexStringLower(SHA256.HashData(plain))[..10];
        Address = string.Create(CultureInfo.InvariantCulture, $"/bundles/{Path.GetFileNameWithoutExtension(name)}.{stamp}{Path.GetExtension(name)}");
    }

    /// <summary>Where it is served.</summary>
    public string Address { get; }

    /// <summary>Style sheets, one after the other.</summary>
    /// <param name="files">The site's own files.</param>
    /// <param name="paths">The sheets, in the order in which they build on one another.</param>
    public static SiteBundle OfStyles(IFileProvider files, IEnumerable<string> paths) =>
        new("site.css", "text/css; charset=utf-8", string.Concat(paths.Select(p => Read(files, p))));

    /// <summary>Scripts, each in a block of its own so that no name meets another's.</summary>
    /// <param name="files">The site's own files.</param>
    /// <param name="paths">The scripts, in the order in which they start.</param>
    public static SiteBundle OfScripts(IFileProvider files, IEnumerable<string> paths) =>
        new("site.js", "text/javascript; charset=utf-8", string.Concat(paths.Select(p => "{\n" + Read(files, p) + "}\n")));

    /// <summary>Serves it.</summary>
    /// <param name="routes">The site's routes.</param>
    public void Map(IEndpointRouteBuilder routes) => routes.MapGet(Address, WriteAsync).WithMetadata(AlwaysOpen.Instance);

    private async Task WriteAsync(HttpContext http)
    {
        var isPacked = http.Request.Headers.AcceptEncoding.ToString().Split(',').Any(e => e.Split(';')[0].Trim() is Encoding);
        var body = isPacked ? packed.Value : plain;
        http.Response.ContentType = contentType;
        http.Response.ContentLength = body.Length;
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (isPacked)
        {
            http.Response.Headers.ContentEncoding = Encoding;
        }

        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }

    // A program started without the site's files serves its pages unstyled, as it always has.
    private static string Read(IFileProvider files, string path)
    {
        var file = files.GetFileInfo(path);
        if (!file.Exists)
        {
            return "";
        }

        using var reader = new StreamReader(file.CreateReadStream(), System.Text.Encoding.UTF8);
        return reader.ReadToEnd() + "\n";
    }

    private static byte[] Pack(byte[] plain)
    {
        using var made = new MemoryStream();
        using (var brotli = new BrotliStream(made, CompressionLevel.SmallestSize))
        {
            brotli.Write(plain);
        }

        return made.ToArray();
    }
}
