using PlanSite.Import.Lines;
using PlanSite.Import.Outline;
using PlanSite.Register.Outline;

namespace PlanSite.Import.Head;

/// <summary>Sorts the lines of a closing into recipients, authority, position and name, in whatever order two columns were read.</summary>
internal sealed class ClosingParts
{
    private static readonly char[] Ends = [',', ';', '.', ' '];

    private readonly List<string> recipients = [];
    private string? onBehalfOf;
    private string? signedFor;
    private string? position;
    private string? signer;
    private bool inRecipients;
    private bool afterAuthority;

    public static Closing Read(IReadOnlyList<TextLine> lines)
    {
        var parts = new ClosingParts();
        foreach (var line in ClosingColumns.OneAfterAnother(lines)) parts.Add(line);
        return new Closing
        {
            Recipients = [.. parts.recipients.Select(one => one.TrimEnd(Ends))],
            OnBehalfOf = parts.onBehalfOf,
            SignedFor = parts.signedFor,
            Position = parts.position,
            Signer = parts.signer,
        };
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
        else if (DocumentKind.IsCapitals(text)) AddCapitals(text, line.Break == LineBreak.Line);
        else if (ClosingReader.IsName(text)) signer ??= ClosingReader.NameIn(text);
    }

    // Also behind a blank line, when the recipient is not at its end.
    private bool ContinuesRecipient(TextLine line)
    {
        if (DocumentKind.IsCapitals(line.Text) || ClosingReader.IsName(line.Text)) return false;
        return line.Break == LineBreak.Line || char.IsLower(line.Text[0]) || ClosingReader.GoesOnAfter(recipients[^1]);
    }

    // "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", "TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG": an office signed for; the body signed for is printed above it.
    private void AddAuthority(string authority, string text)
    {
        inRecipients = false;
        var isPosition = ClosingReader.BeginsPosition(authority);
        if (isPosition) signedFor ??= text;
        afterAuthority = !isPosition && onBehalfOf is null;
        if (afterAuthority) onBehalfOf = authority;
    }

    private void AddCapitals(string text, bool isNextLine)
    {
        inRecipients = false;
        // A narrow column wraps the name of the body.
        if (afterAuthority && isNextLine && !ClosingReader.BeginsPosition(text)) onBehalfOf = $"{onBehalfOf} {text}";
        else position ??= text;
        afterAuthority = false;
    }
}
