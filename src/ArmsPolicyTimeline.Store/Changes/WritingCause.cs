using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Chronicle.Reading.Resolution;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
using ArmsPolicyTimeline.Store.Writing;

namespace ArmsPolicyTimeline.Store.Changes;

/// <summary>Tells articles that came or changed from those that other rules only read anew.</summary>
internal static class WritingCause
{
    private const int ShownOfVersion = 8;

    /// <param name="written">The articles that are written, joined to their sources.</param>
    /// <param name="old">Those that they take the place of, by id.</param>
    /// <param name="moves">What joining did to the ids of sources.</param>
    /// <param name="isAnew">Whether all is resolved anew, by other rules or another vocabulary.</param>
    /// <param name="vocabulary">The vocabulary of now.</param>
    public static ChangeCause Of(IReadOnlyCollection<ArticleDraft> written, Dictionary<string, ArticleRow> old, SourceMoves moves, bool isAnew, Vocabulary vocabulary)
    {
        var readAnew = written.Where(d => old.TryGetValue(d.Article.Id, out var before) && IsSame(before, d.Article)).Select(d => d.Article.Id).ToHashSet(StringComparer.Ordinal);
        var changed = written.Where(d => !readAnew.Contains(d.Article.Id)).ToList();
        var sources = changed.Select(d => d.Article.SourceId)
            .Concat(changed.Select(d => old.GetValueOrDefault(d.Article.Id)?.SourceId).OfType<string>())
            .Concat(changed.Count > 0 ? moves.Gone.SelectMany(g => new[] { g.Id, g.IntoId }).OfType<string>() : []);
        return new(
            sources.ToImmutableHashSet(StringComparer.Ordinal),
            isAnew || readAnew.Count > 0 ? Rules(vocabulary) : null);
    }

    // Versions of vocabulary and reader are hashes: a piece of them tells them apart.
    private static string Rules(Vocabulary vocabulary) => string.Create(
        CultureInfo.InvariantCulture,
        $"joining {EventResolver.Version}, vocabulary {vocabulary.Version[..Math.Min(vocabulary.Version.Length, ShownOfVersion)]}, reader {ReadingKey.Reader}");

    // The file is the same, as the id says. What was concluded from its text is the reader's, too.
    private static bool IsSame(ArticleRow before, ArticleRow now) =>
        (before.Title, before.Publisher, before.Author, before.Url, before.Language, before.SourceSlug, before.Archived, before.Accessed)
        == (now.Title, now.Publisher, now.Author, now.Url, now.Language, now.SourceSlug, now.Archived, now.Accessed)
        && (string.Equals(before.Published, now.Published, StringComparison.Ordinal) || (IsConcluded(before) && IsConcluded(now)));

    private static bool IsConcluded(ArticleRow row) =>
        ArticleMapping.BasisOf(row.PublishedBasis) is Chronicle.Sources.PublicationBasis.None or Chronicle.Sources.PublicationBasis.Dateline or Chronicle.Sources.PublicationBasis.Url or Chronicle.Sources.PublicationBasis.Inferred;
}
