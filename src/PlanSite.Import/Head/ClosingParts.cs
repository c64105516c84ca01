using PlanSite.Import.Lines;
using PlanSite.Import.Outline;
using PlanSite.Register.Outline;

namespace PlanSite.Import.Head;

/// <summary>Sorts the lines of a closing into recipients and signatures, in whatever order two columns were read.</summary>
internal sealed class ClosingParts
{
    private static readonly char[] Ends = [',', ';', '.', ' '];

    private readonly List<string> recipients = [];
    private readonly SignatureParts signatures = new();
    private bool inRecipients;

    public static Closing Read(IReadOnlyList<TextLine> lines)
    {
        var parts = new ClosingParts();
        foreach (var line in ClosingColumns.OneAfterAnother(lines)) parts.Add(line);
        return new Closing { Recipients = [.. parts.recipients.Select(one => one.TrimEnd(Ends))], Signatures = parts.signatures.All };
    }

    private void Add(TextLine line)
    {
        var text = line.Text;
        if (ClosingReader.IsSigned(text)) return;
        if (ClosingReader.IsRecipientsLabel(text)) inRecipients = true;
        else if (ClosingReader.OnBehalfOf(text) is { } authority) AddAuthority(authority, text);
        else if (inRecipients && LabelGrammar.TryRead(text, out var label, out var start) && label.Style is LabelStyle.Bullet or LabelStyle.SubBullet)
            recipients.Add(text[start..]);
        else if (inRecipients && recipients.Count > 0 && ContinuesRecipient(line))
            recipients[^1] = $"{recipients[^1]} {text}";
        else if (DocumentKind.IsCapitals(text)) AddCapitals(line);
        else if (ClosingReader.IsName(text)) signatures.AddName(ClosingReader.NameIn(text));
    }

    // Also behind a blank line, when the recipient is not at its end.
    private bool ContinuesRecipient(TextLine line)
    {
        if (DocumentKind.IsCapitals(line.Text) || ClosingReader.IsName(line.Text)) return false;
        return line.Break == LineBreak.Line || char.IsLower(line.Text[0]) || ClosingReader.GoesOnAfter(recipients[^1]);
    }

    private void AddAuthority(string authority, string text)
    {
        inRecipients = false;
        if (ClosingReader.BeginsPosition(authority)) signatures.AddSignedFor(text);
        else signatures.AddOnBehalfOf(authority);
    }

    private void AddCapitals(TextLine line)
    {
        inRecipients = false;
        if (ClosingReader.BeginsPosition(line.Text)) signatures.AddPosition(line.Text, line.Break);
        else signatures.AddCapitals(line.Text, line.Break);
    }
}
