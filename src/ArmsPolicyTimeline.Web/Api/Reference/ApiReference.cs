using System.Collections.Immutable;
using Microsoft.OpenApi;

namespace ArmsPolicyTimeline.Web.Api.Reference;

/// <summary>The OpenAPI document, readable.</summary>
/// <param name="Description">What the interface is for, and its limits.</param>
/// <param name="Operations">The addresses.</param>
/// <param name="Types">The objects that answers hold.</param>
public sealed record ApiReference(string Description, ImmutableArray<ApiOperation> Operations, ImmutableArray<ApiType> Types)
{
    /// <summary>Reads a document.</summary>
    public static ApiReference Of(OpenApiDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(
            document.Info.Description ?? "",
            [.. from path in document.Paths from operation in path.Value.Operations ?? [] select Operation(path.Key, operation.Value)],
            [.. (document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)).OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => Type(s.Key, s.Value))]);
    }

    private static ApiOperation Operation(string path, OpenApiOperation operation)
    {
        var parameters = operation.Parameters ?? [];
        return new(
            operation.OperationId ?? path,
            path,
            operation.Summary ?? "",
            operation.Description ?? "",
            path.Contains('{', StringComparison.Ordinal) ? null : path,
            [.. parameters.Select(p => new ApiField(p.Name ?? "", p.In == ParameterLocation.Path ? "in the path" : TypeWords.Of(p.Schema), null, p.Description ?? "", p.Example?.ToString() ?? ""))],
            [.. (operation.Responses ?? []).OrderBy(r => r.Key, StringComparer.Ordinal).SelectMany(Outcomes)]);
    }

    private static IEnumerable<ApiOutcome> Outcomes(KeyValuePair<string, IOpenApiResponse> answer) => answer.Value.Content is { Count: > 0 } content
        ? content.Select(c => new ApiOutcome(answer.Key, c.Key, TypeWords.Of(c.Value.Schema), TypeWords.HrefOf(c.Value.Schema)))
        : [new(answer.Key, "", answer.Value.Description ?? "", null)];

    private static ApiType Type(string name, IOpenApiSchema schema) => new(
        name,
        schema.Description ?? (schema.Enum is { Count: > 0 } ? TypeWords.Of(schema) : ""),
        [.. (schema.Properties ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)).Select(p => new ApiField(p.Key, TypeWords.Of(p.Value), TypeWords.HrefOf(p.Value), p.Value.Description ?? "", ""))]);
}
