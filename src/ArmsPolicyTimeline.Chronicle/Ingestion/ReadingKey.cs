using System.Security.Cryptography;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading;

namespace ArmsPolicyTimeline.Chronicle.Ingestion;

/// <summary>All that the reading of a file depends on besides its bytes, as one short string: the same key and the same bytes give the same reading.</summary>
public static class ReadingKey
{
    // Changes with every change of the code, so that nobody can forget to raise it.
    private static readonly string ReaderVersion = typeof(ArticleReader).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    /// <summary>The reader of this program in short, to tell readers apart in words.</summary>
    public static string Reader => ReaderVersion[..8];

    /// <summary>The key of a file read with a vocabulary by this version of the program.</summary>
    public static string Of(ArticleFile file, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var parts = string.Join(
            '\u001f',
            ReaderVersion,
            vocabulary.Version,
            file.Name,
            file.SourceSlug,
            file.Given.Title,
            file.Given.Publisher,
            file.Given.Author,
            file.Given.Published,
            file.Given.PublishedBasis,
            file.Given.Url,
            file.Given.Language,
            file.Given.Archived,
            file.Given.Accessed);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts)))[..32];
    }
}
