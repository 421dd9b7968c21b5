namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>What a configuration may say of the database.</summary>
public sealed class StoreOptionsTests
{
    private const string Server = "Host=db.example;Port=5433;Database=chronicle;Username=reader;Password=hush-hush";

    [Theory]
    [InlineData(null, null, "chronicle.db")]
    [InlineData("sqlite", "", "chronicle.db")]
    [InlineData(" SQLite ", null, "chronicle.db")]
    [InlineData("postgresql", Server, "PostgreSQL database chronicle on db.example:5433")]
    [InlineData(null, Server, "PostgreSQL database chronicle on db.example:5433")]
    public void Names_a_database(string? engine, string? connection, string told)
    {
        var read = StoreOptions.Read(Path.GetTempPath(), engine, connection);

        Assert.Null(read.Error);
        Assert.EndsWith(told, read.Value!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hush-hush", read.Value.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("oracle", null, "there are sqlite and postgresql")]
    [InlineData("sqlite", Server, "leave out one")]
    [InlineData("postgresql", null, "needs a connection string")]
    [InlineData("postgresql", "Host=db.example;Username=reader", "no Host or no Database")]
    [InlineData(null, "Hots=db.example;Password=hush-hush", "no connection string")]
    [InlineData(null, "postgres://reader:hush-hush@db.example/chronicle", "no connection string")]
    [InlineData(null, "Host=db.example;Database=chronicle;Port=hush-hush", "no connection string")]
    public void Refuses_with_a_reason_but_without_the_secret(string? engine, string? connection, string reason)
    {
        var read = StoreOptions.Read(Path.GetTempPath(), engine, connection);

        Assert.Null(read.Value);
        Assert.Contains(reason, read.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hush-hush", read.Error, StringComparison.Ordinal);
    }
}
