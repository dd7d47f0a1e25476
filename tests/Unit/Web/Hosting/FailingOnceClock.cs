namespace ConsultHub.Tests.Unit.Web.Hosting;

/// <summary>A clock that fails when told to, once, as any part of a site may.</summary>
internal sealed class FailingOnceClock : TimeProvider
{
    private int failures;

    public void FailOnce() => Interlocked.Exchange(ref failures, 1);

    public override DateTimeOffset GetUtcNow() => Interlocked.Exchange(ref failures, 0) == 1
        ? throw new InvalidOperationException("The clock has stopped.")
        : new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
}
