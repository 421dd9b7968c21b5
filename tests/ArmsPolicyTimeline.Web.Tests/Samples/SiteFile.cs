namespace ArmsPolicyTimeline.Web.Tests.Samples;

/// <summary>A file of the site as it lies in the repository.</summary>
internal static class SiteFile
{
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root(), "src", "ArmsPolicyTimeline.Web", "wwwroot", path));

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "ArmsPolicyTimeline.sln")))
        {
            at = at.Parent ?? throw new InvalidOperationException("No ArmsPolicyTimeline.sln above the tests.");
        }

        return at.FullName;
    }
}
