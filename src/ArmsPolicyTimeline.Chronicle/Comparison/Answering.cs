namespace ArmsPolicyTimeline.Chronicle.Comparison;

/// <summary>Makes an answer of a snapshot; anew, a few times, where somebody wrote while it was made.</summary>
public static class Answering
{
    private const int Tries = 4;

    /// <summary>The answer to a question about all that is known.</summary>
    /// <exception cref="EventsMovedException">Somebody wrote each time.</exception>
    public static async Task<T> AnswerAsync<T>(this IChronicleReader reader, Func<ChronicleSnapshot, Task<T>> answer, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(answer);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await answer(await reader.ReadAsync(cancel));
            }
            catch (EventsMovedException) when (attempt < Tries)
            {
                // The next snapshot is of what was written.
            }
        }
    }
}
