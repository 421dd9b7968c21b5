using System.Collections.Concurrent;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Folding;

/// <summary>Keeps the folds of rows by what they were folded of; when it is full it forgets all, which costs time and changes no answer.</summary>
internal sealed class FoldMemory
{
    private const int Most = 4096;

    private readonly ConcurrentDictionary<string, RowFold> folds = new(StringComparer.Ordinal);

    /// <summary>The fold of a name, made if it is not there. Two equal names must stand for the same keys.</summary>
    public RowFold Of(string name, Func<RowFold> make)
    {
        if (folds.TryGetValue(name, out var known))
        {
            return known;
        }

        if (folds.Count >= Most)
        {
            folds.Clear();
        }

        return folds.GetOrAdd(name, make());
    }
}
