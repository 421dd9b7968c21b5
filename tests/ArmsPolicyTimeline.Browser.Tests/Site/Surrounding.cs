using Microsoft.Extensions.DependencyInjection;

namespace ArmsPolicyTimeline.Browser.Tests.Site;

/// <summary>Puts something around a service of the product.</summary>
internal static class Surrounding
{
    public static void Around<T>(this IServiceCollection services, Func<T, T> around)
        where T : class
    {
        var inner = services.Last(s => s.ServiceType == typeof(T));
        services.Remove(inner);
        services.AddSingleton(s => around((T)ActivatorUtilities.CreateInstance(s, inner.ImplementationType!)));
    }
}
