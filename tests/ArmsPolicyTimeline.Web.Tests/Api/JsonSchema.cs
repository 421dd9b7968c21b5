using System.Text.Json;

namespace ArmsPolicyTimeline.Web.Tests.Api;

/// <summary>Compares JSON with a schema of an OpenAPI document, as far as such documents here go: types, members, closed sets.</summary>
internal sealed class JsonSchema(JsonElement document)
{
    // What others standardised has more members than a reader here needs.
    private static readonly string[] Open = ["Annotation", "AnnotationCollection", "AnnotationPage", "AnnotationSelector", "AnnotationTarget", "ChangeItem", "ChangeAnswer"];

    /// <summary>What differs, each with its place.</summary>
    public IEnumerable<string> Differences(JsonElement schema, JsonElement value, string place = "$", bool isOpen = false)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!.Split('/')[^1];
            return Differences(document.GetProperty("components").GetProperty("schemas").GetProperty(name), value, place, Open.Contains(name, StringComparer.Ordinal));
        }

        if (schema.TryGetProperty("oneOf", out var some) || schema.TryGetProperty("anyOf", out some))
        {
            return some.EnumerateArray().Any(s => !Differences(s, value, place).Any()) ? [] : [$"{place} is none of its kinds: {value.GetRawText()}"];
        }

        if (schema.TryGetProperty("enum", out var members))
        {
            return members.EnumerateArray().Any(m => JsonElement.DeepEquals(m, value)) ? [] : [$"{place} is none of its set: {value.GetRawText()}"];
        }

        return !IsOfType(schema, value) ? [$"{place} is no {schema.GetProperty("type").GetRawText()}: {value.ValueKind}"] : value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => Differences(schema.GetProperty("items"), item, $"{place}[{i}]")),
            JsonValueKind.Object => OfObject(schema, value, place, isOpen),
            _ => [],
        };
    }

    private IEnumerable<string> OfObject(JsonElement schema, JsonElement value, string place, bool isOpen)
    {
        var properties = schema.TryGetProperty("properties", out var told) ? told : default;
        foreach (var name in schema.TryGetProperty("required", out var required) ? required.EnumerateArray().Select(r => r.GetString()!) : [])
        {
            if (!value.TryGetProperty(name, out _))
            {
                yield return $"{place} lacks {name}";
            }
        }

        foreach (var member in value.EnumerateObject())
        {
            if (properties.ValueKind != JsonValueKind.Object || !properties.TryGetProperty(member.Name, out var of))
            {
                if (!isOpen)
                {
                    yield return $"{place}.{member.Name} is not told of";
                }

                continue;
            }

            foreach (var difference in Differences(of, member.Value, $"{place}.{member.Name}"))
            {
                yield return difference;
            }
        }
    }

    private static bool IsOfType(JsonElement schema, JsonElement value)
    {
        if (!schema.TryGetProperty("type", out var type))
        {
            return true;
        }

        var allowed = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()).ToList() : [type.GetString()];
        return value.ValueKind switch
        {
            JsonValueKind.Null => allowed.Contains("null"),
            JsonValueKind.String => allowed.Contains("string"),
            JsonValueKind.Number => allowed.Contains("number") || (allowed.Contains("integer") && value.TryGetInt64(out _)),
            JsonValueKind.True or JsonValueKind.False => allowed.Contains("boolean"),
            JsonValueKind.Array => allowed.Contains("array"),
            _ => allowed.Contains("object"),
        };
    }
}
