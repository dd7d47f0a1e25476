using System.Text;

namespace ConsultHub.Web.Feeds;

/// <summary>An answer that says why there is none.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Why">Why, in a sentence or two.</param>
public sealed record Refusal(int Status, string Why)
{
    /// <summary>For people and for programs that expect no text.</summary>
    public IResult AsText() => TypedResults.Text(Why + "\n", "text/plain", Encoding.UTF8, Status);

    /// <summary>For programs, as RFC 9457 sets it.</summary>
    public IResult AsJson() => TypedResults.Problem(Why, statusCode: Status);
}
