namespace PlanSite.Import.Agencies;

/// <summary>Reads the matter that a board or team is named after, up to its rank: "Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh".</summary>
internal static class BoardMatter
{
    private const int MostWords = 16;

    private static readonly WordList Ranks = new(["tỉnh", "Tỉnh ủy", "thành phố", "Thành ủy", "huyện", "quận", "xã", "phường", "đặc khu", "Trung ương", "Chính phủ", "các cấp", "cấp tỉnh", "cấp huyện", "cấp xã", "ngành"]);

    // "… xây dựng kế hoạch của tỉnh", "… trên địa bàn xã": the rank belongs to what the board does.
    private static readonly WordList BeforeOwner = new(["của", "bàn", "trong", "cho", "toàn", "với", "các", "về", "ở", "tại", "cấp"]);

    /// <summary>The offset after the rank, or <paramref name="at"/> where no matter and rank stand here.</summary>
    public static int EndOf(AgencyText text, int at, int start)
    {
        if (AgencyWords.Boards.LengthAt(text, start) != at - start) return at;
        var word = text.SkipSpaces(at);
        if (word >= text.Length || NameWords.BoardMatters.LengthAt(text, word) == 0) return at;
        var before = word;
        for (var count = 0; count < MostWords && word < text.Length; count++)
        {
            if (!text.IsWordStart(word)) return at;
            if (count > 0 && Ranks.LengthAt(text, word) is > 0 and var rank) return BeforeOwner.LengthAt(text, before) > 0 ? at : word + rank;
            before = word;
            word = text.SkipSpaces(text.WordEnd(word));
            if (word < text.Length && text.Text[word] is ',' or '-' or '–') word = text.SkipSpaces(word + 1);
        }
        return at;
    }
}
