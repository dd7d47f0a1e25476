namespace ConsultHub.Tests.Unit;

/// <summary>The repository that the tests belong to.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The content of the sample council.</summary>
    public static string SampleContent => Path.Combine(Root, "content");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ConsultHub.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests do not stand below ConsultHub.sln.");
    }
}
