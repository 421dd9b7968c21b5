using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;
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
    private IPassageReader Kept { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private SourceDocument? Document { get; set; }

    private Whereabouts? Gone { get; set; }

    private ImmutableArray<CitedPassage> Passages { get; set; } = [];

    private ImmutableArray<ProvenPassage> Proven { get; set; } = [];

    private CitedText Text { get; set; } = default!;

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

        Text = new CitedText(Document.Text);
        Proven = ProvenPassage.All(await Kept.OfSourceAsync(Id, cancel), Text);
        Passages = await Reader.AnswerAsync(snapshot => Task.FromResult(CitedPassage.All(Document, snapshot.EventsOf(Id), Proven)), cancel);
        Lines = SourceLine.All(Document, Passages, await Kept.FormerOfSourceAsync(Id, cancel));
        Current = Asked();
        Cite = await Cites.FindAsync(CiteAddress.OfWork(Id, Current?.Number), Navigation.BaseUri, cancel);
    }

    private bool IsTextChanged => !Proven.IsEmpty && !string.Equals(Proven[0].Kept.Selectors.TextSha256, Text.Sha256, StringComparison.Ordinal);

    // A digest's words are not the original's, which would look for them in vain.
    private string? OriginalOf(CitedPassage passage) =>
        Document is { Source: { IsDigest: false, Metadata.Url: var url } } && SourceWords.Link(url) is { } original && passage.Kept is { } kept
            ? TextFragment.Link(original, kept.Selectors, Text)
            : null;

    private CitedPassage? Asked() => int.TryParse(PassageNumber, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? Passages.FirstOrDefault(p => p.Number == number)
        : Passages.FirstOrDefault(p => p.Events.Any(e => string.Equals(e.Id, EventId, StringComparison.Ordinal)));
}
