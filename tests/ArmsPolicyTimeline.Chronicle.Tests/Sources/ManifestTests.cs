using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Tests.Sources;

/// <summary>Where a copy of the original is, and when the original was looked at.</summary>
public sealed class ManifestTests
{
    [Fact]
    public void Archive_and_access_date_are_columns()
    {
        var known = Manifest.Read("document,archived,accessed\na.txt,https://archive.example/1,2024-06\nb.txt,,\n").Value!;
        Assert.Equal(("https://archive.example/1", "2024-06"), (known.Of("a.txt").Archived, known.Of("a.txt").Accessed?.ToString()));
        Assert.Equal(ArticleMetadata.Nothing, known.Of("b.txt"));
    }

    [Theory]
    [InlineData("a.txt,javascript:x,2024", "archived", "is no http or https address")]
    [InlineData("a.txt,https://archive.example/1,last week", "accessed", "'last week': ")]
    public void What_cannot_be_used_is_refused_with_its_column(string row, string column, string reason)
    {
        var refused = Manifest.Read("document,archived,accessed\n" + row + "\n");
        Assert.False(refused.IsSuccess);
        Assert.Contains(column, refused.Error, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Error, StringComparison.Ordinal);
    }
}
