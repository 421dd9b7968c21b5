using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>One row of a vocabulary file while it is read: gives checked fields and collects what is wrong with them.</summary>
internal sealed class VocabularyRow(string file, CsvRow row, List<VocabularyError> errors)
{
    /// <summary>Notes an error in a field.</summary>
    public void Fail(string field, string reason) => errors.Add(new VocabularyError(file, row.Line, field, reason));

    /// <summary>A field's text; null where it is empty.</summary>
    public string? Optional(string field)
    {
        var value = row.Value(field);
        if (value is not null && Fault(value) is { } fault)
        {
            Fail(field, fault);
        }

        return value;
    }

    /// <summary>A field's text; an error and an empty string where it is empty.</summary>
    public string Required(string field)
    {
        if (Optional(field) is { } value)
        {
            return value;
        }

        Fail(field, "is empty");
        return "";
    }

    /// <summary>The parts of a field separated by <c>|</c>; none where it is empty.</summary>
    public ImmutableArray<string> List(string field)
    {
        if (row.Value(field) is not { } value)
        {
            return [];
        }

        var parts = value.Split('|').ToImmutableArray();
        foreach (var part in parts)
        {
            if ((part.Length == 0 ? "an empty part between two |" : Fault(part)) is { } fault)
            {
                Fail(field, fault);
            }
        }

        foreach (var twice in parts.GroupBy(p => p, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Fail(field, $"'{twice.Key}' is there twice");
        }

        return parts;
    }

    /// <summary>A field that holds an actor's code; null, with an error unless it is empty and may be.</summary>
    public ActorCode? Actor(string field, bool isOptional = false)
    {
        var value = isOptional ? Optional(field) : Required(field);
        if (value is null or "")
        {
            return null;
        }

        if (ActorCode.IsCode(value))
        {
            return new ActorCode(value);
        }

        Fail(field, $"'{value}' is no code; a code is two to six capital letters (digits behind the first)");
        return null;
    }

    /// <summary>A field that holds a weapon's id; null, with an error unless it is empty and may be.</summary>
    public WeaponId? Weapon(string field, bool isOptional = false)
    {
        var value = isOptional ? Optional(field) : Required(field);
        if (value is null or "")
        {
            return null;
        }

        if (WeaponId.IsId(value))
        {
            return new WeaponId(value);
        }

        Fail(field, $"'{value}' is no id; an id is made of a to z, 0 to 9 and hyphens");
        return null;
    }

    /// <summary>A field that holds a member of a closed set; null, with an error unless it is empty.</summary>
    public T? Member<T>(string field)
        where T : struct, Enum => Optional(field) is { } value ? Member<T>(field, value) : null;

    /// <summary>A field that holds members of a closed set, separated by <c>|</c>; what is no member is left out, with an error.</summary>
    public ImmutableArray<T> Members<T>(string field)
        where T : struct, Enum => [.. List(field).Where(v => v.Length > 0).Select(v => Member<T>(field, v)).OfType<T>()];

    /// <summary>A field that holds a day, a month or a year; null where it is empty or, with an error, is none.</summary>
    public EdtfDate? Date(string field)
    {
        if (Optional(field) is not { } value)
        {
            return null;
        }

        var date = EdtfDate.Parse(value);
        if (!date.IsSuccess)
        {
            Fail(field, date.Error);
        }
        else if (date.Value.Precision is not (DatePrecision.Day or DatePrecision.Month or DatePrecision.Year))
        {
            Fail(field, $"'{value}' is no day, month or year");
        }

        return date.Value;
    }

    private T? Member<T>(string field, string value)
        where T : struct, Enum
    {
        if (Slugs.FromSlug<T>(value) is { } member)
        {
            return member;
        }

        Fail(field, $"'{value}' is none of {string.Join(", ", Enum.GetValues<T>().Select(v => v.Slug()))}");
        return null;
    }

    private static string? Fault(string value) => value switch
    {
        _ when value.Contains('\uFFFD', StringComparison.Ordinal) => $"'{value}' holds U+FFFD, a character lost in decoding; save the file as UTF-8",
        _ when char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]) => $"'{value}' starts or ends with a blank",
        _ when value.Any(char.IsControl) => "holds a control character or a line end",
        _ when value.Contains("  ", StringComparison.Ordinal) => $"'{value}' holds two blanks in a row",
        _ when value.Any(c => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) => $"'{value}' holds a combining mark; write letter and mark as one character",
        _ => null,
    };
}
