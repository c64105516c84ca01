using PlanSite.Content.Yaml;
using PlanSite.Register.Citations;

namespace PlanSite.Content.Plans;

/// <summary>The id of a document beside its number: only written when it is not what number and jurisdiction give.</summary>
internal static class DocumentField
{
    private const string Name = CitationFields.Document;

    private static readonly ShownForm<DocumentId> Form = new(DocumentId.TryParse, "21-kl-tw, tra-vinh/49-kh-tu");

    /// <summary>Null, with a finding, when there is neither a number nor a valid id.</summary>
    public static DocumentId? Read(MapReader fields, string? number, string jurisdiction)
    {
        if (number is null) return fields.RequiredValue(Name, Form);
        return fields.Text(Name) is null
            ? DocumentId.OfNumber(number, jurisdiction)
            : fields.Value(Name, Form);
    }

    /// <summary>What is to be written; null for nothing.</summary>
    public static string? Of(DocumentId id, string? number, string jurisdiction) =>
        number is not null && DocumentId.OfNumber(number, jurisdiction) == id ? null : id.ToString();
}
