using PlanSite.Register.Citations;

namespace PlanSite.Import.Citations;

/// <summary>The register's names of cited documents.</summary>
internal static class DocumentNames
{
    // Where the document does not show its province, provincial documents still need a folder of their own.
    private const string UnknownJurisdiction = "chưa rõ";

    public static DocumentId OfNumber(string number, string jurisdiction) => DocumentId.OfNumber(number, Known(jurisdiction));

    /// <summary>The id of a document known by name; null jurisdiction for a Central one.</summary>
    public static DocumentId Of(string name, string? jurisdiction) => DocumentId.OfName(name, jurisdiction is null ? null : Known(jurisdiction));

    private static string Known(string jurisdiction) => string.IsNullOrWhiteSpace(jurisdiction) ? UnknownJurisdiction : jurisdiction;
}
