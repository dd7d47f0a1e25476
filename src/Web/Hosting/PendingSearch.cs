using ConsultHub.Content.Search;

namespace ConsultHub.Web.Hosting;

/// <summary>The search over one library, which is made when it is first asked for; when it has failed or its index is lost, it is made again. Any thread may ask.</summary>
/// <param name="make">Starts to make it.</param>
/// <param name="clock">Tells how long ago that was.</param>
public sealed class PendingSearch(Func<Task<SearchSnapshot>> make, TimeProvider clock)
{
    /// <summary>Making an index costs some seconds, so not everybody who asks is to start that.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly Lock access = new();
    private Task<SearchSnapshot>? making;
    private long ended;

    /// <summary>The search, once it is ready. Fails with <see cref="SearchUnavailableException"/> where there can be none right now.</summary>
    public Task<SearchSnapshot> Task
    {
        get
        {
            lock (access)
            {
                if (making is null || (IsUnavailable && clock.GetElapsedTime(ended) >= Pause))
                    making = Make();
                return making;
            }
        }
    }

    /// <summary>How the search is, in the word that <c>/health</c> has for it.</summary>
    public string State
    {
        get
        {
            lock (access)
            {
                if (making is not { IsCompleted: true })
                    return "starting";
                return IsUnavailable ? "unavailable" : "ready";
            }
        }
    }

    private bool IsUnavailable => making is { IsFaulted: true } or { IsCompletedSuccessfully: true, Result.IsLost: true };

    private async Task<SearchSnapshot> Make()
    {
        try
        {
            return await make();
        }
        finally
        {
            ended = clock.GetTimestamp();
        }
    }
}
