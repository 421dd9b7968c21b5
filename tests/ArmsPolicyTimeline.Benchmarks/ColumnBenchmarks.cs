using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using BenchmarkDotNet.Attributes;

namespace ArmsPolicyTimeline.Benchmarks;

/// <summary>
/// Numbers for a page of a million made-up events on one core. The baseline is a plain loop over arrays that counts by country and by one two-hundredth
/// of the time; the others should take at most twice as long, and 10 ms under a filter.
/// </summary>
public class ColumnBenchmarks
{
    private const int Count = 1_000_000;
    private const int Buckets = 200;
    private const int FirstDay = 737_000;
    private const int Days = 3650;
    private const int Countries = 60;
    private const int Weapons = 120;

    private static readonly Dimension[] Dimensions = Enum.GetValues<Dimension>();

    private readonly ushort[] days = new ushort[Count];
    private readonly byte[] countries = new byte[Count];
    private EventColumns columns = null!;
    private HashSet<int> oneCountry = [];
    private HashSet<int> oneWeapon = [];

    [GlobalSetup]
    public void MakeColumns()
    {
        var random = new Random(20_240_530);
        for (var i = 0; i < Count; i++)
        {
            (days[i], countries[i]) = ((ushort)random.Next(Days), (byte)random.Next(Countries));
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        columns = Columns(random);
        oneCountry = [3];
        oneWeapon = [5];
        Console.WriteLine($"// bytes an event: {(GC.GetTotalMemory(forceFullCollection: true) - before) / (double)Count:F1}");
    }

    [Benchmark(Baseline = true)]
    public int PlainLoop()
    {
        var counts = new int[Countries * Buckets];
        for (var i = 0; i < Count; i++)
        {
            counts[(countries[i] * Buckets) + (days[i] * Buckets / Days)]++;
        }

        return counts[0];
    }

    [Benchmark]
    public int BucketsByCountry() => columns.Buckets(columns[Dimension.Country], FirstDay, FirstDay + Days - 1, Buckets)[0, 0];

    [Benchmark]
    public int BucketsByWeapon() => columns.Buckets(columns[Dimension.Weapon], FirstDay, FirstDay + Days - 1, Buckets)[0, 0];

    [Benchmark]
    public int BucketsAndFacetsUnderOneWeapon() => Page(null, columns[Dimension.Weapon].Having(oneWeapon));

    [Benchmark]
    public int BucketsAndFacetsUnderOneCountryAndYear() => Page(columns[Dimension.Country].Having(oneCountry).And(columns.Between(FirstDay + 400, FirstDay + 765)), null);

    private int Page(EventSet? country, EventSet? weapon)
    {
        var all = columns.All();
        var matched = (country ?? all).And(weapon ?? all);
        var sum = columns.Buckets(columns[Dimension.Country], FirstDay, FirstDay + Days - 1, Buckets, matched)[0, 0];
        foreach (var dimension in Dimensions)
        {
            var among = dimension == Dimension.Country ? weapon ?? all : dimension == Dimension.Weapon ? country ?? all : matched;
            sum += columns[dimension].Counts(among)[0];
        }

        return sum;
    }

    private EventColumns Columns(Random random)
    {
        var builder = new EventColumnsBuilder(Count);
        int[] weapons = [.. Enumerable.Range(0, Weapons).Select(n => builder.Weapon($"weapon-{n}"))];
        int[] sources = [.. Enumerable.Range(0, Count / 25).Select(n => builder.Source($"source-{n}"))];
        int[] actors = [.. Enumerable.Range(0, Countries).Select(n => builder.Actor($"C{n}"))];
        var (recipient, officials) = (builder.Recipient("UA"), Enumerable.Range(0, 150).Select(n => builder.Official($"Official {n}")).ToArray());
        for (var i = 0; i < Count; i++)
        {
            var day = FirstDay + days[i];
            var weapon = weapons[random.Next(Weapons)];
            builder.Add(new EventCells
            {
                FirstDay = day,
                LastDay = day + (random.Next(10) == 0 ? random.Next(30) : 0),
                CountsFrom = day,
                Actor = actors[countries[i]],
                Recipient = recipient,
                Official = random.Next(2) == 0 ? -1 : officials[random.Next(officials.Length)],
                WeaponSet = random.Next(8) == 0 ? builder.WeaponSet([weapon, weapons[0]]) : builder.WeaponSet([weapon]),
                SourceSet = builder.SourceSet([sources[i / 25]]),
                Action = (PolicyAction)random.Next(11),
                Topic = (PolicyTopic)random.Next(3),
                Evidence = (Evidence)random.Next(4),
                Phase = EventPhase.InForce,
                IsDated = true,
                IsExact = true,
                IsOfPart = false,
                Row = i,
            });
        }

        return builder.Build();
    }
}
