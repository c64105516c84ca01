using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;

namespace PlanSite.Import.Tables;

/// <summary>Reads a cell that lists agencies and nothing else.</summary>
internal static partial class AgencyCell
{
    private const int MostWordsOfAName = 12;

    /// <summary>The agencies in their order. A name the reader does not know counts where it stands between commas.</summary>
    public static IReadOnlyList<NamedAgency> Read(string cell) => [.. SplitNames(cell).SelectMany(ReadPart)];

    private static List<NamedAgency> ReadPart(string part)
    {
        var text = new AgencyText(part);
        var found = new List<NamedAgency>();
        for (var at = PastSeparators(text, 0); at < text.Length;)
        {
            if (AgencyPhrases.ListAt(text, at) is { } list)
            {
                found.AddRange(list.Agencies);
                var rest = EndOfItem(text, list.End);
                if (Comrade().IsMatch(found[^1].Printed))
                {
                    found[^1] = new NamedAgency(part[list.Starts[^1]..rest].TrimEnd(' ', '.'));
                    at = PastSeparators(text, rest);
                    continue;
                }
                if (GoesOn(part[list.End..rest])) found[^1] = found[^1] with { Printed = part[list.Starts[^1]..rest].TrimEnd(' ', '.'), Resolved = null };
                at = PastSeparators(text, GoesOn(part[list.End..rest]) || part[list.End..rest].StartsWith(" (", StringComparison.Ordinal) ? rest : list.End);
                continue;
            }
            var end = EndOfItem(text, at);
            if (found.Count > 0 && GoesOnBehindComma(found[^1], text, at, end)) found[^1] = found[^1] with { Printed = $"{found[^1].Printed}, {text.Text[at..end].Trim(' ', '.')}", Resolved = null };
            else if (IsName(text.Text[at..end])) found.Add(new NamedAgency(text.Text[at..end].Trim(' ', '.')));
            at = PastSeparators(text, end);
        }
        return found;
    }

    // "Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp": matters of one unit of a ministry, with no body named behind the comma.
    private static bool GoesOnBehindComma(NamedAgency before, AgencyText text, int at, int end) =>
        text.Text.AsSpan(0, at).TrimEnd() is [.., ','] && Unit().IsMatch(before.Printed) && Matter().IsMatch(text.Text.AsSpan()[at..end]);

    // "Viện Nghiên cứu" reads as the whole name where "phát triển" could be a verb; in a list it is none.
    private static bool GoesOn(string rest) => Rest().IsMatch(rest);

    private static int EndOfItem(AgencyText text, int at)
    {
        var depth = 0;
        for (; at < text.Length; at++)
        {
            if (text.Text[at] == '(') depth++;
            else if (text.Text[at] == ')') depth--;
            else if (depth <= 0 && text.Text[at] is ',' or ';') return at;
        }
        return at;
    }

    private static int PastSeparators(AgencyText text, int at)
    {
        while (true)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text.Text[at])) at++;
            if (Conjunctions.FirstOrDefault(word => text.Has(at, word)) is not { } found) return at;
            at += found.Length;
        }
    }

    private static readonly string[] Conjunctions = ["và", "cùng"];

    // Every name begins with a capital; a sentence in the cell is none.
    private static bool IsName(string item) => item.Length > 1 && char.IsUpper(item[0]) && item.Split(' ').Length <= MostWordsOfAName && !Placeholder().IsMatch(item);

    // "Sở Khoa học và Công nghệ Sở Công Thương": where the name of a department is complete and another body begins, a separator was lost.
    private static List<string> SplitNames(string cell)
    {
        var text = new AgencyText(cell);
        var (parts, start) = (new List<string>(), 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (!text.IsUpperAt(at) || Departments.Names.LengthAt(text, at) is not (> 0 and var length)) continue;
            var next = text.SkipSpaces(at + length);
            if (next == at + length || !text.IsUpperAt(next) || (Departments.Names.LengthAt(text, next) == 0 && AgencyWords.Heads.LengthAt(text, next) == 0)) continue;
            parts.Add(cell[start..next]);
            (start, at) = (next, next - 1);
        }
        parts.Add(cell[start..]);
        return parts;
    }

    [GeneratedRegex(@"^ (?!(?:và|cùng|chủ trì|phối hợp|tham mưu|thực hiện|chịu|theo|để|đối với|\p{Lu}\p{L}* (?:chủ trì|phối hợp))(?!\p{L}))(?:[\p{L}\d&-]+ ?){1,7}\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();

    // "Đ/c Hùng - PGĐ": whose name no list holds.
    [GeneratedRegex(@"^(?:Đ/c|Đồng chí)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Comrade();

    [GeneratedRegex(@"^(?:Vụ|Cục|Viện|Tổng cục) ", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    // No abbreviation ("VTV"), and nothing that is of a place ("Thống kê tỉnh").
    [GeneratedRegex(@"^(?!.*(?<!\p{L})(?:tỉnh|thành phố|huyện|xã|phường|thị xã)(?!\p{L}))\p{Lu}\p{Ll}+ \p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Matter();

    [GeneratedRegex(@"^(?:Như trên|Nt|NT|Không|Ghi chú|Các nội dung)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
