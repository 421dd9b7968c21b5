using System.Text;
using ArmsPolicyTimeline.Store.Engines;

namespace ArmsPolicyTimeline.Store.Tests;

public sealed class WordTableTests
{
    [Fact]
    public void Every_word_has_its_own_value_and_is_read_once()
    {
        var read = new List<string>();
        var table = new WordTable<string>(word =>
        {
            read.Add(word);
            return word;
        });
        string[] words = ["", "a", "b", "ab", "ba", "abcdefgh", "abcdefgi", "abcdefgha", "abcdefghb", "Königsberg", new('x', 300), .. Enumerable.Range(0, 5_000).Select(n => $"2024-{n}")];
        foreach (var word in words.Concat(words))
        {
            Assert.Equal(word, table[Encoding.UTF8.GetBytes(word)]);
        }

        Assert.Equal(words, read);
    }
}
