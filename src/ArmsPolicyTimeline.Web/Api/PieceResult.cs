using ArmsPolicyTimeline.Chronicle.Comparison;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary>A file sent piece by piece as it is made, so that a large one needs no more memory than a small one.</summary>
internal sealed class PieceResult : IResult
{
    private readonly string mediaType;
    private readonly IEnumerator<ReadOnlyMemory<byte>> pieces;
    private bool hasPiece;

    private PieceResult(string mediaType, IEnumerator<ReadOnlyMemory<byte>> pieces) => (this.mediaType, this.pieces, hasPiece) = (mediaType, pieces, pieces.MoveNext());

    /// <summary>The file; its first piece is made at once, so that what cannot be made can still be answered otherwise.</summary>
    public static PieceResult Of(string mediaType, IEnumerable<ReadOnlyMemory<byte>> pieces) => new(mediaType, pieces.GetEnumerator());

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.ContentType = mediaType;
        using (pieces)
        {
            try
            {
                for (; hasPiece; hasPiece = pieces.MoveNext())
                {
                    await httpContext.Response.Body.WriteAsync(pieces.Current, httpContext.RequestAborted);
                }
            }
            catch (EventsMovedException) when (httpContext.Response.HasStarted)
            {
                // Somebody wrote meanwhile. A connection that breaks is seen; a file that is no whole is not.
                httpContext.Abort();
            }
        }
    }
}
