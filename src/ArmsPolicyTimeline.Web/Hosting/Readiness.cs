namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>Whether the seeds are read and pages can be answered, and how far reading is.</summary>
public sealed class Readiness
{
    private volatile bool isReady;
    private volatile string progress = "The database is being prepared.";

    public bool IsReady => isReady;

    /// <summary>One sentence on what is being done.</summary>
    public string Progress => progress;

    public void Say(string sentence) => progress = sentence;

    /// <summary>Why the site can never be ready; null while it can.</summary>
    public Exception? Failure { get; private set; }

    public void SetFailed(Exception failure) => Failure = failure;

    public void SetReady() => isReady = true;
}
