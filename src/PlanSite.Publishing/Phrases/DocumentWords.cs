using PlanSite.Register.Linking;

namespace PlanSite.Publishing.Phrases;

/// <summary>How cited documents are called.</summary>
internal static class DocumentWords
{
    /// <summary>What the document is about, to stand beside its name; null when the name says it, as that of a document without a number often does.</summary>
    public static string? TitleBesideName(DocumentEntry document) =>
        document.Title is { } title && !document.Name.Contains(title, StringComparison.OrdinalIgnoreCase) ? title : null;
}
