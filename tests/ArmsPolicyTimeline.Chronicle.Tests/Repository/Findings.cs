namespace ArmsPolicyTimeline.Chronicle.Tests.Repository;

/// <summary>Fails with every finding on a line of its own, where an assertion of emptiness would show the first few.</summary>
public static class Findings
{
    public static void None(IEnumerable<string?> findings)
    {
        var list = findings.ToList();
        Assert.True(list.Count == 0, string.Join('\n', list));
    }
}
