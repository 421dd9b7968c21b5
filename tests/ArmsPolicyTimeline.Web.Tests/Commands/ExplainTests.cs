namespace ArmsPolicyTimeline.Web.Tests.Commands;

/// <summary><c>extract --explain</c> from outside: what a person is told of how a sentence was read.</summary>
public sealed class ExplainTests : IDisposable
{
    private const string Text = """
        Norway Looks North

        On Monday, Norway sent NASAMS launchers to Ukraine. Norway has not sent tanks.

        Norway sent NASAMS. It snowed. Will Denmark give F-16s?
        """;

    private readonly Workplace work = new();

    [Fact]
    public async Task Each_sentence_is_told_with_tokens_times_rules_and_what_became_of_them()
    {
        var told = await Executable.RunAsync("extract", work.Write("north.txt", Text), "--published", "2023-06-07", "--explain");
        Assert.Equal((0, ""), (told.ExitCode, told.Error));
        var lines = told.Output.Split('\n');
        Assert.StartsWith("north.txt: published 2023-06-07 (given); 6 sentences, 1 events, 3 left out", lines[0], StringComparison.Ordinal);
        Assert.Contains("  a heading: no act is looked for", lines);
        Assert.Contains(lines, l => l.StartsWith("  tokens: On Monday , Norway sent(send) ", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("  times: \"Monday\" DATE 2023-06-05 [", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("  names: \"Norway\" actor NO; ", StringComparison.Ordinal));
        Assert.Contains("  rules: send \"sent\"", lines);
        Assert.Contains(lines, l => l.StartsWith("  + send \"sent\": kept as NO supplies nasams (supply) for UA, 2023-06-05 (relative), ", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("  - send \"sent\" negated ", StringComparison.Ordinal) && l.EndsWith("negated: it did not happen", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("  = send \"sent\": ", StringComparison.Ordinal) && l.EndsWith("; part of the event at 20–71", StringComparison.Ordinal));
        Assert.Contains("  no rule applies", lines);
    }

    [Fact]
    public async Task An_event_says_whose_decision_it_followed_and_by_which_words()
    {
        var told = await Executable.RunAsync("extract", work.Write("north.txt", "Norway sent tanks to Ukraine after Sweden sent tanks."), "--published", "2023-06-07", "--explain");
        Assert.Contains("    after SE tanks: [1] \"after\" [after-act]", told.Output.Split('\n'));
    }

    [Fact]
    public async Task Every_rejection_is_listed_with_its_sentence_and_reason()
    {
        var told = await Executable.RunAsync("extract", work.Write("north.txt", Text), "--published", "2023-06-07", "--explain");
        var list = told.Output[told.Output.IndexOf("left out (3):", StringComparison.Ordinal)..].Split('\n');
        Assert.Equal(
            [
                "  [3] \"sent\" [send] negated: it did not happen",
                "  [4] \"sent\" [send] repeated: another event says it better",
                "  [6] \"give\" [send] question: it is one",
            ],
            list[1..4]);
    }

    [Fact]
    public async Task Beside_json_it_goes_to_standard_error_and_is_the_same_each_time()
    {
        var path = work.Write("north.txt", Text);
        var alone = await Executable.RunAsync("extract", path, "--published", "2023-06-07", "--explain");
        var both = await Executable.RunAsync("extract", path, "--published", "2023-06-07", "--explain", "--json");
        Assert.Equal(alone.Output, both.Error);
        Assert.StartsWith("{\"document\":\"north.txt\"", both.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_could_move_a_cursor_is_not_printed()
    {
        var told = await Executable.RunAsync("extract", work.Write("odd.txt", "Norway sent \u001b[31mNASAMS\u001b[0m to\tUkraine."), "--explain");
        Assert.Contains("NASAMS", told.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(told.Output, c => char.IsControl(c) && c is not ('\n' or '\r'));
    }

    [Theory]
    [InlineData]
    [InlineData("--explain", "--out", "x")]
    public async Task What_to_write_and_where_has_to_be_said(params string[] options)
    {
        var wrong = await Executable.RunAsync(["extract", work.Write("north.txt", Text), .. options]);
        Assert.Equal((2, ""), (wrong.ExitCode, wrong.Output));
        Assert.Contains("--json", wrong.Error, StringComparison.Ordinal);
    }

    public void Dispose() => work.Dispose();
}
