namespace ConsultHub.Tests.Unit.Web.Commands;

/// <summary>There is one console, so tests that read it run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ConsoleOutput
{
    public const string Name = "Console";
}
