using ConsultHub.Web.Commands;

namespace ConsultHub.Tests.Unit.Web.Commands;

public sealed class ServeCommandTests
{
    [Fact]
    public void The_index_goes_below_the_data_folder_also_where_there_is_none_yet()
    {
        var folder = ServeCommand.IndexDirectory(new DirectoryInfo("/srv/content"), "/not/there");

        Assert.Equal("/not/there/consulthub", Path.GetDirectoryName(folder));
        Assert.NotEqual(folder, ServeCommand.IndexDirectory(new DirectoryInfo("/srv/other"), "/not/there"));
    }

    [Fact]
    public void Without_a_data_folder_there_is_no_place_that_others_could_foresee() =>
        Assert.Null(ServeCommand.IndexDirectory(new DirectoryInfo("/srv/content"), ""));
}
