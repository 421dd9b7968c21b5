using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Evaluation.Annotations;

/// <summary>
/// Reads the annotation of a document: <c>{"events": [{"start","end","also":[{"start","end"}],"actor","official","kind","kindAlt":[…],"weapons":[…],"date","optional"}]}</c>,
/// offsets as in prediction JSON; instead of offsets, <c>passage</c> and <c>also</c> can hold the words. Other members are passed over.
/// </summary>
public static class GoldParser
{
    // Names of actions that older annotations use.
    private static readonly FrozenDictionary<string, PolicyAction> OlderNames = new Dictionary<string, PolicyAction>(StringComparer.Ordinal)
    {
        ["refuses-or-prohibits"] = PolicyAction.Prohibits,
        ["supplies-or-pledges"] = PolicyAction.Supplies,
        ["delays-or-withholds"] = PolicyAction.Withholds,
        ["deploys-or-trains"] = PolicyAction.Deploys,
        ["states-position"] = PolicyAction.States,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The annotated events, or every reason why the annotation cannot be used, a line each, as clauses that can stand behind a file name and a colon.</summary>
    /// <param name="json">The annotation.</param>
    /// <param name="text">The text that the offsets point into.</param>
    public static ParseResult<IReadOnlyList<GoldEvent>> Parse(string json, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("events", out var events) || events.ValueKind != JsonValueKind.Array)
            {
                return Failed(["has no list \"events\"; write {\"events\": []} for a text without events"]);
            }

            var errors = new List<string>();
            var found = events.EnumerateArray().Select((e, i) => Event(new GoldNode(e, string.Create(CultureInfo.InvariantCulture, $"events[{i}]"), errors), text)).OfType<GoldEvent>().ToImmutableArray();
            return errors.Count > 0 ? Failed(errors) : ParseResult<IReadOnlyList<GoldEvent>>.Of(found);
        }
        catch (JsonException e)
        {
            return Failed([string.Create(CultureInfo.InvariantCulture, $"{e.LineNumber + 1}: is no JSON from byte {e.BytePositionInLine + 1} of the line on; correct it there")]);
        }
    }

    private static GoldEvent? Event(GoldNode node, string text)
    {
        var actor = node.Text("actor");
        if (actor is not null && !ActorCode.IsCode(actor))
        {
            node.Fail("actor", $"'{actor}' is no code of a country or organisation, such as US or NATO");
        }

        var actions = node.List("kind", isRequired: true).Select(k => (Name: "kind", Kind: k)).Concat(node.List("kindAlt").Select(k => (Name: "kindAlt", Kind: k))).ToList();
        foreach (var (name, kind) in actions.Where(a => ActionOf(a.Kind) is null))
        {
            node.Fail(name, $"'{kind}' is no action; they are {string.Join(", ", Enum.GetValues<PolicyAction>().Select(a => a.Slug()))}");
        }

        var date = node.Text("date", isOptional: true) is { } written ? GoldDate.Parse(written) : (ParseResult<GoldDate>?)null;
        if (date?.Error is { } error)
        {
            node.Fail("date", error);
        }

        var passages = node.Spans(text);
        var weapons = node.List("weapons", isRequired: true);
        return node.HasFailed ? null : new GoldEvent
        {
            Id = node.Text("id", isOptional: true) ?? "",
            Passages = passages,
            Actor = new ActorCode(actor!),
            Official = node.Text("official", isOptional: true),
            Actions = [.. actions.Select(a => ActionOf(a.Kind)!.Value)],
            Weapons = weapons,
            Date = date?.Value,
            IsOptional = node.Flag("optional"),
        };
    }

    private static PolicyAction? ActionOf(string kind) => Slugs.FromSlug<PolicyAction>(kind) ?? (OlderNames.TryGetValue(kind, out var action) ? action : null);

    private static ParseResult<IReadOnlyList<GoldEvent>> Failed(IEnumerable<string> errors) => ParseResult<IReadOnlyList<GoldEvent>>.Failed(string.Join('\n', errors));
}
