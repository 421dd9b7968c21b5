using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Citing.Styles;

/// <summary>Puts a reference together piece by piece, so that no full stop or comma is set twice.</summary>
internal sealed class StyledWriter
{
    private readonly ImmutableArray<StyledRun>.Builder runs = ImmutableArray.CreateBuilder<StyledRun>();

    private string Last => runs.Count == 0 ? "" : runs[^1].Text;

    private bool IsEmpty => runs.Count == 0;

    /// <summary>Adds text behind what is there.</summary>
    public StyledWriter Add(string? text, bool isItalic = false)
    {
        if (!string.IsNullOrEmpty(text))
        {
            runs.Add(new(text, isItalic && HasItalics(text)));
        }

        return this;
    }

    /// <summary>Adds text in italics, where its script has any.</summary>
    public StyledWriter Italic(string? text) => Add(text, isItalic: true);

    /// <summary>Ends an element with a full stop, unless it ends a sentence already; then a blank.</summary>
    public StyledWriter Stop() => IsEmpty || Last.EndsWith(' ') ? this : Add(TitleText.EndsSentence(Last) ? " " : ". ");

    /// <summary>Ends an element with a comma and a blank, unless one is there.</summary>
    public StyledWriter Comma() => IsEmpty || Last.EndsWith(", ", StringComparison.Ordinal) ? this : Add(Last.EndsWith(",”", StringComparison.Ordinal) || Last.EndsWith(",’”", StringComparison.Ordinal) ? " " : ", ");

    /// <summary>The whole, with a full stop at its end.</summary>
    public StyledText Finish()
    {
        while (!IsEmpty && Last.TrimEnd(' ', ',') is var kept && kept.Length < Last.Length)
        {
            runs[^1] = runs[^1] with { Text = kept };
            if (kept.Length == 0)
            {
                runs.RemoveAt(runs.Count - 1);
            }
        }

        return (IsEmpty || TitleText.EndsSentence(Last) ? this : Add(".")).Whole();
    }

    // Chinese, Japanese and Korean stand upright.
    private static bool HasItalics(string text) => text.All(unit => unit is < '\u2E80' or (> '\uD7FF' and < '\uF900'));

    /// <summary>The whole as it stands.</summary>
    public StyledText Whole()
    {
        var merged = ImmutableArray.CreateBuilder<StyledRun>();
        foreach (var run in runs)
        {
            if (merged.Count > 0 && merged[^1].IsItalic == run.IsItalic)
            {
                merged[^1] = run with { Text = merged[^1].Text + run.Text };
            }
            else if (run.Text.Length > 0)
            {
                merged.Add(run);
            }
        }

        return new(merged.ToImmutable());
    }
}
