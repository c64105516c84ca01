namespace PlanSite.Import.Agencies;

/// <summary>A name within a list that begins as no known body does: it must not take the known ones out of their sentence.</summary>
internal static class UnreadName
{
    private static readonly WordList Documents = new(
    [
        "Kế hoạch", "Chương trình", "Nghị quyết", "Nghị định", "Quyết định", "Chỉ thị", "Kết luận", "Đề án", "Dự án", "Luật", "Bộ luật", "Hiến pháp", "Thông tư", "Thông báo", "Thông tri", "Công văn", "Công điện", "Hướng dẫn", "Quy định", "Quy chế",
        "Quy hoạch", "Chiến lược", "Báo cáo", "Tờ trình", "Phụ lục", "Điều", "Khoản", "Mục", "Đảng", "Nhà nước", "Nhân dân",
    ]);

    /// <summary>The offset after such a name behind a comma or "và"; -1 unless a known name or a verb follows it.</summary>
    public static int EndAfter(AgencyText text, int end)
    {
        var start = ListSeparators.PastComma(text, end, orSemicolon: false);
        if (start < 0 || !text.IsWordStart(start) || !text.IsUpperAt(start) || Documents.LengthAt(text, start) > 0) return -1;
        var last = NameTail.EndOf(text, NameWord.EndOf(text, start), start, isMany: false);
        var next = text.SkipSpaces(last);
        return next < text.Length && (NameWords.Stops.LengthAt(text, next) > 0 || ListSeparators.NextName(text, last) > 0) ? last : -1;
    }

    /// <summary>The colon up to which the first name of a text goes on behind a comma, where no list does ("Trung tâm Kiểm soát thanh toán BHXH, BHYT điện tử: Chủ trì …"); -1 when it does not.</summary>
    public static int RunInEnd(AgencyText text, int start, int end)
    {
        if (start > 0 || end >= text.Length || text.Text[end] != ',' || AgencyWords.HeadsOfFields.LengthAt(text, start) == 0 || Departments.Names.LengthAt(text, start) == end - start) return -1;
        var at = text.SkipSpaces(end + 1);
        if (at >= text.Length || !text.IsUpperAt(at)) return -1;
        while (at < text.Length && text.IsWordStart(at) && NameWords.Stops.LengthAt(text, at) == 0 && !AgencyNameReader.BeginsAt(text, at))
        {
            var word = text.WordEnd(at);
            if (word < text.Length && text.Text[word] == ':') return word;
            at = text.SkipSpaces(word);
        }
        return -1;
    }
}
