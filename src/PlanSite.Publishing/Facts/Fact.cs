namespace PlanSite.Publishing.Facts;

/// <summary>A line of a list of facts.</summary>
/// <param name="Label">What the fact is about.</param>
/// <param name="Value">The fact, "không ghi" when the document does not print it.</param>
/// <param name="Href">Where the value leads; null for nowhere.</param>
/// <param name="Note">Where it comes from when not from the document; null otherwise.</param>
internal sealed record Fact(string Label, string Value, string? Href = null, string? Note = null)
{
    /// <summary>A value of a document, "không ghi" for null.</summary>
    public static Fact Printed(Phrases.Words words, string key, string? value, string? href = null) =>
        new(words.Of(key), value ?? words.Of("not-printed"), value is null ? null : href);
}
