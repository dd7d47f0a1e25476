using Microsoft.AspNetCore.Http;

namespace ConsultHub.Tests.Unit.Web.Hosting;

/// <summary>A clock that fails when told to, once, as any part of a site may.</summary>
/// <remarks>It fails the next request that asks for the time. What looks at the time in the background does not use the failure up.</remarks>
internal sealed class FailingOnceClock : TimeProvider
{
    private readonly HttpContextAccessor requests = new();
    private int failures;

    public void FailOnce() => Interlocked.Exchange(ref failures, 1);

    public override DateTimeOffset GetUtcNow() => requests.HttpContext is not null && Interlocked.Exchange(ref failures, 0) == 1
        ? throw new InvalidOperationException("The clock has stopped.")
        : new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
}
