using System.Diagnostics;

namespace ConsultHub.Benchmarks;

/// <summary>What something takes, in milliseconds.</summary>
/// <param name="Elapsed">By the clock.</param>
/// <param name="Work">Of all processors; other programs do not add to it.</param>
internal readonly record struct Cost(double Elapsed, double Work)
{
    public static Cost operator +(Cost one, Cost other) => new(one.Elapsed + other.Elapsed, one.Work + other.Work);

    /// <summary>What an action takes.</summary>
    public static Cost Of(Action action)
    {
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        action();
        return new(watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }

    /// <summary>The least of each.</summary>
    public static Cost Least(Cost one, Cost other) => new(Math.Min(one.Elapsed, other.Elapsed), Math.Min(one.Work, other.Work));
}
