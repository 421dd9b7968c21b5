using ArmsPolicyTimeline.Chronicle.Comparison.Drawing;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>Text that fits without a font. A capital A counts 0.79 em, an ellipsis 1 em, a blank 0.46 em.</summary>
public sealed class CharacterWidthsTests
{
    [Theory]
    [InlineData("AAAA", 31.6, "AAAA")]
    [InlineData("AAAA", 31.5, "AA…")] // 10 for the ellipsis leave 21.5 for two
    [InlineData("A AA", 25, "A…")]
    [InlineData("A\u0301A\u0301A\u0301", 20, "A\u0301…")]
    [InlineData("AAAA", 9, "")]
    public void What_does_not_fit_ends_in_an_ellipsis(string text, double room, string shown) => Assert.Equal(shown, CharacterWidths.Fit(text, room, 10));

    [Theory]
    [InlineData("AA AA AA", 36.3, 3, "AA AA|AA")] // two words are 36.2 wide
    [InlineData("AA AA AA", 36.3, 1, "AA…")]
    [InlineData("AAAAAA", 17, 9, "AA|AA|AA")]
    [InlineData("  AA  ", 36, 3, "AA")]
    [InlineData("", 36, 3, "")]
    [InlineData("A\u0301A\u0301", 1, 3, "A\u0301|A\u0301")]
    public void Lines_break_at_blanks_or_within_what_is_too_long(string text, double room, int most, string lines) =>
        Assert.Equal(lines, string.Join('|', CharacterWidths.Wrap(text, room, 10, most)));

    [Fact]
    public void Accents_and_joiners_take_no_room_and_what_is_unknown_takes_much()
    {
        Assert.Equal(7, CharacterWidths.Of("é", 10), 3);
        Assert.Equal(CharacterWidths.Of("Cafe", 10), CharacterWidths.Of("Cafe\u0301\u200D", 10));
        Assert.Equal(11, CharacterWidths.Of("Щ", 10), 3);
        Assert.True(CharacterWidths.Of("A", 10, isBold: true) > CharacterWidths.Of("A", 10));
    }
}
