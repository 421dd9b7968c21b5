using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Store.Rows;

namespace ArmsPolicyTimeline.Store.Search;

/// <summary>The words by which an event can be found: who does what, every name its actors and weapons go by, and its passages.</summary>
internal static class SearchText
{
    public static SearchRow Of(PolicyEvent e, Vocabulary vocabulary) => new()
    {
        Id = IdOf(e.Id),
        EventId = e.Id,
        Headline = Join([
            vocabulary.NameOf(e.Actor), e.Official, e.Office, Words(e.Action.Slug()), .. e.Weapons.Select(vocabulary.NameOf),
            vocabulary.NameOf(e.Recipient), Words(e.Topic.Slug()), e.Limits?.Words,
        ]),
        Names = Join([
            .. NamesOf(vocabulary.Find(e.Actor)), .. NamesOf(vocabulary.Find(e.Recipient)),
            .. e.Weapons.SelectMany(w => vocabulary.ClassesOf(w).Prepend(w)).Distinct().SelectMany(w => NamesOf(vocabulary.Find(w))),
        ]),
        Passages = string.Join('\n', e.Citations.SelectMany(c => c.Passages).Select(p => p.Quote).Distinct(StringComparer.Ordinal)),
    };

    public static long IdOf(string eventId) => BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(eventId))) & long.MaxValue;

    private static IEnumerable<string> NamesOf(Actor? actor) => actor is null ? [] : [actor.Name, .. actor.Names, .. actor.Adjectives, .. actor.Metonyms];

    private static IEnumerable<string> NamesOf(Weapon? weapon) => weapon is null ? [] : [weapon.Name, .. weapon.Aliases];

    private static string Words(string slug) => slug.Replace('-', ' ');

    private static string Join(IEnumerable<string?> parts) => string.Join(" · ", parts.Where(p => !string.IsNullOrEmpty(p)));
}
