using System.Globalization;
using PlanSite.Content.Yaml;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Plans;

/// <summary>Reads what the front matter says about the plan itself.</summary>
internal static class HeadReader
{
    /// <summary>Null, with findings, when kind, title or jurisdiction is missing.</summary>
    public static PlanHead? Read(MapReader fields)
    {
        var kind = fields.RequiredText(HeadFields.Kind);
        var number = fields.Text(HeadFields.Number);
        var title = fields.RequiredText(HeadFields.Title);
        var issuer = fields.Text(HeadFields.Issuer);
        var jurisdiction = fields.RequiredText(HeadFields.Jurisdiction);
        var head = new PlanHead
        {
            Kind = kind ?? "",
            Number = number,
            Title = title ?? "",
            Issuer = issuer,
            Jurisdiction = jurisdiction ?? "",
            Date = fields.Date(HeadFields.Date),
            Year = fields.Value<int>(HeadFields.Year, TryParseYear, "YYYY"),
            Signer = fields.Text(HeadFields.Signer),
            SignerPosition = fields.Text(HeadFields.SignerPosition),
            OnBehalfOf = fields.Text(HeadFields.OnBehalfOf),
            FromEditor = FromEditor(fields),
        };
        return kind is null || title is null || jurisdiction is null ? null : head;
    }

    private static IReadOnlyList<string> FromEditor(MapReader fields)
    {
        var names = fields.Texts(HeadFields.FromEditor);
        if (names.Except(HeadFields.Enterable).Any()) fields.Reject(HeadFields.FromEditor, string.Join(", ", HeadFields.Enterable));
        return names;
    }

    private static bool TryParseYear(string? text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is > 1900 and < 2200;
}
