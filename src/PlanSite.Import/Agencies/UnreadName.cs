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
}
