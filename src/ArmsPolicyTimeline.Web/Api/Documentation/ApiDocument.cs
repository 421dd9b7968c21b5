using System.Text.Json.Nodes;
using ArmsPolicyTimeline.Web.Shell;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ArmsPolicyTimeline.Web.Api.Documentation;

/// <summary>The OpenAPI document of the programming interface: made of the addresses themselves, their answers' types and the notes on them.</summary>
internal static class ApiDocument
{
    public const string Name = "v1";

    public const string Path = "/api/openapi.json";

    private static readonly (string Name, string Description)[] Headers =
    [
        ("ETag", "Tag of this answer; sent back in If-None-Match it saves sending the answer again."),
        ("Last-Modified", "When the data was last written; what holds on a day is new with the day."),
    ];

    public static void Describe(OpenApiOptions options)
    {
        options.ShouldInclude = description => description.ActionDescriptor.EndpointMetadata.OfType<ApiNote>().Any();
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "ArmsPolicyTimeline",
                Version = Versions.Product,
                Description = "Who allowed which weapons to be used where, since when, and who says so: dated events with the passages they rest on. Reading only; the parameters are those of the pages. "
                    + FormattableString.Invariant($"Limits: {ApiSetup.UsualRequestsPerMinute} requests a minute and address unless the server is set otherwise, then 429 with Retry-After; pages of at most {ApiReading.MostLimit} items; files of at most as many events as each address says and X-Max-Count tells."),
            };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            Complete(operation, context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiNote>().First());
            return Task.CompletedTask;
        });
    }

    private static void Complete(OpenApiOperation operation, ApiNote note)
    {
        operation.Tags = null;
        operation.Parameters ??= [];
        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>())
        {
            parameter.Description ??= "Its id.";
        }

        foreach (var parameter in note.Parameters.Select(ApiParameters.Of))
        {
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = parameter.Name,
                In = ParameterLocation.Query,
                Description = parameter.Description,
                Example = parameter.Example.Length == 0 ? null : parameter.IsNumber ? JsonNode.Parse(parameter.Example) : JsonValue.Create(parameter.Example),
                Schema = new OpenApiSchema { Type = parameter.IsNumber ? JsonSchemaType.Integer : JsonSchemaType.String },
            });
        }

        if (operation.Responses?.GetValueOrDefault("200") is OpenApiResponse good)
        {
            good.Headers = Headers.ToDictionary(h => h.Name, Header, StringComparer.Ordinal);
        }
    }

    private static IOpenApiHeader Header((string Name, string Description) header) =>
        new OpenApiHeader { Description = header.Description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
}
