using System.Globalization;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Generation;

/// <summary>Fills the shapes of sentences with what a story is about.</summary>
internal sealed class SentenceWriter(Cast cast, Dice dice, DateOnly published)
{
    private static readonly string[] WithArticle = ["United", "Netherlands", "Czech Republic", "Philippines", "European", "Democratic", "Dominican", "Central"];

    /// <summary>A shape with its braces filled in; a word whose brace begins with a capital letter gets one.</summary>
    public string Fill(string shape, Story story)
    {
        var text = new StringBuilder(shape.Length * 2);
        for (var at = 0; at < shape.Length; at++)
        {
            if (shape[at] != '{')
            {
                text.Append(shape[at]);
                continue;
            }

            var end = shape.IndexOf('}', at);
            var name = shape[(at + 1)..end];
            var value = ValueOf(name.ToLowerInvariant(), story);
            text.Append(char.IsAsciiLetterUpper(name[0]) ? char.ToUpperInvariant(value[0]) + value[1..] : value);
            at = end;
        }

        return text.ToString();
    }

    private string ValueOf(string name, Story story) => name switch
    {
        "actor" => NameOf(story.Actor),
        "ally" => NameOf(cast.Actor(dice)),
        "recipient" => NameOf(story.Recipient),
        "capital" => story.Actor.Metonyms is [var first, ..] ? first : NameOf(story.Actor),
        "adjective" => story.Actor.Adjectives is [var first, ..] ? first : story.Actor.Name,
        "official" => Titled(cast.Official(dice, story.Actor.Code, story.Day), story.Actor),
        "surname" => cast.Official(dice, story.Actor.Code, story.Day)?.Surname ?? "The visitor",
        "weapon" => NameOf(story.Weapon),
        "other" => NameOf(cast.Weapon(dice)),
        "enemy" => "Russia",
        "on" => DatePhrases.Of(dice, story.Day, published),
        "limit" => dice.Pick(StatementShapes.Limits),
        "narrow" => dice.Pick(StatementShapes.Narrow),
        "place" or "elsewhere" => dice.Pick(PaddingShapes.Places),
        "year" => (1950 + dice.Next(70)).ToString(CultureInfo.InvariantCulture),
        "number" => (2 + dice.Next(60)).ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"no shape may ask for '{name}'", nameof(name)),
    };

    private string NameOf(Weapon weapon) => weapon.Aliases is [var first, ..] && (weapon.ClassId is null || dice.Chance(40)) ? first : weapon.Name;

    private static string NameOf(Actor actor) =>
        Array.Exists(WithArticle, w => actor.Name.StartsWith(w, StringComparison.Ordinal)) ? "the " + actor.Name : actor.Name;

    private static string Titled(Official? official, Actor actor) => official is null ? $"a spokesman for {NameOf(actor)}" : $"{official.Office} {official.Name}";
}
