using ConsultHub.Benchmarks;

// dotnet run -c Release --project tests/Benchmarks -- search [SIZE ...]
if (args is not ["search", .. var sizes])
{
    Console.Error.WriteLine("Usage: search [SIZE ...]   (how many consultations; 10000 and 100000 where none is given)");
    return 2;
}
foreach (var size in sizes.Length > 0 ? sizes.Select(int.Parse) : [10_000, 100_000])
    SearchBenchmark.Run(size, Console.Out);
return 0;
