using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Resolution;

/// <summary>
/// Makes sketches of candidates: what decides with which others they must be resolved, without the rest, so that very many can be kept in
/// memory while their words are in the store. What is equal in many sketches is kept once.
/// </summary>
public sealed class SketchPool
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EdtfDate> dates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<WeaponId>> weapons = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, EdtfDate? Published), Source> sources = [];

    /// <summary>The sketch of a candidate.</summary>
    public ReportedCandidate Sketch(ReportedCandidate reported)
    {
        ArgumentNullException.ThrowIfNull(reported);
        var c = reported.Candidate;
        var sketch = new Extraction.CandidateEvent
        {
            Passages = c.Passages.Length > 1 ? [c.Passages[0]] : c.Passages,
            Fields = [],
            Actor = new ActorCode(Name(c.Actor.ToString())),
            Official = c.Official is null ? null : Name(c.Official),
            Recipient = new ActorCode(Name(c.Recipient.ToString())),
            Action = c.Action,
            Topic = c.Topic,
            Weapons = Weapons(c.Weapons),
            Date = Date(c.Date),
            DateBasis = c.DateBasis,
            Phase = c.Phase,
            Evidence = c.Evidence,
            Modality = c.Modality,
            Confidence = 0,
            RuleId = "",
        };
        return new ReportedCandidate(sketch, SourceOf(reported.Source), []);
    }

    /// <summary>Forgets what was kept for later sketches; those that were made stay as they are.</summary>
    public void Clear()
    {
        names.Clear();
        dates.Clear();
        weapons.Clear();
        sources.Clear();
    }

    private string Name(string name) => names.TryGetValue(name, out var there) ? there : names[name] = name;

    private EdtfDate? Date(EdtfDate? date) => date is null ? null : dates.TryGetValue(date.ToString(), out var there) ? there : dates[date.ToString()] = date;

    private ImmutableArray<WeaponId> Weapons(ImmutableArray<WeaponId> some)
    {
        var key = string.Join(',', some);
        return weapons.TryGetValue(key, out var there) ? there : weapons[key] = some;
    }

    private Source SourceOf(Source source)
    {
        var (id, published) = (source.Id, Date(source.Metadata.Published));
        return sources.TryGetValue((id, published), out var there)
            ? there
            : sources[(id, published)] = new Source(id, new ArticleMetadata(Published: published), "", IsDigest: false, 1);
    }
}
