using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;
using PlanSite.Import.Roles;
using PlanSite.Register.Findings;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Readings;

/// <summary>Clauses of a task that begin as with a name and go on with work, beside others whose agency was read: a person should see whether another has its part.</summary>
internal sealed partial class UnreadDoers(Plan plan, WordPositions positions)
{
    private const int WordsShown = 8;

    private readonly ILookup<Place, Unit> units = plan.Units.Where(unit => unit.Cells.Count == 0).ToLookup(unit => unit.Place);

    public IEnumerable<Finding> All =>
        from task in plan.Tasks
        where task.Assignments.Any(one => one.From == Origin.Own && one.At == task.Place)
        from unit in units[task.Place]
        from clause in In(unit.Text)
        let words = string.Join(' ', clause.Split(' ').Take(WordsShown))
        select new Finding { Code = FindingCode.DoerUnread, Arguments = [words], Place = task.Place, Position = positions.Of(task.Place, words) };

    // A comma within a name parts nothing: "Trung tâm Văn hóa, Thể thao và Truyền thông huyện mở …".
    private static IEnumerable<string> In(string text)
    {
        var clauses = Clause().Matches(text).Select(match => match.Groups["clause"]).Where(clause => !IsRead(clause.Value) && !BeginsWithWork(clause.Value)).ToList();
        if (clauses.Count == 0) return [];
        var lists = AgencyPhrases.In(new AgencyText(text));
        return clauses.Where(clause => !lists.Any(list => list.Start < clause.Index && clause.Index < list.End)).Select(clause => clause.Value);
    }

    private static bool IsRead(string clause) => RoleReader.ReadText(clause).Count > 0 || AgencyNameReader.BeginsAt(new AgencyText(clause), 0);

    private static bool BeginsWithWork(string clause) => new AgencyText(clause) is var text && (NameWords.Stops.LengthAt(text, 0) > 0 || NameWords.Fields.LengthAt(text, 0) > 0 || NoDoer().IsMatch(clause));

    // What no list of verbs knows may begin a clause as well: two words at least stand before the verb of a doer.
    private const string Verb = "cấp|cấp phép|cấp phát|kiểm dịch|tiếp nhận|thẩm định|phê duyệt|chủ trì|phối hợp|tham mưu|thực hiện|tổ chức|triển khai|hướng dẫn|kiểm tra|giám sát|rà soát|báo cáo|tổng hợp|theo dõi|đôn đốc|bố trí|chuẩn bị|cung cấp|cung ứng|vận hành|"
        + "xây dựng|lập|hỗ trợ|tuyên truyền|vận động|phụ trách|chịu trách nhiệm|có trách nhiệm|đảm nhận|đảm nhiệm|bảo đảm|đảm bảo|tạm ứng|thanh toán|giải ngân|chi trả|thu|kiểm soát|tuần tra|trực|ứng trực|điều tiết|vận chuyển|lắp đặt|sửa chữa|khám|điều trị|tiêm|"
        + "xét nghiệm|lấy mẫu|phun|phát|in|đăng|đưa tin|công bố|mở|cử|huy động|quản lý|xử lý|giải quyết|xác nhận|ký|bàn giao|nghiệm thu|trồng|chăm sóc|bảo vệ|cứu hộ|cấp cứu|tặng|trao|thăm|dạy|tập huấn|đào tạo";

    [GeneratedRegex(@"(?:; ?|^(?=\p{Lu}{1,4}\. ?\p{Lu})|, (?=\p{Lu}[\p{Ll}\p{M}]* \p{Ll}))(?<clause>\p{Lu}[\p{L}\d.&-]*(?: (?!(?:" + Verb + @")(?!\p{L}))[\p{L}\d.&-]+){1,8} (?:" + Verb + @") \p{L}[^;.]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    // Laws, matters and aims; "Nâng cao chất lượng …" and its like order and name nobody.
    [GeneratedRegex(@"^(?:Nghị|Luật|Quyết|Chỉ thị|Thông tư|Kế hoạch|Chương trình|Đề án|Kết luận|Công văn|Quy|Điều|Khoản|Mục|Phụ lục|Biểu|Việc|Công tác|Nâng|Tăng|Đẩy|Nội dung|Nhiệm vụ|Giải pháp|Thời|Kinh phí|Hồ sơ|Số|Năm|Tháng|Quý|Ngày|Hoạt động|Hội nghị|Hội thi|Dự án|Mô hình|Hình thức|Danh sách|Kết quả|Đối|Trong|Khi|Nếu|Sau|Trước|Từ|Đến|Không|Các|Những|Mọi|Phong trào|Cuộc|Ngày hội|Tháng hành động|Việt Nam)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex NoDoer();
}
