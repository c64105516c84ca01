using System.Globalization;
using PlanSite.Content.Yaml;
using PlanSite.Register.Findings;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Plans;

/// <summary>Reads what the front matter says about the plan itself.</summary>
internal static class HeadReader
{
    private static readonly ShownForm<int> YearForm = new(TryParseYear, "YYYY");

    /// <summary>Fields that must be there and are not are reported and empty.</summary>
    public static PlanHead Read(MapReader fields)
    {
        var head = new PlanHead
        {
            Kind = fields.RequiredText(HeadFields.Kind) ?? "",
            Number = fields.Text(HeadFields.Number),
            Title = fields.RequiredText(HeadFields.Title) ?? "",
            Issuer = fields.Text(HeadFields.Issuer),
            Jurisdiction = fields.RequiredText(HeadFields.Jurisdiction) ?? "",
            Authority = fields.Text(HeadFields.Authority),
            Date = fields.Date(HeadFields.Date),
            Year = fields.Value(HeadFields.Year, YearForm),
            Updated = fields.Date(HeadFields.Updated),
            Signer = fields.Text(HeadFields.Signer),
            SignerPosition = fields.Text(HeadFields.SignerPosition),
            SignedFor = fields.Text(HeadFields.SignedFor),
            OnBehalfOf = fields.Text(HeadFields.OnBehalfOf),
            SignerBody = fields.Text(HeadFields.SignerBody),
            Cosigners = [.. fields.Maps(HeadFields.Cosigners, HeadFields.Signer).Select(Cosigner)],
            FromEditor = fields.Words(HeadFields.FromEditor, HeadFields.Enterable),
        };
        CheckUpdated(fields, head);
        return head;
    }

    // What is published of a plan cannot have changed before there was one.
    private static void CheckUpdated(MapReader fields, PlanHead head)
    {
        if (head.Updated is not { } updated) return;
        if (head.Date is { } date && updated < date) Report(HeadFields.Date, $"{date:yyyy-MM-dd}");
        else if (head.Date is null && updated.Year < head.Year) Report(HeadFields.Year, $"{head.Year}");

        void Report(string field, FormattableString value) =>
            fields.Report(HeadFields.Updated, FindingCode.UpdatedBeforeDate, FormattableString.Invariant($"{updated:yyyy-MM-dd}"), field, FormattableString.Invariant(value));
    }

    private static Signature Cosigner(MapReader fields)
    {
        var signature = new Signature
        {
            Signer = fields.Text(HeadFields.Signer),
            Position = fields.Text(HeadFields.SignerPosition),
            SignedFor = fields.Text(HeadFields.SignedFor),
            OnBehalfOf = fields.Text(HeadFields.OnBehalfOf),
            Body = fields.Text(HeadFields.SignerBody),
        };
        fields.Close();
        return signature;
    }

    private static bool TryParseYear(string? text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is > 1900 and < 2200;
}
