namespace ArmsPolicyTimeline.Web.Tests.Commands;

/// <summary>A folder for the files of a test, gone with it.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("apt-commands-").FullName;

    public string Of(string name) => Path.Combine(root, name);

    public string Write(string name, string text)
    {
        var path = Of(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
