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
internal sealed class SearchContext(string path) : DbContext
{
    /// <summary>Raised whenever what is stored, or how words are read, changes: an index of another version is thrown away.</summary>
    public const int Version = 6;

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

    /// <summary>Opens the connection and sets it up for many readers beside one writer.</summary>
    public void Open()
    {
        Database.OpenConnection();
        Database.ExecuteSqlRaw("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA mmap_size=1073741824; PRAGMA cache_size=-8000;");
    }

    /// <summary>As <see cref="Open"/>, with room for the pages that a whole new index touches again and again.</summary>
    public void OpenForWriting()
    {
        Open();
        Database.ExecuteSqlRaw("PRAGMA cache_size=-64000;");
    }

    /// <summary>Whether the file holds an index of this version.</summary>
    public bool IsOfThisVersion() =>
        Database.SqlQueryRaw<int>("SELECT user_version AS Value FROM pragma_user_version").Single() == Version;

    /// <summary>Makes the empty tables.</summary>
    public void CreateTables()
    {
        Database.ExecuteSqlRaw(Database.GenerateCreateScript());
        Database.ExecuteSqlRaw(FullTextTable);
        Database.ExecuteSqlRaw($"PRAGMA user_version={Version}");
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.UseSqlite(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var document = modelBuilder.Entity<IndexedDocument>().ToTable("documents");
        document.HasKey(row => row.Row);
        document.Property(row => row.Row).ValueGeneratedOnAdd();
        modelBuilder.Entity<VocabularyWord>().ToTable("vocabulary").HasKey(word => word.Word);
        modelBuilder.Entity<IndexedAcronym>().ToTable("acronyms").HasKey(acronym => acronym.Number);
    }
}
