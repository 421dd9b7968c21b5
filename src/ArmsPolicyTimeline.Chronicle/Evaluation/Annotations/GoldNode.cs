using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Evaluation.Annotations;

/// <summary>An event of an annotation as JSON, which says of each member that it cannot use why.</summary>
/// <param name="element">The JSON.</param>
/// <param name="path">Where it is in the file.</param>
/// <param name="errors">Where reasons go.</param>
internal sealed class GoldNode(JsonElement element, string path, List<string> errors)
{
    /// <summary>Whether anything of it could not be used.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Says why a member cannot be used.</summary>
    public void Fail(string member, string reason)
    {
        HasFailed = true;
        errors.Add($"{path}.{member}: {reason}");
    }

    /// <summary>A string; null where it is missing or null.</summary>
    public string? Text(string member, bool isOptional = false)
    {
        var value = Member(member);
        if (value is { ValueKind: JsonValueKind.String } found)
        {
            return found.GetString();
        }

        if (!isOptional || value is { ValueKind: not JsonValueKind.Null })
        {
            Fail(member, "is no text");
        }

        return null;
    }

    /// <summary>Whether a flag is set; missing means no.</summary>
    public bool Flag(string member) => Member(member) is { ValueKind: JsonValueKind.True };

    /// <summary>A list of strings, or one string; empty where it is missing.</summary>
    public ImmutableArray<string> List(string member, bool isRequired = false)
    {
        switch (Member(member))
        {
            case { ValueKind: JsonValueKind.String } one:
                return [one.GetString()!];
            case { ValueKind: JsonValueKind.Array } all when all.EnumerateArray().All(e => e.ValueKind == JsonValueKind.String):
                return [.. all.EnumerateArray().Select(e => e.GetString()!)];
            case null or { ValueKind: JsonValueKind.Null } when !isRequired:
                return [];
            default:
                Fail(member, "is missing, or no list of texts");
                return [];
        }
    }

    /// <summary>The passages: by offsets, or by their words.</summary>
    public ImmutableArray<TextSpan> Spans(string text)
    {
        if (Member("start") is not null)
        {
            var also = Member("also") is { ValueKind: JsonValueKind.Array } others ? others.EnumerateArray().ToList() : [];
            return [.. also.Prepend(element).Select(e => Span(e, text)).OfType<TextSpan>()];
        }

        var found = List("passage", isRequired: true).Concat(List("also"))
            .Select(words => (Start: text.IndexOf(words, StringComparison.Ordinal), words.Length)).Where(p => p.Start >= 0)
            .Select(p => new TextSpan(p.Start, p.Length)).ToImmutableArray();
        if (found.IsEmpty && !HasFailed)
        {
            Fail("passage", "its words are not in the text");
        }

        return found;
    }

    private TextSpan? Span(JsonElement span, string text)
    {
        if (span.ValueKind == JsonValueKind.Object && span.TryGetProperty("start", out var first) && span.TryGetProperty("end", out var last)
            && first.ValueKind == JsonValueKind.Number && last.ValueKind == JsonValueKind.Number && first.TryGetInt32(out var start) && last.TryGetInt32(out var end)
            && start >= 0 && start < end && end <= text.Length)
        {
            return TextSpan.FromBounds(start, end);
        }

        Fail("start", string.Create(CultureInfo.InvariantCulture, $"start and end of a passage are not within the text of {text.Length} code units"));
        return null;
    }

    private JsonElement? Member(string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;
}
