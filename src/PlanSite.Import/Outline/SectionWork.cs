using System.Text.RegularExpressions;
using PlanSite.Vietnamese;

namespace PlanSite.Import.Outline;

/// <summary>Whether what stands below a heading is work.</summary>
internal sealed partial record SectionWork(bool MayHaveTasks, bool OnlyWithAgency)
{
    private static readonly SectionWork Work = new(true, false);
    private static readonly SectionWork WorkOfAgencies = new(true, true);
    private static readonly SectionWork NoWork = new(false, false);

    /// <summary>Reads a heading. Purposes, aims, scope and the present state are no work; under "Kinh phí" only what is given to an agency is.</summary>
    public static SectionWork Of(string heading)
    {
        var key = VietnameseText.CompareKey(heading);
        if (Agenda().IsMatch(key)) return NoWork;
        if (Operative().IsMatch(key)) return Work;
        if (Money().IsMatch(key)) return WorkOfAgencies;
        return NotWork().IsMatch(key) || IsFrame(key) ? NoWork : Work;
    }

    /// <summary>Whether it is a heading for when and where the whole plan is carried out ("Thời gian và phạm vi").</summary>
    public static bool IsOfTime(string heading) => VietnameseText.CompareKey(heading) is var key && key.StartsWith("thời gian", StringComparison.Ordinal) && IsFrame(key);

    private static bool IsFrame(string key) => Frame().IsMatch(key);

    private const string FramePart = "(?:thời gian|địa điểm|phạm vi|đối tượng|hình thức|quy mô|thành phần)(?: (?:thực hiện|triển khai|tổ chức|tham gia|áp dụng))?";

    [GeneratedRegex("^" + FramePart + "(?:(?:,| và|, và| -) " + FramePart + ")+$", RegexOptions.CultureInvariant)]
    private static partial Regex Frame();

    [GeneratedRegex(@"^(?!yêu cầu|tình hình|hiện trạng|thực trạng|kết quả|đánh giá)(?:.*\b)?(?:nhiệm vụ|giải pháp|tổ chức thực hiện|tổ chức triển khai|nội dung)", RegexOptions.CultureInvariant)]
    private static partial Regex Operative();

    [GeneratedRegex(@"^(?:nội dung|chương trình)(?: (?:chi tiết|làm việc|dự kiến|chính))* (?:của )?(?:hội nghị|hội thảo|cuộc họp|buổi lễ|lễ)$", RegexOptions.CultureInvariant)]
    private static partial Regex Agenda();

    [GeneratedRegex(@"^(?:nguồn )?(?:kinh phí|nguồn lực tài chính|dự toán)", RegexOptions.CultureInvariant)]
    private static partial Regex Money();

    [GeneratedRegex(@"^(?:mục đích|yêu cầu(?! về)|mục tiêu|quan điểm|phạm vi|đối tượng|hiện trạng|thực trạng|tình hình|căn cứ|cơ sở pháp lí|sự cần thiết|nguyên tắc|chỉ tiêu|phương châm|đặc điểm|kết quả|đánh giá chung|khẩu hiệu|thành phần|thông tin chung|lợi ích|ý nghĩa|bối cảnh|khái quát)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex NotWork();
}
