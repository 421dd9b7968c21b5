using Microsoft.OpenApi;

namespace ArmsPolicyTimeline.Web.Api.Reference;

/// <summary>What a schema allows, in words.</summary>
internal static class TypeWords
{
    public static string Of(IOpenApiSchema? schema) => schema switch
    {
        null => "",
        OpenApiSchemaReference reference => reference.Reference.Id ?? "",
        { OneOf: { Count: > 0 } some } => string.Join(" or ", some.Select(Of)),
        { AnyOf: { Count: > 0 } some } => string.Join(" or ", some.Select(Of)),
        { Items: { } items } => "list of " + Of(items),
        { Enum: { Count: > 0 } values } => string.Join(", ", values.Select(v => v?.ToString() ?? "null")),
        { Type: { } type } => Plain(type, schema.Format),
        _ => "anything",
    };

    /// <summary>Where the type is told that a schema is of, or a list of.</summary>
    public static string? HrefOf(IOpenApiSchema? schema) => schema switch
    {
        OpenApiSchemaReference reference => "/api#type-" + reference.Reference.Id,
        { OneOf: { Count: > 0 } some } => some.Select(HrefOf).FirstOrDefault(h => h is not null),
        { AnyOf: { Count: > 0 } some } => some.Select(HrefOf).FirstOrDefault(h => h is not null),
        { Items: { } items } => HrefOf(items),
        _ => null,
    };

    private static string Plain(JsonSchemaType type, string? format)
    {
        var word = (type & ~JsonSchemaType.Null) switch
        {
            JsonSchemaType.String => format is "date" ? "day (YYYY-MM-DD)" : "text",
            JsonSchemaType.Integer or (JsonSchemaType.Integer | JsonSchemaType.String) => "whole number",
            JsonSchemaType.Number or (JsonSchemaType.Number | JsonSchemaType.String) => "number",
            JsonSchemaType.Boolean => "true or false",
            JsonSchemaType.Array => "list",
            _ => type == JsonSchemaType.Null ? "null" : "object",
        };
        return type.HasFlag(JsonSchemaType.Null) && type != JsonSchemaType.Null ? word + " or null" : word;
    }
}
