using ConsultHub.Benchmarks;

// dotnet run -c Release --project tests/Benchmarks -- search [SIZE ...]
// dotnet run -c Release --project tests/Benchmarks -- site CONTENT PAGE
// dotnet run -c Release --project tests/Benchmarks -- check CONTENT [COUNT]
// dotnet run -c Release --project tests/Benchmarks -- generate FOLDER SIZE
switch (args)
{
    case ["search", .. var sizes]:
        foreach (var size in sizes.Length > 0 ? sizes.Select(int.Parse) : [10_000, 100_000])
            await SearchBenchmark.Run(size, Console.Out);
        return 0;
    case ["site", var content, var page]:
        await SiteBenchmark.Run(Path.GetFullPath(content), page, Console.Out);
        return 0;
    case ["check", var content, .. var count]:
        CheckBenchmark.Run(Path.GetFullPath(content), count.Length > 0 ? int.Parse(count[0]) : 10_000, Console.Out);
        return 0;
    case ["generate", var folder, var size]:
        new GeneratedFolder(Path.GetFullPath(folder)).Write(new ConsultationGenerator().First(int.Parse(size)), []);
        return 0;
    default:
        Console.Error.WriteLine("Usage: search [SIZE ...]   how many consultations; 10000 and 100000 where none is given");
        Console.Error.WriteLine("       site CONTENT PAGE   a content folder and the address of one of its pages, such as /consultations/bus-network");
        Console.Error.WriteLine("       check CONTENT [COUNT]   a content folder, and how many consultations to check: they are copied until there are so many, 10000 where none is given");
        Console.Error.WriteLine("       generate FOLDER SIZE   writes so many consultations of 5 kB as a content folder, the same ones each time");
        return 2;
}
