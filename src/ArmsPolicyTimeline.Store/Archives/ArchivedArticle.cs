using ArmsPolicyTimeline.Store.Rows;

namespace ArmsPolicyTimeline.Store.Archives;

/// <summary>One article with its text and all that was read of it.</summary>
internal sealed record ArchivedArticle(ArticleRow Article, string Text, ArchivedCandidate[] Candidates, RejectionRow[] Rejections);
