using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Evaluation;

/// <summary>How well the reader reads, pooled over documents.</summary>
public sealed class EvaluationReport
{
    /// <summary>The report of what was matched, document by document.</summary>
    public EvaluationReport(IEnumerable<DocumentMatch> matches)
    {
        Documents = [.. matches];
        Found = Level(Documents, _ => true);
        Coded = Level(Documents, p => p.IsCoded);
        Dated = Level(Documents, p => p.IsDated);
        Fields = [.. Enum.GetValues<MeasuredField>().Select(f => (f, Field(f)))];
        Confusion = new ActionConfusion(Documents);
        Readings = [.. Documents.SelectMany(d => JudgedReading.Of(d))];
        Calibration = CalibrationBin.Of(Readings);
        Errors = [.. Documents.SelectMany(d => ReadingError.Of(d))];
    }

    /// <summary>The documents.</summary>
    public ImmutableArray<DocumentMatch> Documents { get; }

    /// <summary>The passage and the actor are right.</summary>
    public Score Found { get; }

    /// <summary>Found, and action and weapons are right.</summary>
    public Score Coded { get; }

    /// <summary>Coded, and the date is right.</summary>
    public Score Dated { get; }

    /// <summary>
    /// Each field by itself, over the events that were found; for the actor, also over those that were read with another one. Dates are
    /// measured on the events that the annotator dates; officials by whom the annotator names (recall) and whom the reader names (precision).
    /// </summary>
    public ImmutableArray<(MeasuredField Field, Score Score)> Fields { get; }

    /// <summary>Which action was read for which.</summary>
    public ActionConfusion Confusion { get; }

    /// <summary>All that was read, without repeats, and whether it is right.</summary>
    public ImmutableArray<JudgedReading> Readings { get; }

    /// <summary>What confidence promises and keeps.</summary>
    public ImmutableArray<CalibrationBin> Calibration { get; }

    /// <summary>Everything that is wrong, document by document.</summary>
    public ImmutableArray<ReadingError> Errors { get; }

    /// <summary>The score of one document.</summary>
    /// <param name="match">What was matched.</param>
    /// <param name="isRight">What must agree.</param>
    public static Score Level(DocumentMatch match, Func<EventPair, bool> isRight) => Level([match], isRight);

    private static Score Level(ImmutableArray<DocumentMatch> matches, Func<EventPair, bool> isRight) =>
        new(matches.Sum(m => m.Found.Count(isRight)), matches.Sum(m => m.Counted), matches.Sum(m => m.Required));

    private Score Field(MeasuredField field)
    {
        var found = Documents.SelectMany(d => d.Found).ToList();
        var actors = found.Count + Documents.Sum(d => d.OtherActor.Length);
        var dated = found.Where(p => p.Gold.Date is not null).ToList();
        return field switch
        {
            MeasuredField.Actor => new Score(found.Count, actors, actors),
            MeasuredField.Action => new Score(found.Count(p => p.ActionAgrees), found.Count, found.Count),
            MeasuredField.Weapons => new Score(found.Count(p => p.WeaponsAgree), found.Count, found.Count),
            MeasuredField.Date => new Score(dated.Count(p => p.DateAgrees), dated.Count(p => p.Read.Date is not null), dated.Count),
            _ => new Score(found.Count(IsSameOfficial), found.Count(p => p.Read.Official is not null), found.Count(p => p.Gold.Official is not null)),
        };
    }

    private static bool IsSameOfficial(EventPair pair) =>
        pair.Gold.Official is { } gold && pair.Read.Official is { } read && OfficialAgreement.Agrees(gold, read);
}
