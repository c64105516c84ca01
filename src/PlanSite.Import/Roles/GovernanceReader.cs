using System.Text.RegularExpressions;
using PlanSite.Import.Agencies;

namespace PlanSite.Import.Roles;

/// <summary>Tells from the words around a list of agencies how it stands in its sentence.</summary>
internal static partial class GovernanceReader
{
    // Keeps the work proportional to the text where one paragraph names agencies by the thousand.
    private const int WidestSentence = 2000;

    // What governs a list stands right before it.
    private const int NearWords = 160;

    /// <param name="text">The whole text.</param>
    /// <param name="list">A list in it.</param>
    /// <param name="needsVerb">Whether a subject must have a verb; in a line that only says who does it, none is needed.</param>
    public static Governance Of(AgencyText text, AgencyList list, bool needsVerb)
    {
        var left = text.Key.AsSpan()[Math.Max(0, list.Start - WidestSentence)..list.Start];
        var right = WithoutAside(text.Key.AsSpan()[list.End..Math.Min(text.Length, list.End + WidestSentence)]);
        var governance = Of(text, list, left, right, needsVerb);
        return governance == Governance.None && ListedPersons.StartAtEnd(left) is >= 0 and var persons ? Of(text, list, left[..persons], right, needsVerb) : governance;
    }

    private static Governance Of(AgencyText text, AgencyList list, ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool needsVerb)
    {
        var near = left[Math.Max(0, left.Length - NearWords)..];
        if (EachAs().IsMatch(text.Key.AsSpan(list.Start, list.End - list.Start)) && Measure().IsMatch(right)) return Governance.None;
        if (left.EndsWith(": ") && Office().IsMatch(text.Key.AsSpan()[list.Start..]) && AgencyPhrases.IsAgencyHeading(text.Text[..(list.Start - 2)])) return Governance.None;
        if (Partner().IsMatch(near) || IsBehindUnreadPartner(near)) return Governance.Partner;
        if (Doer().IsMatch(near)) return DoersVerb().IsMatch(right) && !JoinsOthers().IsMatch(near) && !(HasMade().IsMatch(right) && Examined().IsMatch(near)) && !(SharesOut().IsMatch(right) && Share().IsMatch(near)) ? Governance.Subject : Governance.None;
        if (Charge().IsMatch(left) || (InTheLead().IsMatch(left) && NameEnds().IsMatch(right)) || (FurtherCharge().IsMatch(left) && HasVerb(right))) return Governance.Charged;
        if (Collector().IsMatch(left) && ToSumUp().IsMatch(right)) return Governance.Collector;
        if (Directing().IsMatch(near)) return (Predicate().IsMatch(right) && !NoAction().IsMatch(right)) || Carrying().IsMatch(right) ? Governance.Directed : Governance.None;
        if (left.EndsWith('(') && BracketTime().IsMatch(right)) return Governance.Subject;
        if (!needsVerb && IsEnd().IsMatch(right) && UnreadItem().IsMatch(left) && HasNoVerb(UnreadItem().Match(left.ToString()).Groups["words"].Value)) return Governance.Subject;
        if (BehindTime().IsMatch(near) && BracketEnd().IsMatch(right)) return Governance.Subject;
        if (BeforeLead().IsMatch(near) && text.IsUpperAt(list.Start) && LeadsAtEnd().IsMatch(right) && !FurtherSubject.IsListing(near)) return Governance.Subject;
        if (IsInSeries(near, text.Key.AsSpan(list.Start))) return Governance.None;
        return IsSubjectPosition(left) && (HasVerb(right) || (!needsVerb && IsEnd().IsMatch(right))) ? Governance.Subject : Governance.None;
    }

    // "Phòng Kinh tế: cơ quan thường trực của Hội đồng": what the body is; "Bảo vệ trường: Thường trực quản lý cổng": the verb.
    [GeneratedRegex(@"^(?:(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì|tham mưu|giúp việc)|thường trực (?:quản lí|theo dõi|tiếp nhận|bảo vệ|trực|tại))(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    // "phối hợp với y tế bản, các trường học": the first partner is named as no known body is.
    private static bool IsBehindUnreadPartner(ReadOnlySpan<char> near) => UnreadPartner().IsMatch(near) && HasNoVerb(UnreadPartner().Match(near.ToString()).Groups["words"].Value);

    private static bool HasNoVerb(string unread)
    {
        var words = new AgencyText(unread);
        for (var at = words.NextWord(0); at < words.Length; at = words.NextWord(words.WordEnd(at)))
            if (NameWords.Stops.LengthAt(words, at) > 0) return false;
        return true;
    }

    /// <summary>Whether the words after an agency are what it has to do.</summary>
    public static bool HasVerb(ReadOnlySpan<char> right) => (Predicate().IsMatch(right) && !Past().IsMatch(right) && !Orders().IsMatch(right)) || RunIn().IsMatch(right);

    /// <summary>What an agency does, without the words between it and its verb.</summary>
    public static ReadOnlySpan<char> WithoutAside(ReadOnlySpan<char> words)
    {
        foreach (var aside in Aside().EnumerateMatches(words)) return words[aside.Length..];
        return words;
    }

    private static bool IsSubjectPosition(ReadOnlySpan<char> left)
    {
        if (left.LastIndexOf('“') > left.LastIndexOf('”')) return false;
        if (ClauseStart().IsMatch(left)) return true;
        if (left.EndsWith(" thì ")) return true;
        var sentence = LastSentence(left);
        return (AfterFront().IsMatch(left) && Fronted().IsMatch(sentence)) || FrontedTime().IsMatch(sentence);
    }

    private static ReadOnlySpan<char> LastSentence(ReadOnlySpan<char> left)
    {
        foreach (var before in SentenceBreak().EnumerateMatches(left)) return left[(before.Index + 1)..];
        return left;
    }

    [GeneratedRegex(@"(?:(?:phối hợp|kết hợp)(?:(?:,? \p{Ll}+){0,5}? (?:với|cùng|cùng với))?|cùng với|(?:với|có) sự (?:(?:phối hợp|tham gia|hỗ trợ|đồng hành)(?:,? | và )?)+của) $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Partner();

    [GeneratedRegex(@"(?:phối hợp|kết hợp)(?: chặt chẽ)? (?:với|cùng|cùng với) (?<words>(?:\p{L}+ ){0,3}\p{L}+)(?:,| và) $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex UnreadPartner();

    // A line that lists who does it, the first as no known body is named.
    [GeneratedRegex(@"^ ?(?<words>(?:\p{L}[\p{L}/]* ){1,7}\p{L}+)[,;] $", RegexOptions.CultureInvariant)]
    private static partial Regex UnreadItem();

    [GeneratedRegex(@"(?:^|[.;:(] ?|(?<!(?:tham mưu|trình|báo cáo|đề xuất|kiến nghị)[^.;]{0,80})(?:tỉnh|thành phố|huyện|quận|xã|phường|đặc khu|ủy|chính phủ|chỉ đạo|hai bộ|hai sở),? )(?:giao|giao cho|giao nhiệm vụ|giao nhiệm vụ cho|giao trách nhiệm cho) $|(?<!(?:nhiệm vụ|chức năng|quyền hạn|trách nhiệm|kinh phí|dự toán|chỉ tiêu|công việc|đã|nội dung) )được giao(?: cho)? $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Charge();

    // "Rà soát hồ sơ, đơn vị chủ trì Sở Nội vụ."; "phối hợp với cơ quan, đơn vị chủ trì Đoàn kiểm tra" tells what others lead.
    [GeneratedRegex(@"(?:^|[.;(] ?|(?<!(?<!\p{L})(?:cơ quan|đơn vị|tổ chức|địa phương|ngành|cấp|cá nhân)), ?)(?:cơ quan|đơn vị) chủ trì $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex InTheLead();

    [GeneratedRegex(@"^ ?(?:[.,;)]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NameEnds();

    // "Lập hồ sơ, giao Sở Y tế thực hiện": not where another body is advised to do so.
    [GeneratedRegex(@"(?<!(?:tham mưu|trình|báo cáo|đề xuất|kiến nghị)(?: cho| với)? (?:ủy ban|ubnd|hội đồng|hđnd|chủ tịch|ban|bộ|tỉnh|thành|huyện|lãnh đạo|cấp|chính phủ|thủ tướng|cơ quan) [^.;]{0,160})(?:,| và) giao(?: cho)? $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex FurtherCharge();

    [GeneratedRegex(@"(?:phản ánh|gửi)[^.;]* (?:đến|về|qua|cho|gửi) $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Collector();

    [GeneratedRegex(@"^,? ?để tổng hợp", RegexOptions.CultureInvariant)]
    private static partial Regex ToSumUp();

    [GeneratedRegex(@"(?:(?<!(?:sự|cán bộ|thành viên|tập thể|đồng chí|các|và|người|chức danh) )lãnh đạo|(?<!sự )chỉ đạo|hướng dẫn|đôn đốc|nhắc nhở|định hướng|yêu cầu|phân công(?: (?:nhiệm vụ|trách nhiệm) cho)?|(?<!(?<!\p{L})(?:việc|văn bản|giấy|hợp đồng|quyết định|quy định|nội dung|thủ tục|phạm vi|cơ chế|phân cấp|kiểm tra|giám sát|rà soát|thực hiện|đẩy mạnh|tăng cường)(?!\p{L})[^.;:]{0,80})(?:ủy quyền|ủy nhiệm)|^cử)(?: cho)? $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Directing();

    /// <summary>Words between a subject and its verb ("(sau đây gọi chung là …)", ", trên cơ sở …,", "được phân công …").</summary>
    [GeneratedRegex(@"^(?: ?(?:\.\.\.|…)| \([^()]*\)| với (?:vai trò|tư cách)(?: là)? (?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì|chủ quản|tham mưu|giúp việc)| [-–] (?:là )?(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì|chủ quản|tham mưu|giúp việc)(?!\p{L})[^.;–-]{0,120} [-–]|,(?= (?:chủ trì|phối hợp|tổ chức|hướng dẫn|tập hợp|chủ động|tập trung|triển khai|có trách nhiệm|chịu trách nhiệm|phụ trách|trực tiếp|tăng cường|đẩy mạnh)(?!\p{L}))|, (?:trên cơ sở|căn cứ|theo(?! dõi)|trong|với|tùy|ngoài|hằng|hàng|định kì|(?:là )?(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì|chủ quản|tham mưu|giúp việc))(?!\p{L})[^.;]{0,200}?,| được (?:phân công|giao)[^.;]{0,160}?(?= (?:có trách nhiệm|chịu trách nhiệm|chủ động|nghiêm túc|phải|cần) )| trong phạm vi (?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền)[^.;]{0,80}?(?= (?:có trách nhiệm|chịu trách nhiệm|chủ động|tổ chức|triển khai|thực hiện|chỉ đạo|phối hợp)(?!\p{L}))| trong quá trình [^.;]{1,300}? thì|, (?:trước hết|trước tiên|nhất) là [^.;]{0,160}?(?= (?:phải|cần|có trách nhiệm) ))(?= \p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    // "(Phòng Tài chính Đầu tư, hoàn thành trong quý III/2024)": who and when, after the work.
    [GeneratedRegex(@"^ ?[,;:–-] ?(?:hoàn thành|xong|thực hiện|thời gian|thời hạn|tiến độ|trong|trước|quý|tháng|năm \d|ngày \d|đến|từ|chậm nhất|thường xuyên|hằng|hàng|định kì)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex BracketTime();

    // "(quý IV/2023; Sở Y tế)": when and who.
    [GeneratedRegex(@"\((?:(?:hoàn thành|xong|thực hiện|thời gian(?: \p{L}+){0,2}|thời hạn|tiến độ) ?:? ?)?(?:trong|trước|quý|tháng|năm|ngày|đến|từ|chậm nhất|thường xuyên|hằng|hàng|định kì)(?!\p{L})[^(),;]{0,60}?(?:\d|xuyên|năm|tháng|quý) ?[,;–-] ?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex BehindTime();

    [GeneratedRegex(@"^ ?\) ?[.;/]*$", RegexOptions.CultureInvariant)]
    private static partial Regex BracketEnd();

    [GeneratedRegex(@"^(?:mỗi|từng) ", RegexOptions.CultureInvariant)]
    private static partial Regex EachAs();

    // "(mỗi đơn vị ít nhất 01 mô hình)": how many each, and nothing to do.
    [GeneratedRegex(@"^ (?:(?:có |đạt |là )?(?:ít nhất|tối thiểu|tối đa|không quá|từ|khoảng) )?(?:\d|ít nhất|tối thiểu|một (?!số))", RegexOptions.CultureInvariant)]
    private static partial Regex Measure();

    // "trách nhiệm của từng cấp, từng ngành": whose it is, and no subject.
    private static bool IsInSeries(ReadOnlySpan<char> near, ReadOnlySpan<char> words) => EachOf().IsMatch(near) && words.StartsWith(EachOf().Match(near.ToString()).Groups["each"].Value + " ", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<!\p{L})của (?<each>từng|mỗi) \p{L}+(?: \p{L}+)?, $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex EachOf();

    [GeneratedRegex("(?:,|,? trong đó|[ ][-–]) $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex BeforeLead();

    // "Tổ chức hội nghị tổng kết, Sở Nội vụ chủ trì."
    [GeneratedRegex(@"^ (?:chủ trì|(?:làm|là) (?:(?:cơ quan|đơn vị) )?(?:đầu mối|chủ trì|thường trực)) ?(?:[.,;)/]|$|(?:trong|trước|vào|từ|hoàn thành) )", RegexOptions.CultureInvariant)]
    private static partial Regex LeadsAtEnd();

    // The body that issues the plan orders; the work is of those it orders.
    [GeneratedRegex(@"^ (?:yêu cầu|đề nghị|giao) (?:các|ủy ban|ubnd|sở|bộ|ban|công an|văn phòng|đảng ủy|trung tâm|mặt trận|chủ tịch|thủ trưởng|giám đốc|người đứng đầu)(?!\p{L})|^ phân công (?:trách nhiệm|nhiệm vụ)(?!\p{L})[^.;]* sau ?:?$", RegexOptions.CultureInvariant)]
    private static partial Regex Orders();

    [GeneratedRegex(@"^ (?:theo(?! dõi)|ở|thuộc|các|đã|được|và|với|của|hoặc|trong|về|tại|như|mà|khi|do|để|cho|là|nhằm|(?:thủ tục |hồ sơ )?(?:thanh,? )?quyết toán|thanh toán|thủ tục|quy trình|cách thức)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex NoAction();

    [GeneratedRegex(@"^ \p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex Predicate();

    [GeneratedRegex(@"^ trong (?:quá trình|việc) ", RegexOptions.CultureInvariant)]
    private static partial Regex Carrying();

    // Over and done, or said about the body: no order to it.
    [GeneratedRegex(@"^ (?:theo (?:đúng )?(?:quy định|thẩm quyền|quy chế)(?: của [^,.;]{0,60}| hiện hành)?(?=[,.;]|$)|đã|được(?! (?:giao|phân công|ủy quyền) (?:làm (?:đầu mối|nòng cốt|cơ quan|đơn vị)|kí))|bị|có thể|là(?! (?:cơ quan|đơn vị|đầu mối|thường trực))|và|với|của|hoặc|có liên quan|liên quan|trong|về|tại|như|không|mà|khi|do|để|cho(?! í kiến| vay))(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Past();

    [GeneratedRegex(@"^ ?: ?\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex RunIn();

    // Or the name goes on with which of the group are meant ("… được giao nhiệm vụ", "… theo quy định").
    [GeneratedRegex(@"^ ?(?:[.;,(/]|$)|^ (?:được (?:giao|phân công)|theo|thuộc|ở|tại|trên|trong|có)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex IsEnd();

    [GeneratedRegex(@"(?:^|[.;:!?] ?|\()(?:(?:đề nghị|yêu cầu|riêng|trường hợp) )?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex ClauseStart();

    [GeneratedRegex(@"(?<=[.;!?]) ", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex SentenceBreak();

    // "đề nghị" and its like within a sentence that begins with its reason: "nếu có vướng mắc, đề nghị các xã …".
    [GeneratedRegex(@"(?:,|,? (?:đề nghị|yêu cầu)|(?:khó khăn|vướng mắc|phát sinh),?) $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex AfterFront();

    // "do X chủ trì" gives work away; "mẫu do X cung cấp", "hội nghị do X tổ chức" only tell whose it is.
    [GeneratedRegex(@"(?<!\p{L})do $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Doer();

    // "tham gia các đoàn giám sát do Thường trực Hội đồng nhân dân chủ trì": what others lead.
    [GeneratedRegex(@"(?<!\p{L})tham gia (?:\p{L}+ ){0,3}(?:đoàn|cuộc|đợt|hội nghị|hội thảo|lớp|chương trình)(?!\p{L})[^.;:]*do $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex JoinsOthers();

    [GeneratedRegex(@"^ (?:chuẩn bị|tổ chức thực hiện)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex HasMade();

    // "Giám sát các dự án do Công ty A tổ chức thực hiện": whose work is looked at, by others.
    [GeneratedRegex(@"(?<!\p{L})(?:thẩm định|thẩm tra|thanh tra|giám sát|kiểm tra|kiểm toán|rà soát|đánh giá|phản biện|phê duyệt|nghiệm thu|góp ý|cho ý kiến|xem xét|thông qua|tiếp nhận|nghiên cứu)(?!\p{L})[^.;:]*do $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Examined();

    [GeneratedRegex("^ phân công", RegexOptions.CultureInvariant)]
    private static partial Regex SharesOut();

    // "thực hiện các nhiệm vụ do Hiệu trưởng phân công": what is given to whoever does it.
    [GeneratedRegex(@"(?<!\p{L})(?:nhiệm vụ|công việc|nội dung|phần việc|địa bàn|lĩnh vực)(?: \p{L}+){0,2} do $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Share();

    [GeneratedRegex(@"^ (?:chủ trì|làm đầu mối|làm chủ trì|làm cơ quan|làm (?:trưởng|phó|tổ trưởng|nhóm trưởng|nòng cốt)|là cơ quan|chịu trách nhiệm|bố trí|cân đối|bảo đảm|đảm bảo|chi trả|hướng dẫn|phụ trách|đảm nhiệm|đảm nhận|chuẩn bị|phân công|(?:tổ chức )?thực hiện|triển khai|tham mưu)(?!\p{L})(?! (?:đã|tại|trong))", RegexOptions.CultureInvariant)]
    private static partial Regex DoersVerb();

    [GeneratedRegex(@"^(?:căn cứ|trên cơ sở|theo|trong|đối với|để|nhằm|dưới|được sự|với|bên cạnh|cùng với|tùy|tại|ở|định kì|hằng|hàng|những nơi|nơi nào|khi|nếu|sau khi|trước|từ|quá trình|thực hiện|qua|ngoài|giai đoạn|đến|năm|trường hợp|chậm nhất|muộn nhất|ngay|kể từ|sau|vào|hết|giữa|đầu|cuối|quý|tháng|ngày|mỗi|thời gian|thời hạn|cùng với|thông qua|đồng thời|riêng|kết thúc|\d{1,2} (?:năm|tháng|tuần|ngày))(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Fronted();

    private const string PrintedTime = @"(?:(?:hết|đầu|giữa|cuối) )?(?:(?:ngày|tháng|quý|năm) ?\d[\d/.-]*|\d{1,2}/\d[\d/]*|quý ?(?:i{1,3}|iv)(?!\p{L}))(?: tháng \d{1,2})?(?:(?:/| năm )\d{4})?";

    // "Định kỳ hằng quý Sở Nội vụ chủ trì …": a time that no comma parts from the doer.
    [GeneratedRegex(@"^(?:(?:định kì|thường xuyên|(?:định kì )?(?:(?:hằng|hàng|mỗi)|\d{1,2}) (?:năm|quý|tháng|tuần|ngày)|(?:(?:chậm nhất|muộn nhất|trước|trong|vào|đến|từ|là) )*" + PrintedTime + @")(?: \([^()]{1,60}\))?,? (?:và )?)+$", RegexOptions.CultureInvariant)]
    private static partial Regex FrontedTime();
}
