using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ArmsPolicyTimeline.Web.Citing;

/// <summary>
/// Linked data in the head of a page. A browser does not run it and the content security policy does not look at it. The serialiser
/// writes every letter that could end the element or begin another as an escape of JSON, so that no title can break out.
/// </summary>
public sealed class DataBlock : ComponentBase
{
    [Parameter, EditorRequired]
    public JsonNode Data { get; set; } = default!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddMarkupContent(0, $"<script type=\"application/ld+json\">{Data.ToJsonString()}</script>");
    }
}
