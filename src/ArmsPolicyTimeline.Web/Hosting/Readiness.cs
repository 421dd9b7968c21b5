namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>Whether the seeds are read and pages can be answered, and how far reading is.</summary>
public sealed class Readiness
{
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile string progress = "The database is being prepared.";

    public bool IsReady => ready.Task.IsCompletedSuccessfully;

    /// <summary>One sentence on what is being done.</summary>
    public string Progress => progress;

    /// <summary>Ends when the site is ready.</summary>
    public Task WhenReady => ready.Task;

    public void Say(string sentence) => progress = sentence;

    public void SetReady() => ready.TrySetResult();
}
