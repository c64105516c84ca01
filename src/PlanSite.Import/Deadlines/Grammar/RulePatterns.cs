using System.Text.RegularExpressions;

namespace PlanSite.Import.Deadlines.Grammar;

/// <summary>Words that several rules share.</summary>
internal static class RulePatterns
{
    /// <summary>Case does not matter, and only named groups capture: group <c>t</c>, where there is one, is the text of the deadline.</summary>
    public const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The words that name a time.</summary>
    public const string TimeWords = @"(?:thời\s+(?:gian|hạn|điểm)|tiến\s+độ|lộ\s+trình)";

    /// <summary>Parts of <see cref="TimeWords"/>, in small letters and in capitals: without one of them a text has none of those words.</summary>
    public static readonly string[] SignsOfTimeWords = ["hời", "iến", "lộ", "Lộ", "HỜI", "IẾN", "LỘ"];

    /// <summary>The words before the time in a time line: "3. Thời gian thực hiện:".</summary>
    public const string TimeLabel = @"^\W*(?:\w{1,4}[.)]\s*)?" + TimeWords + "[^:]{0,40}:";

    /// <summary>"hoàn thành", which belongs to the text of a deadline.</summary>
    public const string Done = @"(?:(?:hoàn\s+thành|hoàn\s+tất)(?:(?<!(?:gian|hạn|điểm|độ|trình)\s+hoàn\s+\p{L}+)\s*:)?\s+(?:xong\s+)?|xong\s+)";

    /// <summary>The words that <see cref="Done"/> begins with.</summary>
    public const string DoneOpenings = "hoàn+thành|tất xong";

    /// <summary>"và những năm tiếp theo" and its like; "quý I năm sau" is a time of the next year.</summary>
    public const string AndOn =
        @"(?!\s+năm\s+(?:sau|tới|tiếp\s+theo)(?!\p{L}))(?:\s*,?\s*(?:và\s+)?(?:(?:những|các)\s+)?năm\s+(?:tiếp\s+theo|sau|tới)(?!\p{L})|\s+(?:và\s|,)\s*(?:tiếp\s+theo|về\s+sau(?!\p{L})|các\s+giai\s+đoạn\s+(?:tiếp\s+theo|sau)(?!\p{L}))|\s+trở\s+đi)";

    /// <summary>hằng năm, mỗi quý …: group <c>r</c> is the unit.</summary>
    public const string Rhythm = @"(?:h[ằà]ng|mỗi|từng)\s+(?<r>năm|quý|tháng|tuần|ngày)";

    /// <summary>"định kỳ" before a rhythm.</summary>
    public const string Periodically = @"(?:định\s+kỳ\s*,?\s+)";

    /// <summary>The words that a rhythm begins with, counted or not, periodic or not.</summary>
    public const string RhythmOpenings = "định+kỳ " + EveryOpenings + " từng" + Units + " " + CountOpenings;

    /// <summary>hằng năm, mỗi quý, which some rules ask for.</summary>
    public const string EveryOpenings = "hằng" + Units + " hàng" + Units + " mỗi" + Units;

    /// <summary>The words that a number of years, months or weeks begins with.</summary>
    public const string CountOpenings = "ba" + Units + " sáu" + Units + " " + OpeningWords.Counts;

    /// <summary>The words behind the first word of a rhythm.</summary>
    public const string Units = "+năm|quý|tháng|tuần|ngày";

    /// <summary>6 tháng, 01 năm as a rhythm: group <c>n</c> is the number.</summary>
    public const string CountedRhythm =
        @"(?<n>0?[1-9]|[1-9]\d|sáu|ba)\s+(?<r>tháng|năm|tuần)(?!\s*\d|\s+(?:đầu|cuối|kể|sau|thực\s+hiện|triển\s+khai|thi\s+hành))(?:\s*(?:/|một|mỗi|1)?\s*lần)?";

    /// <summary>Behind these words a time belongs to a noun of the clause ("của cử tri gửi đến trước kỳ họp", "nợ phát sinh trước ngày …"), not to its work.</summary>
    private const string OfNoun = @"(?<!\p{L})(?:của|cho|do|đã|được|đạt|gửi|nhận|phát\s+sinh|tồn\s+đọng|còn|nghỉ|có|từ|đối\s+với|diễn\s+ra|bổ\s+nhiệm|bầu|thành\s+tích|kết\s+quả)(?!\p{L})";

    /// <summary>Looks back from a time that hangs on an event: it opens its clause, or a verb that it ends governs it.</summary>
    public const string GovernedByWork = @"(?<=(?:^|[.;,:(])\s*(?:(?:(?!" + OfNoun + @")[^.;,:()]){0,80}?(?<!\p{L})(?:hoàn\s+thành|hoàn\s+thiện|xong|kết\s+thúc|trình|nộp|ban\s+hành|niêm\s+yết|tổ\s+chức|tiến\s+hành|sơ\s+kết|tổng\s+kết|kiểm\s+điểm)\s(?:(?!" + OfNoun + @")[^.;,:()]){0,80})?)";

    /// <summary>Verbs of administrative work: what follows a bare adverb when that adverb governs the doing of a task.</summary>
    public const string WorkVerb =
        @"(?:kiểm\s+tra|theo\s+dõi|rà\s+soát|hoàn\s+thiện|tuyên\s+truyền|lãnh\s+đạo|đôn\s+đốc|cập\s+nhật|kiện\s+toàn|tổ\s+chức|phối\s+hợp|báo\s+cáo|nắm|quan\s+tâm|đổi\s+mới|"
        + @"chỉ\s+đạo|trao\s+đổi|giám\s+sát|hướng\s+dẫn|tham\s+mưu|xây\s+dựng|thực\s+hiện|triển\s+khai|đánh\s+giá|sơ\s+kết|tổng\s+kết|tổng\s+hợp|thông\s+tin|phổ\s+biến|quán\s+triệt|"
        + @"đối\s+thoại|tiến\s+hành|duy\s+trì|bồi\s+dưỡng|đào\s+tạo|tập\s+huấn|chăm\s+lo|giáo\s+dục|vận\s+động|tiếp\s+xúc|nhắc\s+nhở|bổ\s+sung|sửa\s+đổi|đo\s+lường|công\s+bố|kiểm\s+điểm|"
        + @"củng\s+cố|nâng\s+cao|tăng\s+cường|phát\s+hiện|chấn\s+chỉnh|thanh\s+tra|giao\s+ban|làm\s+việc\s+với|sinh\s+hoạt|gửi|(?<!cuộc\s)họp|khảo\s+sát|thống\s+kê|đối\s+chiếu|kiểm\s+kê|giải\s+quyết)";
}
