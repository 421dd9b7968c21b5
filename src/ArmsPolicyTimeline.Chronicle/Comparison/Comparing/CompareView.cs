using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Compared;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Pictures;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Comparing;

/// <summary>All that the comparison prints for one address, with numbers in percent and words ready to be shown.</summary>
public sealed record CompareView
{
    /// <summary>What was asked for.</summary>
    public required CompareQuery Query { get; init; }

    /// <summary>"Use on targets outside Ukraine, side by side".</summary>
    public required string Headline { get; init; }

    /// <summary>What the lanes are, a sentence.</summary>
    public required string Dek { get; init; }

    /// <summary>The axis over all lanes.</summary>
    public required CompareAxis Axis { get; init; }

    /// <summary>All days there is anything on, and those shown: as far as one can move.</summary>
    public required TimeScale Reach { get; init; }

    /// <summary>The lanes in order; none only when there are no events at all.</summary>
    public required ImmutableArray<ComparedLane> Lanes { get; init; }

    /// <summary>The day compared.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The day since which changes are listed.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>What held on the day compared, one line a lane.</summary>
    public required ImmutableArray<StandingLine> Standings { get; init; }

    /// <summary>Who was first, one step of the ladder after the other.</summary>
    public required ImmutableArray<LadderStep> Ladder { get; init; }

    /// <summary>From the first request to delivery, one line a lane.</summary>
    public required ImmutableArray<LagLine> Lags { get; init; }

    /// <summary>How long each standing held, one line a lane; none where the last source is older than all that is shown.</summary>
    public required ImmutableArray<SpentLine> Spent { get; init; }

    /// <summary>The days that <see cref="Spent"/> counts; null where there are none.</summary>
    public required TimeScale? SpentDays { get; init; }

    /// <summary>Which events of the lanes followed another actor's decision, where a source says so.</summary>
    public required ImmutableArray<LaneFollowing> Followings { get; init; }

    /// <summary>Passages that tell events of several lanes.</summary>
    public required ImmutableArray<ToldTogether> Together { get; init; }

    /// <summary>What changed between <see cref="Since"/> and <see cref="AsOf"/>.</summary>
    public required ImmutableArray<StandingShift> Shifts { get; init; }

    /// <summary>What can be chosen.</summary>
    public required CompareChoices Choices { get; init; }

    /// <summary>The values of the address that were left out.</summary>
    public required ImmutableArray<QueryNote> LeftOut { get; init; }

    /// <summary>Sentences about them.</summary>
    public ImmutableArray<string> Notes => [.. LeftOut.Select(n => n.Words)];

    /// <summary>Version of the data that it is made of.</summary>
    public required string DataVersion { get; init; }

    /// <summary>Who reports what is shown.</summary>
    public SourceCredit Credit => LazyCredit.Value;

    /// <summary>Counted only where it is asked for.</summary>
    internal Lazy<SourceCredit> LazyCredit { get; init; } = new(() => new([], 0));

    /// <summary>The page for a query. Pure: the same arguments give the same page.</summary>
    /// <param name="snapshot">All events and sources.</param>
    /// <param name="vocabulary">Names, classes.</param>
    /// <param name="reading">The query and the notes on values left out.</param>
    public static CompareView Create(ChronicleSnapshot snapshot, Vocabulary vocabulary, CompareReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var context = new CompareContext(EventIndex.Of(snapshot, vocabulary), reading.Query);
        var lanes = new LanesComposer(context);
        var (axis, drawn, followings) = (lanes.Axis(), lanes.Lanes(), new FollowingsComposer(context));
        return new()
        {
            Query = reading.Query,
            Headline = Names.InFull(reading.Query.Topic, reading.Query.Recipient, vocabulary) + ", side by side",
            Dek = Described(context),
            Axis = axis,
            Reach = context.Reach,
            Lanes = [.. drawn.Zip(followings.Ties(drawn, axis.Calendar is not null), (lane, ties) => lane with { Ties = ties })],
            AsOf = context.AsOf,
            Since = context.Since,
            Standings = StandingComposer.Standings(context),
            Ladder = LadderComposer.Compose(context),
            Lags = LagComposer.Compose(context),
            Spent = SpentComposer.Compose(context),
            SpentDays = SpentComposer.Days(context),
            Followings = followings.Lines(),
            Together = TogetherComposer.Compose(context),
            Shifts = StandingComposer.Shifts(context),
            Choices = ChoiceComposer.Compose(context),
            LeftOut = reading.Notes,
            DataVersion = snapshot.Version,
            LazyCredit = new(() => SourceCredit.Of(context.Index, context.AllShown())),
        };
    }

    private static string Described(CompareContext context)
    {
        var titles = Sentences.List([.. context.Titled().Select(l => l.Title.Replace(", ", " with ", StringComparison.Ordinal))], "and");
        return (context.Choices.Length, context.Query.Lanes.IsEmpty) switch
        {
            (0, _) => "No events on this topic for this recipient.",
            (_, true) => $"{titles}: those with the most decisions in the sources read. Choose others below.",
            (1, _) => $"{titles}. Add a second lane to compare.",
            _ => $"{titles}.",
        };
    }
}
