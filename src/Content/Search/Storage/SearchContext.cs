using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace ConsultHub.Content.Search.Storage;

/// <summary>
/// The index file through EF Core. The full-text table <c>stems</c>, which EF Core has no type for, stands beside its own
/// and holds the stems field by field. It is fed with words already parted and folded, so that its tokenizer has nothing
/// to decide. Words as they are written, for phrases in quotes, are looked for in the texts themselves: a second
/// full-text table for them took as long to write as all the rest.
/// </summary>
/// <param name="dataSource">What SQLite is to open.</param>
/// <param name="mayMake">Whether it is made where it is missing.</param>
internal sealed class SearchContext(string dataSource, bool mayMake) : DbContext
{
    /// <summary>Raised whenever what is stored, or how words are read, changes: an index of another version is thrown away.</summary>
    public const int Version = 10;

    private const string FullTextTable = """
        CREATE VIRTUAL TABLE stems USING fts5(title, summary, labels, body, content='', contentless_delete=1, tokenize='ascii');
        INSERT INTO stems(stems, rank) VALUES ('hashsize', 16777216);
        """;

    // Each connection is used by one thread at a time, so that SQLite need not lock it for every row that is read.
    static SearchContext()
    {
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
    }

    public DbSet<IndexedDocument> Documents => Set<IndexedDocument>();

    public DbSet<VocabularyWord> Vocabulary => Set<VocabularyWord>();

    public DbSet<IndexedAcronym> Acronyms => Set<IndexedAcronym>();

    /// <summary>The open connection beneath, for what is asked thousands of times.</summary>
    public SqliteConnection Connection => (SqliteConnection)Database.GetDbConnection();

    /// <summary>A number that tells this index from every other; 0 before it has its tables.</summary>
    public int Identity => Convert.ToInt32(Ask("PRAGMA application_id"), CultureInfo.InvariantCulture);

    /// <summary>Opens the connection and sets it up for many readers beside one writer, none of whom waits for ever.</summary>
    public void Open()
    {
        Database.OpenConnection();
        Database.ExecuteSqlRaw("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA mmap_size=1073741824; PRAGMA cache_size=-8000; PRAGMA busy_timeout=5000;");
    }

    /// <summary>As <see cref="Open"/>, with room for the pages that a whole new index touches again and again.</summary>
    public void OpenForWriting()
    {
        Open();
        Database.ExecuteSqlRaw("PRAGMA cache_size=-64000;");
    }

    /// <summary>Whether the file holds an index of this version.</summary>
    public bool IsOfThisVersion() => Convert.ToInt32(Ask("PRAGMA user_version"), CultureInfo.InvariantCulture) == Version;

    /// <summary>Makes the empty tables.</summary>
    public void CreateTables()
    {
        Database.ExecuteSqlRaw(Database.GenerateCreateScript());
        Database.ExecuteSqlRaw(FullTextTable);
        // The version comes last: an index that was begun and not finished is of none.
        _ = Ask($"PRAGMA application_id={Random.Shared.Next(1, int.MaxValue)}");
        _ = Ask($"PRAGMA user_version={Version}");
    }

    private object? Ask(string pragma)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = pragma;
        return command.ExecuteScalar();
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.UseSqlite(new SqliteConnectionStringBuilder { DataSource = dataSource, Mode = mayMake ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite, Pooling = false }.ToString());

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var document = modelBuilder.Entity<IndexedDocument>().ToTable("documents");
        document.HasKey(row => row.Row);
        document.Property(row => row.Row).ValueGeneratedOnAdd();
        modelBuilder.Entity<VocabularyWord>().ToTable("vocabulary").HasKey(word => word.Word);
        modelBuilder.Entity<IndexedAcronym>().ToTable("acronyms").HasKey(acronym => acronym.Number);
    }
}
