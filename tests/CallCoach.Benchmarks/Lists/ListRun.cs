using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;

namespace CallCoach.Benchmarks;

/// <summary>Asks a running server what people ask of it, over HTTP, and prints how long it takes.</summary>
public static class ListRun
{
    public const string PasswordVariable = "CALLCOACH_PASSWORD";
    private const int Times = 40;
    private const double BudgetMs = 300;   // docs/performance-lists.md

    /// <returns>1 when a question is over its budget.</returns>
    public static async Task<int> RunAsync(Uri server, IReadOnlyList<string> emails)
    {
        var over = 0;
        foreach (var email in emails)
        {
            using var client = new HttpClient { BaseAddress = new Uri(server, "api/v1/") };
            using var answer = await client.PostAsJsonAsync("session", new { email, password = Environment.GetEnvironmentVariable(PasswordVariable) ?? "" });
            answer.EnsureSuccessStatusCode();
            Console.WriteLine($"\n{email}\n\n| question | first, ms | p50, ms | p95, ms | answer, KB |\n|---|---|---|---|---|");
            foreach (var query in await ListQueries.ForAsync(client))
            {
                var timing = await MeasureAsync(client, query);
                over += timing.P95 > BudgetMs ? 1 : 0;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"| {timing.Name} | {timing.First:0} | {timing.Median:0} | {timing.P95:0}{(timing.P95 > BudgetMs ? " **over**" : "")} | {timing.Bytes / 1024.0:0} |"));
            }
        }
        return over == 0 ? 0 : 1;
    }

    private static async Task<ListTiming> MeasureAsync(HttpClient client, ListQuery query)
    {
        var (first, bytes) = await OnceAsync(client, query);
        var later = new List<double>(Times);
        for (var i = 0; i < Times; i++)
            later.Add((await OnceAsync(client, query)).Milliseconds);
        return ListTiming.Of(query.Name, first, later, bytes);
    }

    private static async Task<(double Milliseconds, long Bytes)> OnceAsync(HttpClient client, ListQuery query)
    {
        var began = Stopwatch.GetTimestamp();
        using var answer = await client.GetAsync(query.Path);
        var body = await answer.Content.ReadAsByteArrayAsync();
        answer.EnsureSuccessStatusCode();
        return (Stopwatch.GetElapsedTime(began).TotalMilliseconds, body.Length);
    }
}
