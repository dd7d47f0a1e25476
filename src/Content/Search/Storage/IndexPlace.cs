namespace ConsultHub.Content.Search.Storage;

/// <summary>Where an index can be. It is let go when it is disposed, and then another may have it.</summary>
internal abstract class IndexPlace : IDisposable
{
    /// <summary>What SQLite is to open.</summary>
    public abstract string DataSource { get; }

    /// <summary>Whether it can hold one index as long as the program runs.</summary>
    public abstract bool IsLasting { get; }

    /// <summary>Takes away an index that is here.</summary>
    public abstract void Clear();

    public abstract void Dispose();
}
