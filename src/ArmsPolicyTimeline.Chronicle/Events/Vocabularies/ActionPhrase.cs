namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>A phrase that evokes an act: head words matched by lemma, with what it means by itself (before negation, topic and limits are read).</summary>
/// <param name="Id">Rule id, unique (<c>lift-restriction</c>).</param>
/// <param name="Pattern">Lemmas in order; <c>|</c> separates alternatives of a place, <c>_</c> stands for up to four other words.</param>
/// <param name="Action">What it means.</param>
/// <param name="Negated">What it means under a negation ("did not rule out"); null: the act is rejected as negated.</param>
/// <param name="Topic">The only topic it goes with; null: any.</param>
public sealed record ActionPhrase(string Id, string Pattern, PolicyAction Action, PolicyAction? Negated, PolicyTopic? Topic);
