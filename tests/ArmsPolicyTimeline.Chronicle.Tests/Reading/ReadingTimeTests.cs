using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Reading.Temporal;

namespace ArmsPolicyTimeline.Chronicle.Tests.Reading;

/// <summary>Tagging and reading take as long as the text is, whatever is in it: linear gives the factor itself, quadratic its square.</summary>
/// <remarks>Processor time is measured, with no other test beside, so that what else the machine does counts little.</remarks>
[Collection("alone")]
public sealed class ReadingTimeTests
{
    private const int Small = 15_000;
    private const int Times = 8;
    private const int Allowed = 3;
    private const int Runs = 3;

    private static readonly EdtfDate Published = EdtfDate.Day(new DateOnly(2024, 5, 30));

    public static TheoryData<string> Pieces =>
    [
        "the first half of ",
        "the end of the end of ",
        "the same year of ",
        "some some a few ",
        "twenty-two hundred ",
        "1-2-3-",
        "1/2/3/4 ",
        "May 3 and 4 and 5 ",
        "about about early late mid ",
        "Monday Monday Monday, ",
        "June and July or ",
        "7",
        "a",
        "'",
        "-",
        "\n",
        " ",
        "wrapped line of words that is long enough to go on\n",
        "two days later ",
        "10:30 p.m. on ",
        "1/1/1/1 ",
        "“",
        "\"He said. ",
        "Monday ",
        "e\u0301",
        "\ud83d\ude00",
        ".",
        "Kyiv will send missiles to Ukraine. ",
        "Kyiv will send missiles to Ukraine and ",
        "a b\n",
        "MR. KIRBY: No.\n",
        "1,000,",
        "U.S.",
        "Photo: Agency\n",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Tagging_takes_as_long_as_the_text(string piece) => Grows(piece, text => TemporalTagger.Tag(text, [], Published));

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Reading_takes_as_long_as_the_text(string piece) => Grows(piece, text => MadeUp.TryRead("The plan stands.\n\n" + text, null));

    private static void Grows(string piece, Action<string> work)
    {
        var (few, many) = (Repeat(piece, Small), Repeat(piece, Small * Times));
        work(few);
        var ratio = Best(many, work) / Math.Max(Best(few, work), 2);
        Assert.True(ratio <= Times * Allowed, $"'{piece}': {Times} times the text took {ratio:F1} times as long.");
    }

    // The best of several runs: what the runtime does beside can only add to a run.
    private static double Best(string text, Action<string> work) => Enumerable.Range(0, Runs).Min(_ =>
    {
        var start = Environment.CpuUsage.TotalTime;
        work(text);
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    });

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1));
}
