using System.Globalization;

namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>A bad row of a vocabulary file, or a bad or missing file.</summary>
/// <param name="File">Name of the file (<c>weapons.csv</c>).</param>
/// <param name="Line">Number of the line where the row starts, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Field">Name of the column; null where the row as a whole is meant.</param>
/// <param name="Reason">What is wrong and what to do, as a clause.</param>
public sealed record VocabularyError(string File, int Line, string? Field, string Reason)
{
    /// <summary>One line to print: <c>weapons.csv:12: class: there is no weapon 'x'</c>.</summary>
    public override string ToString()
    {
        var place = Line == 0 ? File : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}");
        return Field is null ? $"{place}: {Reason}" : $"{place}: {Field}: {Reason}";
    }
}
