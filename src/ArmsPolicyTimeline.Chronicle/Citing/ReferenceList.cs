using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Citing;

/// <summary>The works behind an event, a passage, a source or a view, with what is quoted of each.</summary>
public sealed class ReferenceList
{
    private readonly FrozenDictionary<string, CslItem> works;
    private readonly ILookup<string, ReferenceNote> notes;

    /// <summary>Puts a list together.</summary>
    /// <param name="works">The works, each once.</param>
    /// <param name="notes">What is quoted, in the order of the page.</param>
    /// <param name="stamp">The page they were taken from.</param>
    /// <exception cref="ArgumentException">A note names none of the works, or two works have one key.</exception>
    public ReferenceList(ImmutableArray<CslItem> works, ImmutableArray<ReferenceNote> notes, ReferenceStamp stamp)
    {
        (Works, Notes, Stamp) = (works, notes, stamp);
        this.works = works.ToFrozenDictionary(w => w.Id, StringComparer.Ordinal);
        this.notes = notes.ToLookup(n => n.WorkId, StringComparer.Ordinal);
        if (notes.FirstOrDefault(n => !this.works.ContainsKey(n.WorkId)) is { } stray)
        {
            throw new ArgumentException($"No work has the key '{stray.WorkId}' that a note names.", nameof(notes));
        }
    }

    /// <summary>The works, each once.</summary>
    public ImmutableArray<CslItem> Works { get; }

    /// <summary>What is quoted, in the order of the page; each names one of the works.</summary>
    public ImmutableArray<ReferenceNote> Notes { get; }

    /// <summary>The page they were taken from.</summary>
    public ReferenceStamp Stamp { get; }

    /// <summary>The work that a note names.</summary>
    public CslItem WorkOf(ReferenceNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return works[note.WorkId];
    }

    /// <summary>The notes on a work.</summary>
    public IEnumerable<ReferenceNote> NotesOn(CslItem work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return notes[work.Id];
    }
}
