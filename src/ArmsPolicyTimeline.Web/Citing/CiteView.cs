using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Citing;

namespace ArmsPolicyTimeline.Web.Citing;

/// <summary>What the page of citing and its files show.</summary>
/// <param name="References">The references.</param>
/// <param name="Parameters">The query of the page, without question mark.</param>
/// <param name="BackHref">The page that is cited.</param>
/// <param name="Total">How many events are asked for; the first <paramref name="Most"/> are cited. Zero for a source.</param>
/// <param name="Most">How many events are cited at once.</param>
/// <param name="Notes">What of the address cannot be used, a sentence each.</param>
public sealed record CiteView(ReferenceList References, string Parameters, string BackHref, int Total, int Most, ImmutableArray<string> Notes)
{
    /// <summary>Whether there are more events than are cited.</summary>
    public bool IsCut => Total > Most;

    /// <summary>Whether the citation pack has room for all.</summary>
    public bool HasPack => Total <= CiteViews.MostInPack;

    /// <summary>Whether there is nothing to cite.</summary>
    public bool IsEmpty => References.Notes.IsEmpty;

    /// <summary>The file of a style.</summary>
    public string FileHref(ReferenceStyle style) => Href(ReferenceSheet.Extension(style));

    /// <summary>The citation pack.</summary>
    public string PackHref => Href(".zip");

    /// <summary>The page itself.</summary>
    public string PageHref => Href("");

    private string Href(string extension) => CiteAddress.Path + extension + (Parameters.Length == 0 ? "" : "?" + Parameters);
}
