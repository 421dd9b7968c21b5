using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Web.Sources;

/// <summary>What pages say of a source.</summary>
public static class SourceWords
{
    /// <summary>Its title, or what else tells it from others.</summary>
    public static string Title(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Metadata.Title ?? (source.Metadata.Publisher is { } publisher ? $"Untitled, {publisher}" : source.Id);
    }

    /// <summary>How its publication date is known, as a clause.</summary>
    public static string Known(PublicationBasis basis) => basis switch
    {
        PublicationBasis.FrontMatter => "stated in the file",
        PublicationBasis.Markup => "stated in the page's markup",
        PublicationBasis.Manifest => "stated in the manifest",
        PublicationBasis.Given => "given by the editor",
        PublicationBasis.Dateline => "from the dateline",
        PublicationBasis.Url => "from the address",
        PublicationBasis.Inferred => "inferred from the dates in the text",
        _ => "not known",
    };

    /// <summary>"2 captions", "1 author note".</summary>
    public static string Cut(CutReason reason, int count) => reason switch
    {
        CutReason.Markup => Count(count, "piece of markup", "pieces of markup"),
        CutReason.Caption => Count(count, "caption", "captions"),
        CutReason.RelatedLink => Count(count, "related link", "related links"),
        CutReason.Subscription => Count(count, "invitation to subscribe", "invitations to subscribe"),
        CutReason.AuthorNote => Count(count, "author note", "author notes"),
        CutReason.Comments => Count(count, "block of comments", "blocks of comments"),
        _ => Count(count, "piece of page furniture", "pieces of page furniture"),
    };

    /// <summary>"1 event", "2 events".</summary>
    public static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    /// <summary>An address that is safe to link to (http or https), or null.</summary>
    public static Uri? Link(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
}
