using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;

namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>What the articles of one source make of it, whichever of them came first.</summary>
internal sealed class SourceDraft
{
    private const int LongestTitle = 60;

    private readonly ArticleMetadata metadata;

    /// <summary>The source of these articles, at least one.</summary>
    public SourceDraft(ImmutableArray<ArticleRow> articles)
    {
        Articles = articles;
        Shown = articles.OrderBy(IsDigest).ThenBy(Firmness).ThenByDescending(Richness).ThenBy(a => a.Id, StringComparer.Ordinal).First();

        // A digest is described by hand, so what it says of the work goes before what the work's file says.
        metadata = articles
            .OrderByDescending(IsDigest).ThenBy(Firmness).ThenByDescending(Richness).ThenBy(a => a.Id, StringComparer.Ordinal)
            .Select(ArticleMapping.MetadataOf)
            .Aggregate((one, next) => (one with { Title = Fuller(one.Title, next.Title) }).Or(next));
        Slug = articles.Where(a => a.SourceSlug is not null).OrderByDescending(IsDigest).ThenBy(a => a.SourceSlug, StringComparer.Ordinal).FirstOrDefault()?.SourceSlug
            ?? SlugOf(metadata);
    }

    public ImmutableArray<ArticleRow> Articles { get; }

    /// <summary>The article whose text is shown and whose candidates count: a full text before a digest.</summary>
    public ArticleRow Shown { get; }

    /// <summary>The id that the source would have if no other asked for it.</summary>
    public string Slug { get; }

    public Source ToSource(string id) => new(id, metadata, Shown.TextId, IsDigest(Shown), Articles.Select(a => a.FileSha256).Distinct(StringComparer.Ordinal).Count());

    // A digest shortens a title that the work itself repeats (decision 5).
    private static string? Fuller(string? title, string? other) =>
        title is not null && title.EndsWith('…') && other?.StartsWith(title[..^1].TrimEnd(), StringComparison.Ordinal) == true ? other : title;

    private static bool IsDigest(ArticleRow row) => row.DigestSha256 is not null;

    // What a person or the file itself says of the date is firmer than what was concluded from the text.
    private static int Firmness(ArticleRow row) => ArticleMapping.BasisOf(row.PublishedBasis) switch
    {
        PublicationBasis.None => int.MaxValue,
        var basis => (int)basis,
    };

    private static int Richness(ArticleRow row) => new[] { row.Title, row.Publisher, row.Author, row.Published, row.Url, row.Language }.Count(v => v is not null);

    private static string SlugOf(ArticleMetadata metadata)
    {
        var name = Letters(metadata.Title ?? metadata.Publisher ?? "untitled");
        return string.Join('-', new[] { name.Length > 0 ? name : "untitled", metadata.Published is { } date ? Letters(date.ToString()) : null }.Where(p => !string.IsNullOrEmpty(p)));
    }

    // Letters of other alphabets have no place in an id that is typed; what is left of a title is enough to recognise it.
    private static string Letters(string text)
    {
        var words = new string([.. text.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : c is '\'' or '’' ? '\0' : ' ').Where(c => c != '\0')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var slug = "";
        foreach (var word in words)
        {
            if (slug.Length > 0 && slug.Length + 1 + word.Length > LongestTitle)
            {
                break;
            }

            slug += slug.Length == 0 ? word[..Math.Min(word.Length, LongestTitle)] : "-" + word;
        }

        return slug;
    }
}
