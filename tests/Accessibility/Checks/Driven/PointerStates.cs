using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks.Driven;

/// <summary>1.4.3 and 1.4.6 in the states that nobody sees at first: under the pointer, pressed, and with the focus, text stays as easy to read.</summary>
public sealed record PointerStates : ICheck
{
    private static readonly (string State, string Words)[] States = [("hover", "Under the pointer"), ("focus", "With the focus"), ("active", "While pressed")];

    public string Name => "pointer-states";

    public IReadOnlyList<string> Criteria { get; } = Scripts.CriteriaOf("contrast");

    public async Task<IReadOnlyList<Failure>> Run(IPage page)
    {
        if (!await page.EvaluateAsync<bool>($"() => {{ {Scripts.Text("pretend.js")}\nreturn hasStates(); }}"))
            return [];
        var before = (await Scripts.Run(page, ["contrast"])).Select(Place).ToHashSet();
        var found = new List<Failure>();
        foreach (var (state, words) in States)
        {
            await page.EvaluateAsync($"state => {{ {Scripts.Text("pretend.js")}\npretend(state); }}", state);
            var after = await Scripts.Run(page, ["contrast"]);
            await page.EvaluateAsync($"() => {{ {Scripts.Text("pretend.js")}\nstop(); }}");
            found.AddRange(after.Where(failure => !before.Contains(Place(failure))).Select(failure => failure with { Check = Name, Message = $"{words}: {failure.Message}" }));
        }

        return found;
    }

    private static (string Selector, string Criterion) Place(Failure failure) => (failure.Selector, failure.Criterion);
}
