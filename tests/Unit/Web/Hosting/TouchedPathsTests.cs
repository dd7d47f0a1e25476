using ConsultHub.Web.Hosting;

namespace ConsultHub.Tests.Unit.Web.Hosting;

/// <summary>What is looked at again after word of changes.</summary>
public sealed class TouchedPathsTests
{
    private readonly TouchedPaths touched = new("/council/content");

    [Fact]
    public void At_the_start_anything_may_have_changed() => Assert.Null(touched.Take());

    [Fact]
    public void Paths_are_told_once_and_relative_to_the_folder()
    {
        touched.Take();
        touched.Add("/council/content/consultations/buses/index.md");
        touched.Add("/council/content/consultations/buses/index.md");
        Assert.Equal(["consultations/buses/index.md"], touched.Take()!);
        Assert.Empty(touched.Take()!);
    }

    [Fact]
    public void More_than_can_be_looked_at_one_by_one_is_anything()
    {
        touched.Take();
        for (var number = 0; number <= TouchedPaths.Most; number++)
            touched.Add($"/council/content/pages/page-{number}.md");
        touched.Add("/council/content/pages/one-more.md");
        Assert.Null(touched.Take());
    }

    [Fact]
    public void The_folder_itself_is_anything()
    {
        touched.Take();
        touched.Add("/council/content");
        Assert.Null(touched.Take());
    }

    [Fact]
    public void Once_anything_may_have_changed_single_paths_add_nothing()
    {
        touched.Take();
        touched.AddAny();
        touched.Add("/council/content/site.yml");
        Assert.Null(touched.Take());
    }
}
