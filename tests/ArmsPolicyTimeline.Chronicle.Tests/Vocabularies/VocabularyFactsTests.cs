using System.Globalization;

namespace ArmsPolicyTimeline.Chronicle.Tests.Vocabularies;

public class VocabularyFactsTests
{
    [Fact]
    public void RealFiles_HaveNoError() => Assert.True(RealVocabulary.Result.IsSuccess, RealVocabulary.Result.ToString());

    [Theory]
    [InlineData("GB", "foreign-minister", "2024-05-02", "David Cameron")]
    [InlineData("US", "foreign-minister", "2024-05-29", "Antony Blinken")]
    public void HoldersOf_ADayInOffice_IsWhoHeldIt(string actor, string role, string day, string name) => Assert.Equal(
        name,
        Assert.Single(RealVocabulary.Vocabulary.HoldersOf(new(actor), role, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))).Name);
}
