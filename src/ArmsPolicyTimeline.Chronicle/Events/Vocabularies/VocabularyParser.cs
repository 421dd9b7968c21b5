using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Events.Followings;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>
/// Makes a <see cref="Vocabulary"/> of the texts of the files in <c>data/</c> (their columns: <c>docs/vocabularies.md</c>). All files are
/// read and checked before the first error is reported, so that one run shows every bad row.
/// </summary>
public static class VocabularyParser
{
    /// <summary>The names of the files that make a vocabulary.</summary>
    public static ImmutableArray<string> FileNames { get; } =
        [ActorRows.CountriesFile, ActorRows.OrganisationsFile, OfficialRows.File, OfficeTitleRows.File, WeaponRows.File, ActionPhraseRows.File, FollowingRows.File];

    /// <summary>The vocabulary that the files hold, or every error in them.</summary>
    /// <param name="files">The text of each file by its name without folder; names other than <see cref="FileNames"/> are passed over.</param>
    public static VocabularyResult Parse(IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var errors = new List<VocabularyError>();
        var actors = ActorRows.Read(
            Open(files, ActorRows.OrganisationsFile, ActorRows.OrganisationColumns, errors),
            Open(files, ActorRows.CountriesFile, ActorRows.CountryColumns, errors),
            errors);
        var codes = actors.Select(a => a.Code).ToHashSet();
        var officials = OfficialRows.Read(Open(files, OfficialRows.File, OfficialRows.Columns, errors), codes, errors);
        var titles = OfficeTitleRows.Read(Open(files, OfficeTitleRows.File, OfficeTitleRows.Columns, errors), codes, errors);
        var weapons = WeaponRows.Read(Open(files, WeaponRows.File, WeaponRows.Columns, errors), errors);
        var phrases = ActionPhraseRows.Read(Open(files, ActionPhraseRows.File, ActionPhraseRows.Columns, errors), errors);
        var followings = FollowingRows.Read(Open(files, FollowingRows.File, FollowingRows.Columns, errors), errors);
        return errors.Count > 0
            ? new VocabularyResult(null, [.. errors.Distinct().OrderBy(e => FileNames.IndexOf(e.File)).ThenBy(e => e.Line)])
            : new VocabularyResult(new Vocabulary(actors, officials, titles, weapons, phrases) { Followings = followings, Version = VersionOf(files) }, []);
    }

    private static CsvTable? Open(IReadOnlyDictionary<string, string> files, string file, CsvColumns columns, List<VocabularyError> errors)
    {
        if (!files.TryGetValue(file, out var text))
        {
            errors.Add(new VocabularyError(file, 0, null, "the file is missing"));
            return null;
        }

        var result = CsvTable.Parse(text, columns);
        errors.AddRange(result.Errors.Select(e => new VocabularyError(file, e.Line, e.Column, e.Reason)));
        return result.Table;
    }

    private static string VersionOf(IReadOnlyDictionary<string, string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in FileNames)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file}\n{files[file].ReplaceLineEndings("\n")}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
