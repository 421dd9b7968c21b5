using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store.Engines.PostgreSql;
using Npgsql;

namespace ArmsPolicyTimeline.Store.Tests.PostgreSql;

/// <summary>What cannot be used is refused with its name and the reason, and never with the password.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly PostgresPlace place = new();

    [Fact]
    public Task A_server_that_is_not_there() => RefusedAsync(s => s.Port = 1, StoreFailure.Unreachable, "does not answer");

    [Fact]
    public Task A_database_that_is_not_there() => RefusedAsync(s => s.Database = "nowhere", StoreFailure.NotWritable, "no such database");

    [Fact]
    public Task A_wrong_password() => RefusedAsync(s => s.Password = "sesame-open", StoreFailure.NotWritable, "refuses this user or password");

    [Fact]
    public async Task A_database_of_something_else_is_refused_untouched()
    {
        place.Execute("CREATE TABLE cats (name text)");
        await RefusedAsync(_ => { }, StoreFailure.Damaged, "something else");
    }

    [Fact]
    public async Task A_newer_database_is_refused_with_both_versions()
    {
        using (var store = new OpenStore(place.CreateEngine()))
        {
            await store.SaveAsync(Articles.First);
        }

        place.Execute("UPDATE state SET \"Value\" = '42' WHERE \"Key\" = 'schema'");
        await RefusedAsync(_ => { }, StoreFailure.Newer, "schema version 42");
    }

    [Fact]
    public async Task A_database_that_cannot_hold_any_character()
    {
        place.Execute("DROP DATABASE IF EXISTS narrow");
        place.Execute("CREATE DATABASE narrow TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C' STRATEGY file_copy");
        await RefusedAsync(s => s.Database = "narrow", StoreFailure.NotWritable, "UTF8");
    }

    [Fact]
    public async Task The_turn_of_another_ingestion_is_named_and_can_be_had_when_it_is_over()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using (await new PostgresTurn(place.Address, TimeProvider.System).TakeAsync(cancel))
        {
            var refused = await Assert.ThrowsAsync<StoreException>(() => new PostgresTurn(place.Address, new HastyTime()).TakeAsync(cancel));
            Assert.Equal(StoreFailure.Busy, refused.Failure);
            Assert.Contains(FormattableString.Invariant($"{Environment.ProcessId}, since "), refused.Message, StringComparison.Ordinal);
        }

        await using var mine = await new PostgresTurn(place.Address, TimeProvider.System).TakeAsync(cancel);
    }

    public void Dispose() => place.Dispose();

    private async Task RefusedAsync(Action<NpgsqlConnectionStringBuilder> change, StoreFailure failure, string reason)
    {
        var settings = new NpgsqlConnectionStringBuilder(place.ConnectionString);
        change(settings);
        var address = PostgresAddress.Parse(settings.ConnectionString).Value!;
        using var store = new OpenStore(new PostgresEngine(address));
        var reading = await Assert.ThrowsAsync<StoreException>(store.ReadAsync);
        var writing = await Assert.ThrowsAsync<StoreException>(() => store.SaveAsync(Articles.First));

        Assert.Equal((failure, failure), (reading.Failure, writing.Failure));
        Assert.Contains(reason, reading.Message, StringComparison.Ordinal);
        Assert.Contains(address.ToString(), reading.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(settings.Password!, reading.ToString(), StringComparison.Ordinal);
    }

    // Every look at the clock takes ten seconds.
    private sealed class HastyTime : TimeProvider
    {
        private long looks;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => looks += 10;
    }
}
