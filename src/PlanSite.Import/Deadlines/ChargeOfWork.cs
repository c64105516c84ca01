using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;

namespace PlanSite.Import.Deadlines;

/// <summary>Takes from the words before a time who is charged with the work, which is no part of it: "Rà soát hồ sơ, Sở Y tế chủ trì, hoàn thành trước …".</summary>
internal static partial class ChargeOfWork
{
    /// <summary>The words without the charge at their end; null when nothing else is left.</summary>
    public static string? Without(string part)
    {
        if (!MayEnd(part)) return part;
        var text = new AgencyText(part);
        if (AgencyPhrases.In(text) is not [.., var last]) return part;
        if (last.End == text.Length) return Label().Match(text.Key[..last.Start]) is { Success: true } label ? PartOfWork.Trimmed(part[..label.Index]) : part;
        return Verb().IsMatch(text.Key.AsSpan(last.End)) && Before().Match(text.Key[..last.Start]) is { Success: true } before ? PartOfWork.Trimmed(part[..before.Index]) : part;
    }

    // Most words before a time hold no charge.
    private static bool MayEnd(string part) =>
        part.EndsWith("trì", StringComparison.Ordinal) || part.EndsWith("trách", StringComparison.Ordinal) || part.EndsWith("hợp", StringComparison.Ordinal) || part.EndsWith("mối", StringComparison.Ordinal)
        || part.Contains("đơn vị ", StringComparison.OrdinalIgnoreCase) || part.Contains("cơ quan ", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("^ (?:chủ trì|phụ trách|phối hợp|(?:là|làm) (?:(?:cơ quan|đơn vị) )?đầu mối)$", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex("(?:^|[,;] |[ ][-–] )(?:giao |do )?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Before();

    [GeneratedRegex("(?:^|[,;] ?|[ ][-–] )(?:cơ quan|đơn vị) (?:chủ trì|phối hợp|thực hiện|tham mưu|phụ trách) ?:? ?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Label();
}
