using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Columns;

/// <summary>Gives ids, and sets of ids, small numbers in the order in which they are met.</summary>
internal sealed class CodeTable
{
    private readonly Dictionary<string, int> codes = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> setsOfOne = [];
    private readonly Dictionary<ImmutableArray<int>, int> sets = new(new SameCodes());
    private readonly List<ImmutableArray<int>> cells = [];
    private readonly List<string> ids = [];

    public ImmutableArray<string> Ids => [.. ids];

    public ImmutableArray<ImmutableArray<int>> Cells => [.. cells];

    public int CodeOf(string id)
    {
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(codes, id, out var known);
        if (!known)
        {
            code = ids.Count;
            ids.Add(id);
        }

        return code;
    }

    public int SetOf(ReadOnlySpan<int> members)
    {
        if (members.Length == 1)
        {
            ref var one = ref CollectionsMarshal.GetValueRefOrAddDefault(setsOfOne, members[0], out var known);
            return known ? one : one = Add([members[0]]);
        }

        ImmutableArray<int> several = [.. members];
        if (!sets.TryGetValue(several, out var set))
        {
            sets.Add(several, set = Add(several));
        }

        return set;
    }

    private int Add(ImmutableArray<int> members)
    {
        cells.Add(members);
        return cells.Count - 1;
    }

    private sealed class SameCodes : IEqualityComparer<ImmutableArray<int>>
    {
        public bool Equals(ImmutableArray<int> x, ImmutableArray<int> y) => x.AsSpan().SequenceEqual(y.AsSpan());

        public int GetHashCode(ImmutableArray<int> obj)
        {
            var hash = default(HashCode);
            hash.AddBytes(MemoryMarshal.AsBytes(obj.AsSpan()));
            return hash.ToHashCode();
        }
    }
}
