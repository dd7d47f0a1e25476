namespace ConsultHub.Web.Exporting;

/// <summary>A clock that stands still, so that all pages of an export are of one moment.</summary>
/// <param name="moment">The moment.</param>
public sealed class StoppedClock(DateTimeOffset moment) : TimeProvider
{
    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => moment;
}
