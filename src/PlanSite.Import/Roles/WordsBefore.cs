using System.Text.RegularExpressions;

namespace PlanSite.Import.Roles;

/// <summary>What before a list of agencies tells how it stands in its sentence; compared in the key of the text.</summary>
internal static partial class WordsBefore
{
    private const string PrintedTime = @"(?:(?:hết|đầu|giữa|cuối) )?(?:(?:ngày|tháng|quý|năm) ?\d[\d/.-]*|\d{1,2}/\d[\d/]*|quý ?(?:i{1,3}|iv)(?!\p{L}))(?: tháng \d{1,2})?(?:(?:/| năm )\d{4})?";

    [GeneratedRegex(@"(?:(?:phối hợp|kết hợp)(?:(?:,? \p{Ll}+){0,5}? (?:với|cùng|cùng với))?|cùng với|(?:với|có) sự (?:(?:phối hợp|tham gia|hỗ trợ|đồng hành)(?:,? | và )?)+của) $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex Partner();

    [GeneratedRegex(@"(?:phối hợp|kết hợp)(?: chặt chẽ)? (?:với|cùng|cùng với) (?<words>(?:\p{L}+ ){0,3}\p{L}+)(?:,| và) $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex UnreadPartner();

    // A line that lists who does it, the first as no known body is named.
    [GeneratedRegex(@"^ ?(?<words>(?:\p{L}[\p{L}/]* ){1,7}\p{L}+)[,;] $", RegexOptions.CultureInvariant)]
    public static partial Regex UnreadItem();

    [GeneratedRegex(@"(?:^|[.;:(] ?|(?<!(?:tham mưu|trình|báo cáo|đề xuất|kiến nghị)[^.;]{0,80})(?:tỉnh|thành phố|huyện|quận|xã|phường|đặc khu|ủy|chính phủ|chỉ đạo|hai bộ|hai sở),? )(?:giao|giao cho|giao nhiệm vụ|giao nhiệm vụ cho|giao trách nhiệm cho) $|(?<!(?:nhiệm vụ|chức năng|quyền hạn|trách nhiệm|kinh phí|dự toán|chỉ tiêu|công việc|đã|nội dung) )được giao(?: cho)? $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex Charge();

    // "Lập hồ sơ, giao Sở Y tế thực hiện": not where another body is advised to do so.
    [GeneratedRegex(@"(?<!(?:tham mưu|trình|báo cáo|đề xuất|kiến nghị)(?: cho| với)? (?:ủy ban|ubnd|hội đồng|hđnd|chủ tịch|ban|bộ|tỉnh|thành|huyện|lãnh đạo|cấp|chính phủ|thủ tướng|cơ quan) [^.;]{0,160})(?:,| và) giao(?: cho)? $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex FurtherCharge();

    [GeneratedRegex(@"(?:phản ánh|gửi)[^.;]* (?:đến|về|qua|cho|gửi) $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex Collector();

    [GeneratedRegex(@"(?:(?<!(?:sự|cán bộ|thành viên|tập thể|đồng chí|các|và|người|chức danh) )lãnh đạo|(?<!sự )chỉ đạo|hướng dẫn|đôn đốc|nhắc nhở|định hướng|yêu cầu|phân công(?: (?:nhiệm vụ|trách nhiệm) cho)?|(?<!(?<!\p{L})(?:việc|văn bản|giấy|hợp đồng|quyết định|quy định|nội dung|thủ tục|phạm vi|cơ chế|phân cấp|kiểm tra|giám sát|rà soát|thực hiện|đẩy mạnh|tăng cường)(?!\p{L})[^.;:]{0,80})(?:ủy quyền|ủy nhiệm)|^cử)(?: cho)? $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex Directing();

    // "(quý IV/2023; Sở Y tế)": when and who.
    [GeneratedRegex(@"\((?:(?:hoàn thành|xong|thực hiện|thời gian(?: \p{L}+){0,2}|thời hạn|tiến độ) ?:? ?)?(?:trong|trước|quý|tháng|năm|ngày|đến|từ|chậm nhất|thường xuyên|hằng|hàng|định kì)(?!\p{L})[^(),;]{0,60}?(?:\d|xuyên|năm|tháng|quý) ?[,;–-] ?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex BehindTime();

    [GeneratedRegex(@"(?<!\p{L})của (?<each>từng|mỗi) \p{L}+(?: \p{L}+)?, $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex EachOf();

    [GeneratedRegex("(?:,|,? trong đó|[ ][-–]) $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex BeforeLead();

    [GeneratedRegex(@"(?:^|[.;:!?] ?|\()(?:(?:đề nghị|yêu cầu|riêng|trường hợp) )?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex ClauseStart();

    [GeneratedRegex(@"(?<=[.;!?]) ", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex SentenceBreak();

    // "đề nghị" and its like within a sentence that begins with its reason: "nếu có vướng mắc, đề nghị các xã …".
    [GeneratedRegex(@"(?:,|,? (?:đề nghị|yêu cầu)|(?:khó khăn|vướng mắc|phát sinh),?) $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex AfterFront();

    [GeneratedRegex(@"^(?:căn cứ|trên cơ sở|theo|trong|đối với|để|nhằm|dưới|được sự|với|bên cạnh|cùng với|tùy|tại|ở|định kì|hằng|hàng|những nơi|nơi nào|khi|nếu|sau khi|trước|từ|quá trình|thực hiện|qua|ngoài|giai đoạn|đến|năm|trường hợp|chậm nhất|muộn nhất|ngay|kể từ|sau|vào|hết|giữa|đầu|cuối|quý|tháng|ngày|mỗi|thời gian|thời hạn|cùng với|thông qua|đồng thời|riêng|kết thúc|\d{1,2} (?:năm|tháng|tuần|ngày))(?!\p{L})", RegexOptions.CultureInvariant)]
    public static partial Regex Fronted();

    // "Định kỳ hằng quý Sở Nội vụ chủ trì …": a time that no comma parts from the doer.
    [GeneratedRegex(@"^(?:(?:định kì|thường xuyên|(?:định kì )?(?:(?:hằng|hàng|mỗi)|\d{1,2}) (?:năm|quý|tháng|tuần|ngày)|(?:(?:chậm nhất|muộn nhất|trước|trong|vào|đến|từ|là) )*" + PrintedTime + @")(?: \([^()]{1,60}\))?,? (?:và )?)+$", RegexOptions.CultureInvariant)]
    public static partial Regex FrontedTime();

    // "do X chủ trì" gives work away; "mẫu do X cung cấp", "hội nghị do X tổ chức" only tell whose it is.
    [GeneratedRegex(@"(?<!\p{L})do $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex Doer();

    // "tham gia các đoàn giám sát do Thường trực Hội đồng nhân dân chủ trì": what others lead.
    [GeneratedRegex(@"(?<!\p{L})tham gia (?:\p{L}+ ){0,3}(?:đoàn|cuộc|đợt|hội nghị|hội thảo|lớp|chương trình)(?!\p{L})[^.;:]*do $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex JoinsOthers();

    // "thực hiện các nhiệm vụ do Hiệu trưởng phân công": what is given to whoever does it.
    [GeneratedRegex(@"(?<!\p{L})(?:nhiệm vụ|công việc|nội dung|phần việc|địa bàn|lĩnh vực)(?: \p{L}+){0,2} do $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex Share();

    // "Giám sát các dự án do Công ty A tổ chức thực hiện": whose work is looked at, by others.
    [GeneratedRegex(@"(?<!\p{L})(?:thẩm định|thẩm tra|thanh tra|giám sát|kiểm tra|kiểm toán|rà soát|đánh giá|phản biện|phê duyệt|nghiệm thu|góp ý|cho ý kiến|xem xét|thông qua|tiếp nhận|nghiên cứu)(?!\p{L})[^.;:]*do $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex Examined();

    // "Rà soát hồ sơ, đơn vị chủ trì Sở Nội vụ."; "phối hợp với cơ quan, đơn vị chủ trì Đoàn kiểm tra" tells what others lead.
    [GeneratedRegex(@"(?:^|[.;(] ?|(?<!(?<!\p{L})(?:cơ quan|đơn vị|tổ chức|địa phương|ngành|cấp|cá nhân)), ?)(?:cơ quan|đơn vị) chủ trì $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex InTheLead();
}
