using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Web.Freezing;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Matrix;

/// <summary>Makes the matrix of an address.</summary>
public sealed class MatrixViews(FrozenSnapshots frozen, Vocabulary vocabulary, TimeProvider time)
{
    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>The page of an address.</summary>
    /// <param name="parameters">The address's query, with or without question mark.</param>
    /// <param name="cancel">Stops the reading.</param>
    public Task<MatrixView> FindAsync(string parameters, CancellationToken cancel) => frozen.AnswerAsync(
        parameters, snapshot => Task.FromResult(MatrixView.Create(snapshot, vocabulary, Read(parameters, snapshot), Today)), cancel);

    /// <summary>The same as CSV, with what of the address could not be used; no text where there is such.</summary>
    /// <param name="parameters">The address's query, with or without question mark.</param>
    /// <param name="origin">The site's scheme and host.</param>
    /// <param name="cancel">Stops the reading.</param>
    public Task<(string Csv, IReadOnlyList<string> Notes)> WriteAsync(string parameters, string origin, CancellationToken cancel) =>
        frozen.AnswerAsync(parameters, snapshot => Task.FromResult(Write(snapshot, parameters, origin)), cancel);

    private (string Csv, IReadOnlyList<string> Notes) Write(ChronicleSnapshot snapshot, string parameters, string origin)
    {
        var reading = Read(parameters, snapshot);
        return reading.Notes.IsEmpty
            ? (MatrixCsv.Write(snapshot, vocabulary, reading, Today, origin), [])
            : ("", [.. reading.Notes.Select(n => n.Words)]);
    }

    private MatrixReading Read(string parameters, ChronicleSnapshot snapshot) => MatrixUrl.Read(AddressParameters.Of(parameters), vocabulary, snapshot);
}
