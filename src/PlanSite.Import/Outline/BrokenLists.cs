using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;
using PlanSite.Import.Lines;

namespace PlanSite.Import.Outline;

/// <summary>Lists of doers that a line break has cut within a name: "Đơn vị chủ trì: Ủy ban nhân dân huyện / Long Sơn, Ủy ban nhân dân huyện Bình Hòa."</summary>
internal static partial class BrokenLists
{
    /// <summary>Whether the line goes on with such a list: the area alone is no name, and both together are nothing but names.</summary>
    public static bool GoOn(TextLine line, string before)
    {
        if (line.Break != LineBreak.Line || !char.IsUpper(line.Text[0]) || !AreaWord().IsMatch(before)) return false;
        if (AttributeLine.Read(before) is not { } label || !AttributeKinds.Who.Contains(label.Kind)) return false;
        return !AgencyNameReader.BeginsAt(new AgencyText(line.Text), 0) && AgencyPhrases.IsAgencyHeading($"{before[label.TextStart..]} {line.Text}");
    }

    [GeneratedRegex(@"(?<!\p{L})(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex AreaWord();
}
