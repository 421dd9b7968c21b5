using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using ArmsPolicyTimeline.Chronicle.Tests.Repository;

namespace ArmsPolicyTimeline.Chronicle.Tests.Citing;

/// <summary>Runs a script of tests/readers with node; skips the test, and says why, where these are not installed.</summary>
public static class NodeReader
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static string Folder => Path.Combine(RepositoryFiles.Root, "tests", "readers");

    /// <summary>What the script writes when given this input.</summary>
    public static async Task<JsonNode> RunAsync(string script, string input, CancellationToken cancel)
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "node_modules")), "tests/readers is not installed: run npm install --ignore-scripts there.");
        using var node = Start(script);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        var (output, errors) = (node.StandardOutput.ReadToEndAsync(limit.Token), node.StandardError.ReadToEndAsync(limit.Token));
        await node.StandardInput.WriteAsync(input.AsMemory(), limit.Token);
        node.StandardInput.Close();
        await node.WaitForExitAsync(limit.Token);
        Assert.True(node.ExitCode == 0, await errors);
        return JsonNode.Parse(await output)!;
    }

    private static Process Start(string script)
    {
        var start = new ProcessStartInfo("node", [script])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("node is not installed.");
            throw;
        }
    }
}
