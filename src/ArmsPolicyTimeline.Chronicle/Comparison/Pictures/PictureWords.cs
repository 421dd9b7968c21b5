using ArmsPolicyTimeline.Chronicle.Comparison.Wording;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>What a picture shows, in words.</summary>
internal static class PictureWords
{
    private const int Longest = 4000;

    /// <summary>What holds in each row.</summary>
    /// <param name="lead">What comes before.</param>
    /// <param name="lanes">The rows.</param>
    public static string Described(string lead, IEnumerable<PictureLane> lanes) => Described(lead, lanes.Where(l => l.Row is not null).Select(Of));

    /// <summary>Sentences one behind the other, until there are too many.</summary>
    /// <param name="lead">What comes before.</param>
    /// <param name="sentences">The sentences, with full stops.</param>
    public static string Described(string lead, IEnumerable<string> sentences)
    {
        var said = new System.Text.StringBuilder(lead);
        foreach (var sentence in sentences)
        {
            if (said.Length + sentence.Length > Longest)
            {
                return said.Append("And more.").ToString();
            }

            said.Append(sentence).Append(' ');
        }

        return said.ToString().TrimEnd();
    }

    private static string Of(PictureLane lane)
    {
        var now = lane.Row!.Now;
        var small = now.Small.Length == 0 ? "" : now.HasStanding ? $" ({now.Small})" : now.Small;
        return $"{lane.FullName}: {(now.HasStanding ? Sentences.Lowered(now.Word) : "")}{small}.";
    }
}
