using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Web.Changes;
using ArmsPolicyTimeline.Web.Citing;
using Microsoft.AspNetCore.Components;

namespace ArmsPolicyTimeline.Web.Sources;

/// <summary>A source's text with its passages. <c>?passage=3</c> or <c>?event=ID</c> names the passage that was asked for.</summary>
public sealed partial class SourcePage
{
    /// <summary>Id of the source.</summary>
    [Parameter]
    public string Id { get; set; } = "";

    [SupplyParameterFromQuery(Name = "passage")]
    private string? PassageNumber { get; set; }

    [SupplyParameterFromQuery(Name = "event")]
    private string? EventId { get; set; }

    [Inject]
    private IChronicleReader Reader { get; set; } = default!;

    [Inject]
    private IChangeReader Changes { get; set; } = default!;

    [Inject]
    private CiteViews Cites { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private SourceDocument? Document { get; set; }

    private Whereabouts? Gone { get; set; }

    private ImmutableArray<CitedPassage> Passages { get; set; } = [];

    private ImmutableArray<SourceLine> Lines { get; set; } = [];

    private CitedPassage? Current { get; set; }

    private CiteView? Cite { get; set; }

    private string SourceHref => "/sources/" + Uri.EscapeDataString(Id);

    protected override async Task OnInitializedAsync()
    {
        var cancel = Http?.RequestAborted ?? CancellationToken.None;
        Document = await Reader.FindDocumentAsync(Id, cancel);
        if (Document is null)
        {
            Gone = await Changes.FindSourceAsync(Id, cancel);
            FormerAddress.Answer(Http, Navigation, Gone, id => "/sources/" + Uri.EscapeDataString(id));
            return;
        }

        Passages = await Reader.AnswerAsync(snapshot => Task.FromResult(CitedPassage.All(Document, snapshot.EventsOf(Id))), cancel);
        Lines = SourceLine.All(Document, Passages);
        Current = Asked();
        Cite = await Cites.FindAsync(CiteAddress.OfWork(Id, Current?.Number), Navigation.BaseUri, cancel);
    }

    private CitedPassage? Asked() => int.TryParse(PassageNumber, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? Passages.FirstOrDefault(p => p.Number == number)
        : Passages.FirstOrDefault(p => p.Events.Any(e => string.Equals(e.Id, EventId, StringComparison.Ordinal)));
}
