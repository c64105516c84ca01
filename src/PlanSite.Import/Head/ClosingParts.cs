using System.Text.RegularExpressions;
using PlanSite.Import.Lines;
using PlanSite.Import.Outline;
using PlanSite.Register.Outline;

namespace PlanSite.Import.Head;

/// <summary>Sorts the lines of a closing into recipients and signatures, in whatever order two columns were read.</summary>
internal sealed partial class ClosingParts
{
    private static readonly char[] Ends = [',', ';', '.', ' '];

    private readonly List<string> recipients = [];
    private readonly SignatureParts signatures = new();
    private readonly List<TextLine> unsorted = [];
    private bool inRecipients;
    private bool areBulleted;
    private bool besideSignature;

    public static Closing Read(IReadOnlyList<TextLine> lines)
    {
        var parts = new ClosingParts();
        foreach (var line in ClosingColumns.OneAfterAnother(lines)) parts.Add(line);
        return new Closing { Recipients = [.. parts.recipients.Select(one => one.TrimEnd(Ends))], Signatures = parts.signatures.All, Unsorted = parts.unsorted };
    }

    private void Add(TextLine line)
    {
        var text = line.Text;
        if (ClosingReader.IsSigned(text)) return;
        if (ClosingReader.RecipientsBehindLabel(text) is { } first) BeginRecipients(first);
        else if (ClosingReader.OnBehalfOf(text) is { } authority) AddAuthority(authority, text);
        else if (inRecipients && LabelGrammar.TryRead(text, out var label, out var start) && label.Style is LabelStyle.Bullet or LabelStyle.SubBullet)
            AddRecipient(text[start..], isBulleted: true);
        else if (inRecipients && ContinuesRecipient(line)) GoOnWithRecipient(text);
        else if (DocumentKind.IsCapitals(text)) AddCapitals(line);
        else if (ClosingReader.IsName(text)) signatures.AddName(ClosingReader.NameIn(text));
        else if (Words().IsMatch(text) && !Motto().IsMatch(text)) unsorted.Add(line);
    }

    // "Nơi nhận: Các sở, ban, ngành": a list without bullets begins beside the label or below it.
    private void BeginRecipients(string first)
    {
        var signed = ClosingReader.OnBehalfOf(first);
        if (signed is not null) AddAuthority(signed, first);
        inRecipients = true;
        besideSignature = signed is not null;
        if (signed is null && first.Length > 0) AddRecipient(first, isBulleted: false);
    }

    private void AddRecipient(string text, bool isBulleted)
    {
        var office = besideSignature ? OfficeBehind().Match(text) : Match.Empty;
        if (office.Success) signatures.AddPosition(office.Value.Trim(), LineBreak.Line);
        recipients.Add(office.Success ? text[..office.Index] : text);
        areBulleted = isBulleted;
    }

    private void GoOnWithRecipient(string text)
    {
        if (BeginsRecipient()) AddRecipient(text, isBulleted: false);
        else recipients[^1] = $"{recipients[^1]} {text}";
    }

    private bool BeginsRecipient() => recipients.Count == 0 || (!areBulleted && recipients[^1].EndsWith(';'));

    // Also behind a blank line, when the recipient is not at its end.
    private bool ContinuesRecipient(TextLine line)
    {
        if (DocumentKind.IsCapitals(line.Text) || ClosingReader.IsName(line.Text)) return false;
        return BeginsRecipient() || line.Break == LineBreak.Line || char.IsLower(line.Text[0]) || ClosingReader.GoesOnAfter(recipients[^1]);
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

    // "Nơi nhận: KT. GIÁM ĐỐC" / "- Như trên; PHÓ GIÁM ĐỐC": two columns read line by line.
    [GeneratedRegex(@"(?<=[;,.”)])\s+(?:PHÓ|GIÁM|CHỦ|TRƯỞNG|HIỆU|VIỆN|CỤC|CHÁNH|BÍ)(?:\s+\p{Lu}{2,}){1,7}$", RegexOptions.CultureInvariant)]
    private static partial Regex OfficeBehind();

    // An annexed plan has a letterhead of its own.
    [GeneratedRegex(@"^(?:CỘNG H|Cộng h|Độc lập\s*[-–]\s*Tự do)", RegexOptions.CultureInvariant)]
    private static partial Regex Motto();

    // Rules and page numbers have none.
    [GeneratedRegex(@"\p{L}{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
