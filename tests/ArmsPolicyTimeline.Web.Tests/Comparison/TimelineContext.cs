using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Contexts;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Web.Citing;
using ArmsPolicyTimeline.Web.Comparison;
using ArmsPolicyTimeline.Web.Freezing;
using ArmsPolicyTimeline.Web.Tests.Samples;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ArmsPolicyTimeline.Web.Tests.Comparison;

/// <summary>Renders over the sample.</summary>
public abstract class TimelineContext : BunitContext
{
    protected TimelineContext()
    {
        Services.AddSingleton<IChronicleReader, SampleReader>();
        Services.AddSingleton<IChangeReader, SampleChanges>();
        Services.AddSingleton(Sample.Vocabulary);
        Services.AddSingleton(TimeProvider.System);
        Services.AddSingleton<FrozenSnapshots>();
        Services.AddSingleton<TimelineViews>();
        Services.AddSingleton<CiteViews>();
        Services.AddSingleton<IPassageReader>(new SamplePassages());
        Services.AddSingleton(new ContextTable([]));
    }

    protected NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    /// <summary>Path and query of the open page.</summary>
    protected string Address => new Uri(Navigation.Uri).PathAndQuery;

    /// <summary>The view of an address.</summary>
    protected TimelineView View(string query) => Services.GetRequiredService<TimelineViews>().FindAsync(query, Xunit.TestContext.Current.CancellationToken).GetAwaiter().GetResult();
}
