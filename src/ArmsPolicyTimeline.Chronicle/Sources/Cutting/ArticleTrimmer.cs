using ArmsPolicyTimeline.Chronicle.Sources.Sentences;
using ArmsPolicyTimeline.Chronicle.Sources.Texts;

namespace ArmsPolicyTimeline.Chronicle.Sources.Cutting;

/// <summary>
/// Decides which paragraphs of a file belong to the article, and which of them are headings. The rules are in
/// docs/specs/article-text.md. A transcript keeps everything but rulers: short lines without a full stop are what people say there.
/// </summary>
internal sealed class ArticleTrimmer
{
    // Before that much text, "Comments" is a button and not the beginning of the comments.
    private const int FewestCharactersBeforeComments = 200;
    private const int FewestListedHeadlines = 2;

    private readonly TextBlock[] blocks;
    private readonly string? title;

    private ArticleTrimmer(IReadOnlyList<TextBlock> blocks, string? title) => (this.blocks, this.title) = ([.. blocks], title);

    /// <summary>The same paragraphs, with what was found out about them.</summary>
    /// <param name="blocks">All paragraphs, in order; what is cut already stays cut.</param>
    /// <param name="title">The article's title, where it is known.</param>
    public static IReadOnlyList<TextBlock> Trim(IReadOnlyList<TextBlock> blocks, string? title)
    {
        var trimmer = new ArticleTrimmer(blocks, title);
        var isTranscript = Transcript.IsTranscript(blocks);
        if (isTranscript)
        {
            trimmer.CutWhere(FurnitureRule.IsRuler, CutReason.Furniture);
        }
        else
        {
            trimmer.CutWhere(FurnitureRule.IsFurniture, CutReason.Furniture);
            trimmer.CutWhere(SubscriptionRule.IsSubscription, CutReason.Subscription);
            trimmer.CutCaptions();
            trimmer.CutComments();
            trimmer.CutRelatedLinks();
            trimmer.CutTop();
            trimmer.CutEnd();
        }

        trimmer.MarkHeadings(isTranscript);
        return trimmer.blocks;
    }

    private string Text(int index) => blocks[index].Text.Text;

    private bool IsKept(int index) => blocks[index].Cut is null;

    private void Cut(int index, CutReason reason) => blocks[index] = blocks[index] with { Cut = reason };

    private void MarkHeading(int index) => blocks[index] = blocks[index] with { IsHeading = true };

    private IEnumerable<int> Kept() => Enumerable.Range(0, blocks.Length).Where(IsKept);

    private int? NextKept(int index)
    {
        for (var i = index + 1; i < blocks.Length; i++)
        {
            if (IsKept(i))
            {
                return i;
            }
        }

        return null;
    }

    private bool IsTitle(int index) => title is not null && LineShape.SameWords(Text(index), title);

    // A whole sentence, or at least the size of one.
    private bool IsRunningText(int index) => !blocks[index].IsHeading && LineShape.EndsSentence(Text(index)) && LineShape.CountWords(Text(index)) >= 5;

    private void CutWhere(Func<string, bool> rule, CutReason reason)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (IsKept(i) && rule(Text(i)))
            {
                Cut(i, reason);
            }
        }
    }

    // A caption is often there twice, once without its credit.
    private void CutCaptions()
    {
        var captions = Kept().Where(i => !blocks[i].IsHeading && CaptionRule.IsCaption(Text(i))).ToList();
        var texts = captions.Select(i => CaptionRule.WithoutCredit(Text(i))).Where(text => text.Length > 0).ToList();
        captions.ForEach(i => Cut(i, CutReason.Caption));
        if (texts.Count > 0)
        {
            CutWhere(text => texts.Any(caption => LineShape.SameWords(text, caption)), CutReason.Caption);
        }
    }

    private void CutComments()
    {
        var kept = Kept().ToList();
        var (read, characters) = (0, 0);
        foreach (var first in CommentRule.Beginnings([.. kept.Select(Text)]))
        {
            for (; read < first; read++)
            {
                characters += IsKept(kept[read]) ? Text(kept[read]).Length : 0;
            }

            if (characters >= FewestCharactersBeforeComments)
            {
                kept.Skip(first).ToList().ForEach(i => Cut(i, CutReason.Comments));
                return;
            }

            Cut(kept[first], CutReason.Furniture);
        }
    }

    private void CutRelatedLinks()
    {
        var textBefore = false;
        foreach (var i in Kept().ToList())
        {
            if (IsKept(i) && RelatedLinkRule.IsLabelled(Text(i)))
            {
                Cut(i, CutReason.RelatedLink);
                CutHeadlinesBehind(i, RelatedLinkRule.IsBareLabel(Text(i)));
            }
            else if (IsKept(i) && RelatedLinkRule.IsSection(Text(i)) && NextKept(i) is { } next && RelatedLinkRule.IsTeaser(Text(next)) && !blocks[next].IsHeading)
            {
                CutSection(i, next, textBefore);
            }

            textBefore |= IsKept(i) && IsRunningText(i);
        }
    }

    // What stands under a section's name before the text begins is this article's own headline.
    private void CutSection(int label, int headline, bool textBefore)
    {
        var isOwn = !textBefore || IsTitle(headline);
        Cut(label, isOwn ? CutReason.Furniture : CutReason.RelatedLink);
        if (isOwn)
        {
            MarkHeading(headline);
        }
        else
        {
            Cut(headline, CutReason.RelatedLink);
        }
    }

    private void CutHeadlinesBehind(int label, bool isBare)
    {
        for (var next = NextKept(label); isBare && next is { } i && !blocks[i].IsHeading && RelatedLinkRule.IsTeaser(Text(i)) && !IsTitle(i); next = NextKept(i))
        {
            Cut(i, CutReason.RelatedLink);
        }
    }

    private void CutTop()
    {
        foreach (var i in Kept().TakeWhile(i => !IsRunningText(i)).ToList())
        {
            if (FurnitureRule.IsByline(Text(i)) || (RelatedLinkRule.IsSection(Text(i)) && NextKept(i) is not null))
            {
                Cut(i, CutReason.Furniture);
            }
        }
    }

    // From the end up, as long as there are notes.
    private void CutEnd()
    {
        var last = blocks.Length;
        var noteBelow = false;
        while (PreviousKept(last) is { } i && PreviousKept(i) is not null)
        {
            if (AuthorNoteRule.IsNote(Text(i)) || (noteBelow && AuthorNoteRule.IsNoteHeading(Text(i))))
            {
                Cut(i, CutReason.AuthorNote);
                noteBelow = true;
                last = i;
            }
            else if (!CutListedHeadlines(i))
            {
                return;
            }
        }
    }

    private int? PreviousKept(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (IsKept(i))
            {
                return i;
            }
        }

        return null;
    }

    // Headlines in a row behind the text lead to other articles; a single line may be the text's own last words.
    private bool CutListedHeadlines(int last)
    {
        var headlines = new List<int>();
        for (int? i = last; i is { } index && RelatedLinkRule.IsTeaser(Text(index)) && !blocks[index].IsHeading && !IsTitle(index); i = PreviousKept(index))
        {
            headlines.Add(index);
        }

        if (headlines.Count < FewestListedHeadlines || headlines.Count == Kept().Count())
        {
            return false;
        }

        headlines.ForEach(index => Cut(index, CutReason.RelatedLink));
        return true;
    }

    // In a transcript a short line is somebody's answer, but for the title.
    private void MarkHeadings(bool isTranscript)
    {
        var kept = Kept().ToList();
        for (var i = 0; i < kept.Count; i++)
        {
            if (IsTitle(kept[i]) || (i + 1 < kept.Count && (i == 0 || !isTranscript) && IsHeading(Text(kept[i]), i == 0)))
            {
                MarkHeading(kept[i]);
            }
        }
    }

    private static bool IsHeading(string text, bool isFirst) => HeadingRule.IsHeading(text, isFirst) && SpeakerLabel.Find(text, new(0, text.Length)) is null;
}
