using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Acts;
using ArmsPolicyTimeline.Chronicle.Reading.Fields;

namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>Fits what the words mean to who acts: the recipient asks and never grants, an approved sale is a gift, what a minister calls for others to do is urging.</summary>
internal sealed class ActionFitter(Discourse discourse)
{
    /// <summary>The action of an actor; null where nobody would call it an act of that actor.</summary>
    /// <param name="told">The act and its topic.</param>
    /// <param name="actor">Who acts.</param>
    /// <param name="recipient">Who the arms are for.</param>
    /// <param name="limits">The stated conditions.</param>
    public PolicyAction? Fit(ToldAct told, ActorCode actor, ActorCode recipient, Limits? limits)
    {
        var action = told.Act.Action!.Value;
        // "a fuse requiring a battery".
        if (told.Act.Root.Phrase.Is(PhraseTrait.Wants) && told.Sentence.Tokens[told.Act.Head].IsGerund && told.Sentence.Lemma(told.Act.Head - 1) is not ("be" or "still" or "now"))
        {
            return null;
        }

        // "we need our Patriots ourselves", says a country that gives: no request, unless it says of whom.
        if (told.Act.Chain.Length == 1 && told.Act.Root.Phrase.Is(PhraseTrait.Wants) && actor != discourse.Recipient && actor != discourse.RecipientHere && told.Sentence.Word(told.Act.Head - 1) is "we"
            && !Enumerable.Range(told.Act.Head, told.Sentence.Tokens.Length - told.Act.Head).Any(at => told.Sentence.Word(at) is "from"))
        {
            return null;
        }

        if (action == PolicyAction.Requests && actor == recipient)
        {
            return action;
        }

        // "a dangerous escalation", says Moscow; in another mouth it is a thought.
        if (told.Act.Root.Phrase.Is(PhraseTrait.Escalates) && actor.ToString() is not ("RU" or "BY" or "CN" or "KP" or "IR"))
        {
            return null;
        }

        // "is in talks with Paris about the purchase of jets": a buyer gives nothing.
        if (actor != recipient && told.Act.Root.Phrase.Is(PhraseTrait.Talks) && Enumerable.Range(told.Act.Root.Last, told.Sentence.Tokens.Length - told.Act.Root.Last).Take(5).Any(at => told.Sentence.Lemma(at) is "purchase" or "buy" or "acquire" or "acquisition" or "procurement"))
        {
            return null;
        }

        if (actor == recipient || (actor == discourse.Recipient && actor == ActorCode.Ukraine))
        {
            return action is PolicyAction.Requests or PolicyAction.Urges || (told.Act.Root.Phrase.Topic == PolicyTopic.Use && told.Sentence.Lemma(told.Act.Head) is "want" or "wish" && !told.Act.IsNegated) || (action == PolicyAction.Considers && told.Act.Chain.Any(c => c.Phrase.Is(PhraseTrait.Talks)))
                ? PolicyAction.Requests : action == PolicyAction.States ? action : null;
        }

        if (actor.ToString() is "RU" && recipient == ActorCode.Ukraine)
        {
            return action == PolicyAction.Warns ? action : null;
        }

        if (told.IsVoiceOnly && IsOthersAct(told))
        {
            // "believes that providing weapons brings peace": thoughts about giving.
            return told.Topic is PolicyTopic.Supply or PolicyTopic.Personnel && told.Sentence.Tokens[told.Act.Head].IsGerund ? null : PolicyAction.Urges;
        }

        var modal = ModalityReader.Modal(told.Sentence, told.Act.Head);
        var grants = action is PolicyAction.Permits or PolicyAction.Supplies or PolicyAction.Deploys;
        return (action, told.Topic) switch
        {
            (PolicyAction.Requests, _) when told.Act.Root.Phrase.Is(PhraseTrait.Wants) && told.Sentence.Word(told.Act.Root.Last + 1) is "getting" or "giving" or "seeing" => PolicyAction.States,
            (PolicyAction.Requests, _) => IsForLeave(told) ? PolicyAction.Requests : PolicyAction.Urges,
            (PolicyAction.Urges, _) when told.Act.IsNoun && IsWithin(told) => PolicyAction.Considers,
            (PolicyAction.Prohibits, PolicyTopic.Use) when told.Act.Core.Phrase.Is(PhraseTrait.OnlyUsed) && limits is { Territory: null or not TerritoryLimit.RecipientOnly } => PolicyAction.PermitsWithLimits,
            (PolicyAction.Urges, PolicyTopic.Use) when IsGrant(told, actor) => limits is null ? PolicyAction.Permits : PolicyAction.PermitsWithLimits,
            _ when grants && modal is "may" or "might" or "could" => modal is "may" || told.Speakers.Any(s => s.Actor == actor) ? PolicyAction.Considers : null,
            _ when grants && (modal is "will" or "would" || told.Act.Root.Phrase.Is(PhraseTrait.AboutTo)) && ModalityReader.HasCondition(told.Sentence, told.Act) => PolicyAction.Considers,
            (PolicyAction.Permits or PolicyAction.Supplies, PolicyTopic.Personnel) => PolicyAction.Deploys,
            (PolicyAction.Permits, PolicyTopic.Supply) when GiverReader.IsObtained(told.Sentence, told.Act) => PolicyAction.Permits,
            (PolicyAction.Permits, PolicyTopic.Supply) when IsGift(told) => PolicyAction.Supplies,
            (PolicyAction.Supplies or PolicyAction.Deploys or PolicyAction.Permits, PolicyTopic.Use) => limits is null ? PolicyAction.Permits : PolicyAction.PermitsWithLimits,
            (PolicyAction.Withholds, PolicyTopic.Supply) when told.Act.Core.Phrase.Is(PhraseTrait.Gives) && told.Act.Chain.SkipLast(1).All(c => c.Phrase.Role == PhraseRole.Carries) && (told.Act.Chain.Length == 1 || !told.Act.IsNegated) => PolicyAction.Prohibits,
            (PolicyAction.Withholds, PolicyTopic.Supply) when told.Act.IsNegated && told.Sentence.Lemma(told.Act.Core.First) is "approve" or "authorize" or "authorise" or "sign" => PolicyAction.Prohibits,
            _ => action,
        };
    }

    // "asked Berlin for permission to send": asked for oneself.
    private static bool IsForLeave(ToldAct told)
    {
        if (told.Act.Root.Phrase.Is(PhraseTrait.Asks) && (told.Sentence.Lemma(told.Act.Head) is "submit" or "file" or "lodge" or "issue" or "apply" || (told.Act.Core.Phrase.Is(PhraseTrait.Gives) && told.Sentence.Word(told.Act.Core.Last + 1) is "us" or "it") || IsForApproval(told)))
        {
            return true;
        }

        for (var at = told.Act.Head + 1; at <= told.Scope.Last; at++)
        {
            if (told.Sentence.Lemma(at) is "permission" or "approval" or "consent" or "leave" or "licence" or "license" or "authorisation" or "authorization" && told.Sentence.Word(at - 1) is "for" or "its" or "their" or "formal" or "official" or "the")
            {
                return true;
            }
        }

        return false;
    }

    // "asked Berlin to approve the transfer": of its own arms.
    private static bool IsForApproval(ToldAct told) =>
        told.Act.Chain.Length > 2 && told.Sentence.Lemma(told.Act.Head) is "ask" or "request" && told.Act.Core.Phrase.Is(PhraseTrait.GivingNoun, PhraseTrait.Gives) && told.Sentence.Lemma(told.Act.Chain[1].First) is "approve" or "authorize" or "authorise" or "permit";

    // "the re-export of tanks", "to let allies pass on": what others give is allowed to them.
    private static bool IsPassedOn(ToldAct told)
    {
        for (var at = Math.Min(told.Act.Head, told.Act.Core.First); at <= told.Scope.Last; at++)
        {
            if ((told.Sentence.Word(at) is "by" && told.Act.Core.Phrase.Is(PhraseTrait.GivingNoun) && at > told.Act.Core.Last && at < told.Act.Head && told.Sentence.MentionAt(at + 1) is { IsAgent: true }) || told.Sentence.Lemma(at) is "reexport" or "retransfer" or "transit" || (told.Act.Chain.Any(c => c.Phrase.Is(PhraseTrait.Allows)) && told.Sentence.Lemma(at) is "export" or "licence" or "license" or "permit")
                || (told.Sentence.Word(at) is "third" && told.Sentence.Word(at + 1) is "party" or "parties") || (told.Sentence.Lemma(at) is "pass" && told.Sentence.Word(at + 1) is "on" or "them"))
            {
                return true;
            }
        }

        return false;
    }

    // "Lifting these limits should not be debated", "an agreement on strikes is near": said of others, or of nobody.
    private static bool IsOthersAct(ToldAct told) =>
        !told.Act.Root.Phrase.Is(PhraseTrait.OwnPosition) && !IsLifted(told) && !IsThereNone(told) && !ActorReader.IsPassive(told.Sentence, told.Act.Head) && !ActorReader.IsPassive(told.Sentence, told.Act.Root.Last) && !ActorReader.IsGranted(told.Sentence, told.Act)
        && told.Act.Action is PolicyAction.Permits or PolicyAction.Supplies or PolicyAction.Deploys or PolicyAction.Prohibits;

    // "the freeze has been lifted", not "should be lifted".
    private static bool IsLifted(ToldAct told) => told.Act.Root.Phrase.Is(PhraseTrait.LiftsLimit) && told.Act.IsNoun && told.Act.Root.Last > told.Act.Root.First
        && ActorReader.IsPassive(told.Sentence, told.Act.Root.Last) && !Enumerable.Range(told.Act.Root.First, told.Act.Root.Last - told.Act.Root.First).Any(at => told.Sentence.Word(at) is "should" or "must" or "ought" or "to");

    // "there will be no licences": said by whoever grants them.
    private static bool IsThereNone(ToldAct told) => told.Act.IsNegated && told.Act.IsNoun && Enumerable.Range(Math.Max(0, told.Act.Head - 6), Math.Min(6, told.Act.Head)).Any(at => told.Sentence.Word(at) is "there");

    // "Ukraine should be allowed to", "we must let them", said for a country that gives: its position is to allow.
    private static bool IsGrant(ToldAct told, ActorCode actor)
    {
        if (!told.Act.Root.Phrase.Is(PhraseTrait.Should) || !actor.IsCountry)
        {
            return false;
        }

        for (var at = told.Act.Root.First; at <= told.Act.Root.Last + 1; at++)
        {
            if (told.Sentence.Lemma(at) is "allow" or "permit" or "let" or "able")
            {
                return told.Sentence.Word(told.Act.Head - 1) is "we" or "they" || told.Sentence.Word(at - 1) is "be" || told.Sentence.Lemma(at) is "able";
            }
        }

        return false;
    }

    // "a push inside the administration": a government urging itself is weighing.
    private static bool IsWithin(ToldAct told) => told.Sentence.Word(told.Act.Root.First + 1) is "inside" or "within" || told.Sentence.Word(told.Act.Root.Last + 1) is "inside" or "within";

    private static bool IsGift(ToldAct told) => !told.Act.Chain.Any(c => c.Phrase.Is(PhraseTrait.LeaveOnly)) && !IsPassedOn(told) && told.Sentence.Lemma(told.Act.Root.First) is not ("allow" or "permit" or "let" or "lift" or "ease" or "relax" or "end" or "reverse" or "embargo" or "ban" or "restriction");
}
