using PlanSite.Publishing.Phrases;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.Office.Word;

/// <summary>Writes what stands below a plan: recipients on the left, signatures on the right; several signatures side by side above the recipients.</summary>
/// <param name="words">The words of the site.</param>
/// <param name="isParty">Whether a body signs as the Party's do (T/M) and not as those of the State (TM.).</param>
internal sealed class PlanClosing(Words words, bool isParty)
{
    private const int SpaceToSign = 4;

    /// <summary>Writes it; nothing for a plan that prints neither.</summary>
    public void Write(WordBody body, Plan plan)
    {
        List<Signature> signatures = [.. plan.Head.Signatures];
        if (signatures.Count == 0 && plan.Recipients.Count == 0) return;
        body.Paragraph("Notes", "");
        if (signatures.Count > 1)
        {
            WriteRow(body, [.. signatures.Select(signature => (Action)(() => WriteSignature(body, signature)))]);
            body.Paragraph("Normal", "");
            foreach (var line in Recipients(plan)) body.Paragraph(line.Style, line.Text);
        }
        else WriteRow(body, [() => WriteRecipients(body, plan), () => WriteSignature(body, signatures.FirstOrDefault() ?? new Signature())]);
    }

    private static void WriteRow(WordBody body, IReadOnlyList<Action> cells)
    {
        var width = Paper.Portrait.TextWidth / cells.Count;
        body.Table("TableNormal", [.. cells.Select(_ => width)], () => body.Row(() =>
        {
            foreach (var cell in cells) body.Cell(width, cell);
        }));
    }

    private void WriteRecipients(WordBody body, Plan plan)
    {
        if (plan.Recipients.Count == 0) body.Paragraph("Recipients", "");
        foreach (var line in Recipients(plan)) body.Paragraph(line.Style, line.Text);
    }

    private IEnumerable<(string Style, string Text)> Recipients(Plan plan) =>
        plan.Recipients.Count == 0 ? [] : plan.Recipients.Select(recipient => ("Recipients", $"- {recipient}")).Prepend(("RecipientsHead", words.Of("office.recipients")));

    private void WriteSignature(WordBody body, Signature signature)
    {
        string?[] lines = [signature.OnBehalfOf is { } on ? $"{(isParty ? "T/M" : "TM.")} {on}" : null, signature.Body, signature.SignedFor, signature.Position];
        foreach (var line in lines.OfType<string>()) body.Paragraph("Signature", line);
        for (var i = 0; i < SpaceToSign; i++) body.Paragraph("Signature", "");
        body.Paragraph("Signature", signature.Signer ?? "");
    }
}
