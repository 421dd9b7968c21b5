using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>What the command line says about serving.</summary>
/// <param name="DataFolder">Full path of the folder of the database and the inbox; need not exist.</param>
/// <param name="HostArguments">What goes on to the web host's configuration, as <c>--key=value</c> (<c>--urls=…</c>, <c>--environment=…</c>).</param>
internal sealed record ServeOptions(string DataFolder, ImmutableArray<string> HostArguments);
