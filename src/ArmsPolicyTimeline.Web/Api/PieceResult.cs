using ArmsPolicyTimeline.Chronicle.Comparison;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary>A file sent piece by piece as it is made, so that a large one needs no more memory than a small one.</summary>
internal sealed class PieceResult : IResult
{
    private readonly string mediaType;
    private readonly IAsyncEnumerator<ReadOnlyMemory<byte>> pieces;
    private bool hasPiece;

    private PieceResult(string mediaType, IAsyncEnumerator<ReadOnlyMemory<byte>> pieces, bool hasPiece) => (this.mediaType, this.pieces, this.hasPiece) = (mediaType, pieces, hasPiece);

    /// <summary>The file; its first piece is made at once, so that what cannot be made can still be answered otherwise.</summary>
    public static async Task<PieceResult> OfAsync(string mediaType, IAsyncEnumerable<ReadOnlyMemory<byte>> pieces, CancellationToken cancel)
    {
        var first = pieces.GetAsyncEnumerator(cancel);
        return new(mediaType, first, await first.MoveNextAsync());
    }

    /// <summary>The same of pieces that nobody has to wait for.</summary>
    public static Task<PieceResult> OfAsync(string mediaType, IEnumerable<ReadOnlyMemory<byte>> pieces, CancellationToken cancel) =>
        OfAsync(mediaType, pieces.ToAsyncEnumerable(), cancel);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.ContentType = mediaType;
        await using (pieces)
        {
            try
            {
                for (; hasPiece; hasPiece = await pieces.MoveNextAsync())
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
