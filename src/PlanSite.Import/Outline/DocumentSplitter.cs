using System.Text.RegularExpressions;
using PlanSite.Import.Citations;
using PlanSite.Import.Head;
using PlanSite.Import.Lines;
using PlanSite.Register.Outline;

namespace PlanSite.Import.Outline;

/// <summary>Finds the parts of a document: letterhead, kind, title, body, closing.</summary>
internal static partial class DocumentSplitter
{
    // Characters, a printed page: what goes on beyond is text.
    private const int LongestTitle = 2_000;

    /// <summary>The parts, or null when the document is no plan: it has no kind, or nothing labelled below it.</summary>
    public static DocumentParts? Split(IReadOnlyList<TextLine> lines) => InParts(lines) is { } parts ? Addressees.Apart(parts) : null;

    private static DocumentParts? InParts(IReadOnlyList<TextLine> lines)
    {
        for (var i = 0; i < lines.Count && !IsSection(lines[i]); i++)
        {
            if (!DocumentKind.TryRead(lines[i].Text, out var kind, out var rest)) continue;
            if (!lines.Skip(i + 1).Any(IsSection)) return null;
            return EnactedTitle.Above(lines, i, kind) is { } title ? With(title, lines, kind) : Below(lines, i, kind, rest);
        }
        var sections = lines.TakeWhile(line => !IsSection(line)).Count();
        if (sections < lines.Count && NamedAbove.In(lines, sections) is { } named) return Under(named, lines);
        return AnnexAlone.In(lines) is { } annex ? Of(annex, lines) : null;
    }

    private static DocumentParts Of(AnnexAlone annex, IReadOnlyList<TextLine> lines)
    {
        var (body, closing) = ClosingReader.Part(lines);
        return new DocumentParts { Letterhead = [], Kind = annex.Kind, IssuerLines = [], Title = annex.Title, Body = body, Closing = closing };
    }

    private static DocumentParts Under(NamedAbove named, IReadOnlyList<TextLine> lines)
    {
        var (body, closing) = ClosingReader.Part([.. lines.Skip(named.Body)]);
        return new DocumentParts { Letterhead = [.. lines.Take(named.Letterhead)], Kind = named.Kind, IssuerLines = [], Title = [named.Title], Body = body, Closing = closing };
    }

    private static DocumentParts Below(IReadOnlyList<TextLine> lines, int kindLine, string kind, int rest)
    {
        var below = lines.Skip(kindLine + 1).ToList();
        var issuer = below.TakeWhile(line => IssuerLine().IsMatch(line.Text)).ToList();
        var onKindLine = StyledText.From(lines[kindLine].Runs, rest);
        var begun = onKindLine.Count > 0 ? lines[kindLine] with { Runs = onKindLine } : null;
        var title = TitleIn([.. below.Skip(issuer.Count)], begun, kind);
        var (body, closing) = ClosingReader.Part([.. below.Skip(issuer.Count + title.Count)]);
        return new DocumentParts
        {
            Letterhead = [.. lines.Take(kindLine)], Kind = kind, IssuerLines = issuer, Title = begun is null ? title : [begun, .. title], Body = body, Closing = closing,
        };
    }

    private static DocumentParts With(EnactedTitle found, IReadOnlyList<TextLine> lines, string kind)
    {
        var (body, closing) = ClosingReader.Part([.. lines.Skip(found.Ground)]);
        return new DocumentParts
        {
            Letterhead = [.. lines.Take(found.Title.Start.Value)], Kind = kind, IssuerLines = [.. lines.Take(found.Authority)], Title = [.. lines.Take(found.Title)], Body = body, Closing = closing,
        };
    }

    private static List<TextLine> TitleIn(List<TextLine> lines, TextLine? begun, string kind)
    {
        var title = new List<TextLine>();
        var length = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var before = title.LastOrDefault(one => one.Text.Any(char.IsLetter)) ?? begun;
            if (length > LongestTitle || IsSection(line) || BehindTitle().IsMatch(line.Text) || (before is not null && (!Continues(line, before) || EnactedTitle.IsAuthority(lines, i, kind)))) break;
            title.Add(line);
            length += line.Text.Length;
        }
        return title;
    }

    private static bool Continues(TextLine line, TextLine before)
    {
        if (line.Break == LineBreak.Rule) return false;
        // "NĂM 2019 - / 2020"
        if (before.Text[^1] is '-' or '–' && line.Break == LineBreak.Line && !line.Text.Any(char.IsLetter)) return true;
        // "CỦA ĐOÀN THANH NIÊN / thực hiện Nghị quyết …"
        if (before.Text.StartsWith("CỦA ", StringComparison.Ordinal) && char.IsLower(line.Text[0])) return true;
        if (DocumentKind.IsCapitals(before.Text)) return DocumentKind.IsCapitals(line.Text) && (line.Break == LineBreak.Line || (line.Break == LineBreak.Paragraph && !IssuerLine().IsMatch(line.Text)));
        return char.IsLower(line.Text[0]) || (line.Break == LineBreak.Line && !PreambleStart().IsMatch(line.Text));
    }

    private static bool IsSection(TextLine line) =>
        LabelGrammar.TryRead(line.Text, out var label, out _) && label.Style is not (LabelStyle.Bullet or LabelStyle.SubBullet or LabelStyle.Letter or LabelStyle.SmallRoman);

    [GeneratedRegex(@"^(?:CỦA )?(?:BAN THƯỜNG VỤ|BAN CHẤP HÀNH|TỈNH [ỦU]|THÀNH [ỦU]|ĐẢNG [ỦU]|[ỦU][YỶ] BAN NHÂN DÂN|CHÍNH PHỦ|THỦ TƯỚNG|BỘ )[^a-z]*$", RegexOptions.CultureInvariant)]
    private static partial Regex IssuerLine();

    // Whom it goes to, and which document it replaces or amends.
    [GeneratedRegex(@"^(?:Kính gửi(?!\p{L})|\(\s*(?:Thay thế|Sửa đổi(?:, bổ sung)?|Bổ sung)(?: cho)?(?: (?:một số )?(?:nội dung|điều|điểm)(?: của| tại)?)?(?: các)? " + DocumentKinds.Words + @"(?!\p{L}))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BehindTitle();

    [GeneratedRegex(@"^(?:Thực hiện|Căn cứ|Triển khai|Nhằm|Để|Trên cơ sở|Theo|Xét)\b", RegexOptions.CultureInvariant)]
    private static partial Regex PreambleStart();
}
