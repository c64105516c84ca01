namespace PlanSite.Import.Documents;

/// <summary>A document that cannot be read at all.</summary>
/// <param name="message">Why, and how to mend it; goes to the user as it is, in English, without a capital and a full stop.</param>
internal sealed class UnreadableDocumentException(string message) : Exception(message);
