namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>Who has which name, so that no name in print stands for two. Letter case makes no difference here.</summary>
internal sealed class NameOwners
{
    private readonly Dictionary<string, string> owners = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives a name to an owner, or notes in the row's field that another has it.</summary>
    public void Claim(string name, string owner, string field, VocabularyRow row)
    {
        if (!owners.TryAdd(name, owner) && !string.Equals(owners[name], owner, StringComparison.Ordinal))
        {
            row.Fail(field, $"'{name}' is already a name of '{owners[name]}'");
        }
    }
}
