namespace CallCoach.Storage;

/// <summary>Place of a call in the full-text index: milliseconds since 2000, so that the index has the calls in order of time and a search for the newest can stop early.</summary>
internal static class SearchKey
{
    private static readonly DateTime Zero = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static long Of(DateTime startedAt) => (long)Math.Ceiling((startedAt - Zero).TotalMilliseconds);
}
