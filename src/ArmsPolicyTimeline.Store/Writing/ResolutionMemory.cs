using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Resolution;

namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>
/// What is known of the blocks that were written last, so that the next article need not look at all that is stored of the same actors. It
/// can be forgotten at any time, and holds only as long as nobody else writes.
/// </summary>
internal sealed class ResolutionMemory(Vocabulary vocabulary)
{
    // Some 400 bytes each.
    private const int MostCandidates = 200_000;

    private readonly Dictionary<Block, BlockMemory> blocks = [];
    private readonly SketchPool pool = new();
    private int? revision;

    /// <summary>What is known of a block; null: nothing.</summary>
    public BlockMemory? Find(Block block) => blocks.GetValueOrDefault(block);

    /// <summary>Begins anew with a block.</summary>
    public BlockMemory Begin(Block block) => blocks[block] = new BlockMemory(vocabulary, pool);

    public void Forget(IEnumerable<Block> some)
    {
        foreach (var block in some)
        {
            blocks.Remove(block);
        }
    }

    public void Clear()
    {
        blocks.Clear();
        pool.Clear();
    }

    /// <summary>Forgets everything where the store is not as it was left.</summary>
    public void Expect(int? found)
    {
        if (found is null || revision != found)
        {
            Clear();
        }
    }

    /// <summary>Notes how the store is left.</summary>
    public void Leave(int written)
    {
        if (blocks.Values.Sum(b => b.Count) > MostCandidates)
        {
            Clear();
        }

        revision = written;
    }
}
