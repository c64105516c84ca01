using System.Text.RegularExpressions;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Outline;

/// <summary>The kinds of document that order work, as they head one.</summary>
internal static partial class DocumentKind
{
    // Longer names first: the first that a line begins with is its kind.
    private static readonly (string Name, string Letters, string Bare)[] Kinds =
    [
        .. new[]
        {
            "Chương trình hành động", "Chương trình phối hợp", "Chương trình", "Kế hoạch hành động", "Kế hoạch liên tịch", "Kế hoạch liên ngành", "Kế hoạch phối hợp", "Kế hoạch", "Hướng dẫn", "Quyết định", "Nghị quyết", "Chỉ thị", "Đề án",
        }.Select(name => (name, VietnameseText.CompareKey(name).Replace(" ", "", StringComparison.Ordinal), VietnameseText.Fold(name).Replace(" ", "", StringComparison.Ordinal))),
    ];

    /// <summary>Reads the kind that heads a document; also with letters spaced out ("K Ế  H O Ạ C H"), and in capitals on a line of its own with marks that recognition lost or misread ("KẺ HOACH").</summary>
    /// <param name="line">A line of the document.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="rest">What the line says after it in capitals: the beginning of the title.</param>
    public static bool TryRead(string line, out string kind, out int rest)
    {
        var key = MayBegin(line) ? VietnameseText.CompareKey(line) : "";
        foreach (var (name, letters, _) in Kinds)
        {
            rest = key.Length == line.Length ? LengthOf(letters, key) : 0;
            if (rest == 0 || !IsAlone(line, rest)) continue;
            kind = name;
            return true;
        }
        (kind, rest) = (key.Length > 0 && IsCapitals(line) ? WithoutMarks(line) : "", line.Length);
        return kind.Length > 0;
    }

    private static string WithoutMarks(string line)
    {
        var bare = VietnameseText.Fold(line);
        return Kinds.FirstOrDefault(kind => LengthOf(kind.Bare, bare) is > 0 and var end && bare.AsSpan(end).Trim(" :.").Length == 0).Name ?? "";
    }

    private static bool IsAlone(string line, int end) =>
        line[end..].Trim(' ', ':', '.').Length == 0 || (line[end] == ' ' && IsCapitals(line));

    public static bool IsCapitals(string line) => line.Any(char.IsLetter) && !Small().IsMatch(line);

    // Few lines do; what stands before the first letter are spaces.
    private static bool MayBegin(string line) => line.AsSpan().TrimStart() is [var first, ..] && Array.Exists(Kinds, kind => kind.Letters[0] == char.ToLowerInvariant(first) || kind.Bare[0] == char.ToLowerInvariant(first));

    // How much of the line spells the words, not minding spaces; 0 when it does not.
    private static int LengthOf(string letters, string key)
    {
        var at = 0;
        foreach (var letter in letters)
        {
            while (at < key.Length && key[at] == ' ') at++;
            if (at == key.Length || key[at] != letter) return 0;
            at++;
        }
        return at;
    }

    // Numbers of documents keep small letters in a line of capitals (QĐ-TTg, QĐi).
    [GeneratedRegex(@"(?<![\p{Lu}/-])\p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex Small();
}
