using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace ArmsPolicyTimeline.Web.Tests;

/// <summary>
/// bUnit is built against AngleSharp.Diffing 1.x; the newest one that can be restored is 0.17.0,
/// whose lower assembly version the runtime would refuse. This hands it out all the same. It never runs
/// where AngleSharp.Diffing 1.1.1 or newer is referenced.
/// </summary>
internal static class AngleSharpDiffing
{
    [ModuleInitializer]
    internal static void AcceptOlder() => AssemblyLoadContext.Default.Resolving += static (context, name) =>
        name is { Name: "AngleSharp.Diffing", Version: not null }
            ? context.LoadFromAssemblyName(new AssemblyName(name.Name))
            : null;
}
