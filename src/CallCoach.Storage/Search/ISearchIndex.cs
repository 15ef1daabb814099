namespace CallCoach.Storage;

/// <summary>The full-text index of one database.</summary>
internal interface ISearchIndex
{
    /// <summary>Puts a call's words in, in place of what was there.</summary>
    Task PutAsync(CallDb db, SearchEntry entry, CancellationToken cancellation);

    /// <summary>Takes the words of the call with this key out.</summary>
    Task RemoveAsync(CallDb db, long key, CancellationToken cancellation);

    /// <summary>The calls that hold what is sought, newest first.</summary>
    /// <returns>Their search keys.</returns>
    Task<IReadOnlyList<long>> FindAsync(CallDb db, SearchQuery query, SearchScope scope, int most, CancellationToken cancellation);
}
