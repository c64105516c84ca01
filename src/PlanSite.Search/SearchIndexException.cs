namespace PlanSite.Search;

/// <summary>A folder holds no index that can be read; the message says what to do.</summary>
public sealed class SearchIndexException : Exception
{
    /// <param name="message">What is wrong and how to mend it.</param>
    public SearchIndexException(string message)
        : base(message)
    {
    }

    /// <param name="message">What is wrong and how to mend it.</param>
    /// <param name="cause">What the file system or the file's format said.</param>
    public SearchIndexException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
