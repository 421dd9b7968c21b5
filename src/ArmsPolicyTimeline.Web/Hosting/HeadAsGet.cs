using Microsoft.AspNetCore.Http.Features;

namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>Answers HEAD as GET without a body: Razor pages know no HEAD (dotnet/aspnetcore#64115), link checkers and probes ask for it.</summary>
public sealed class HeadAsGet(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        var discarded = new StreamResponseBodyFeature(Stream.Null, body);
        context.Features.Set<IHttpResponseBodyFeature>(discarded);
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
            await context.Response.StartAsync(context.RequestAborted);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
            context.Features.Set(body);
        }
    }
}
