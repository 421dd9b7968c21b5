using System.Reflection;

namespace ArmsPolicyTimeline.Web.Shell;

/// <summary>The versions that pages name.</summary>
public static class Versions
{
    public static string Product { get; } =
        typeof(Versions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
}
