using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Reading.Resolution;

/// <summary>
/// Gives events readable ids: actor, action, weapons, then topic and recipient where they are not the usual ones, then the date
/// (<c>us-permits-atacms-2024-11</c>). Where two would be the same, all but the first carry a short hash of what they are, never a counter.
/// </summary>
internal static class EventIds
{
    private const int HashLength = 6;

    public static ImmutableArray<PolicyEvent> Assign(IEnumerable<(ImmutableArray<ReportedCandidate> Group, PolicyEvent Event)> events)
    {
        var named = ImmutableArray.CreateBuilder<PolicyEvent>();
        foreach (var alike in events.GroupBy(e => Plain(e.Event), StringComparer.Ordinal))
        {
            var taken = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (group, policyEvent) in alike.OrderBy(e => CandidateOrder.KeyOf(e.Group[0]), StringComparer.Ordinal))
            {
                named.Add(policyEvent with { Id = Free(alike.Key, group, policyEvent, taken) });
            }
        }

        return
        [
            .. named
                .OrderBy(e => (e.Date ?? e.FirstPublished)?.Earliest ?? DateOnly.MaxValue)
                .ThenBy(e => e.Id, StringComparer.Ordinal),
        ];
    }

    private static string Free(string plain, ImmutableArray<ReportedCandidate> group, PolicyEvent policyEvent, HashSet<string> taken) =>
        Names(plain, group, policyEvent).First(taken.Add);

    // Source and locator tell nearly all apart; what stands in one paragraph is told apart by all that it says.
    private static IEnumerable<string> Names(string plain, ImmutableArray<ReportedCandidate> group, PolicyEvent policyEvent)
    {
        yield return plain;
        var first = policyEvent.Citations[0];
        var place = string.Create(CultureInfo.InvariantCulture, $"{first.SourceId}#{first.Passages[0].Locator}");
        yield return $"{plain}-{Hash(place)[..HashLength]}";
        var said = Hash(string.Join('\n', group.Select(CandidateOrder.KeyOf)));
        yield return $"{plain}-{said[..HashLength]}";
        yield return $"{plain}-{said}";
    }

    /// <summary>The id that an event would have if no other asked for it.</summary>
    public static string Plain(PolicyEvent e)
    {
        var parts = new List<string> { e.Actor.ToString().ToLowerInvariant(), e.Action.Slug(), WeaponPart(e.Weapons) };
        if (e.Topic != UsualTopic(e))
        {
            parts.Add(e.Topic.Slug());
        }

        if (e.Recipient != ActorCode.Ukraine)
        {
            parts.Add("for-" + e.Recipient.ToString().ToLowerInvariant());
        }

        parts.Add(e.Date?.ToString().TrimEnd('?', '~', '%').Replace("/", "-to-", StringComparison.Ordinal) ?? "undated");
        return string.Join('-', parts);
    }

    // Weapons at large need no name beside a weapon that has one.
    private static string WeaponPart(ImmutableArray<WeaponId> weapons) => Named(weapons) switch
    {
        [var one] => one.ToString(),
        [var one, var other] => $"{one}-{other}",
        var many => $"{many[0]}-and-others",
    };

    private static ImmutableArray<WeaponId> Named(ImmutableArray<WeaponId> weapons) => weapons.Length > 1 ? weapons.Remove(WeaponId.Unspecified) : weapons;

    // What an id leaves out must not decide what else it leaves out: personnel among "others" says nothing of the topic.
    private static PolicyTopic UsualTopic(PolicyEvent e) => e.Action switch
    {
        _ when Named(e.Weapons) is { Length: <= 2 } named && named.Contains(WeaponId.Personnel) => PolicyTopic.Personnel,
        _ when Named(e.Weapons)[0] == WeaponId.Personnel => PolicyTopic.Personnel,
        PolicyAction.Supplies or PolicyAction.Withholds => PolicyTopic.Supply,
        PolicyAction.Deploys => PolicyTopic.Personnel,
        _ => PolicyTopic.Use,
    };

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
