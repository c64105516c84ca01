using System.Text.RegularExpressions;
using PlanSite.Register.Citations;

namespace PlanSite.Import.Citations;

/// <summary>The paragraphs before the first section: each opens with the word that says how the plan stands to what it names.</summary>
internal static partial class PreambleRelations
{
    public static IEnumerable<(RelationType Type, Mention Mention)> Of(PlacedMentions preamble)
    {
        var cues = Cues().Matches(preamble.Text.Text).Where(cue => !preamble.Mentions.Any(mention => mention.HasInTitle(cue.Index))).ToList();
        foreach (var mention in preamble.Mentions.Where(mention => !ShortNames.IsNested(mention, preamble.Mentions)))
        {
            if (TitleNotes.Below(preamble, mention) is { } noted)
            {
                yield return (noted, mention);
                continue;
            }
            var cue = cues.LastOrDefault(cue => cue.Index < mention.Start);
            if (cue is null || cue.Groups["none"].Success || IsCarriedOutByAnother(preamble, mention)) continue;
            yield return (cue.Groups["based"].Success ? RelationType.BasedOn : RelationType.CarriesOut, mention);
        }
    }

    // "Thông tư số 12 … quy định hồ sơ và biện pháp thi hành Nghị định số 88": what the one before is for.
    private static bool IsCarriedOutByAnother(PlacedMentions preamble, Mention mention) =>
        preamble.Mentions[0].Start < mention.Start && Measures().IsMatch(preamble.Text.Text.AsSpan()[..mention.Start]);

    [GeneratedRegex(@"(?<!\p{L})(?:biện pháp|hướng dẫn|chi tiết(?: và (?:biện pháp|hướng dẫn))?)(?: tổ chức)? thi hành\s+$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Measures();

    // "Thực hiện", "Tiếp tục triển khai thực hiện", "Để cụ thể hóa", "Quán triệt và tổ chức thực hiện".
    private const string CarryingOut =
        "(?:Thực hiện|Triển khai(?: thực hiện)?|Cụ thể hóa|(?:Để|Nhằm|Tiếp tục|Tổ chức|Kịp thời|Quán triệt(?:,| và)?)(?: (?:tiếp tục|tổ chức|kịp thời|quán triệt(?:,| và)?|cụ thể hóa(?:,| và)?))* (?:triển khai thực hiện|triển khai|thực hiện|cụ thể hóa))";

    // Further on in a paragraph they are in small letters: "Thực hiện X; căn cứ Y, Z".
    private const string FurtherOn = @"(?:(?<=[.;,\n]\s*(?:và\s+)?)(?<based>căn cứ|trên cơ sở)|(?<=;\s*(?:và\s+)?)(?<carries>(?:tiếp tục |tổ chức )*(?:triển khai thực hiện|triển khai|thực hiện)))(?=\s+(?:các\s+)?(?:" + DocumentKinds.Words + @"|Hiến pháp|Điều lệ)(?!\p{L}))";

    // The plan's own statement ("… ban hành Kế hoạch thực hiện X") names what it carries out, whatever opened the paragraph.
    [GeneratedRegex(
        @"(?<=(?:^|[.;,\n]\s*|[.;]\s|(?<!\S)[-–+*]\s*|\p{Lu}{2}\s))(?:(?<based>Căn cứ|Trên cơ sở)|(?<carries>" + CarryingOut + @")|(?<none>Theo đề nghị|Xét đề nghị|Xét|Theo))\s|" + FurtherOn + @"|(?<carries>(?:ban hành|xây dựng)\s+(?:Kế hoạch|kế hoạch|Chương trình|chương trình)[^.;]{0,200}?(?:thực hiện|triển khai|thi hành))\s",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Cues();
}
