namespace PlanSite.Import.Agencies;

/// <summary>Reads bodies of one kind that are listed as one group: "các sở, ban, ngành", "các huyện, thị, thành ủy".</summary>
internal static class FamilyReader
{
    /// <summary>Bodies of one kind: a list goes on only within its family.</summary>
    public static readonly IReadOnlyList<WordList> Families =
    [
        new(["tỉnh ủy", "ban đảng", "đảng đoàn", "ban cán sự đảng", "huyện ủy", "thị ủy", "thành ủy", "quận ủy", "đảng ủy", "huyện", "thị", "quận", "cấp ủy", "cấp ủy đảng", "chi bộ", "chi ủy", "chi", "đảng bộ", "tổ chức đảng",
            "tổ chức cơ sở đảng", "ủy ban kiểm tra", "thành, thị ủy", "thị xã", "thành phố", "huyện đoàn", "thị đoàn", "thành đoàn", "quận đoàn"]),
        new(["đảng đoàn", "ban cán sự đảng"]),
        new(["bộ", "cơ quan ngang bộ", "cơ quan thuộc chính phủ", "sở", "ban", "ngành", "hội", "đoàn thể", "phòng", "bộ phận", "cơ quan ngang sở", "mặt trận",
            "cơ quan", "đơn vị", "tổ chức", "địa phương", "doanh nghiệp", "hợp tác xã", "cá nhân", "nhà thầu", "chủ đầu tư", "chủ rừng", "chủ tàu", "chủ phương tiện", "chủ đập", "hãng tàu", "hãng xe", "hãng hàng không", "tập đoàn", "hiệp hội", "hộ gia đình"]),
        new(["tỉnh", "quân khu", "huyện", "thành, thị", "thị, thành", "thị xã", "thành phố", "quận", "xã", "phường", "thị trấn", "đặc khu", "ấp", "khu phố", "thôn", "xóm", "bản", "buôn", "khóm", "tổ dân phố", "khu dân cư", "tx", "tp"]),
        new(["cấp", "ngành"]),
        new(["trường", "cơ sở giáo dục", "cơ sở giáo dục và đào tạo", "cơ sở giáo dục, đào tạo", "học viện", "viện nghiên cứu", "cơ sở đào tạo", "cơ sở y tế", "bệnh viện", "trung tâm", "nhà trường", "khoa", "viện"]),
    ];

    // "các sở ngành", "thôn ấp": the comma is often left out before these.
    private static readonly WordList WithoutComma = new(["ban", "ngành", "đơn vị", "tổ chức", "địa phương", "ấp", "xóm", "bản", "phường", "xã", "đoàn thể"]);

    private static readonly WordList OfAny = WordList.Union(Families);

    /// <summary>The offset after the group that begins here, <paramref name="at"/> when none does: one word of a family under one word for many, or at least two of it.</summary>
    public static int EndOf(AgencyText text, int at, bool isMany)
    {
        var longest = at;
        if (!OfAny.MayBeginAt(text, at) || IsNoBody(text, at)) return longest;
        foreach (var family in Families)
        {
            var (end, count) = EndOf(text, at, family);
            if (end > longest && (isMany || count > 1)) longest = end;
        }
        return longest;
    }

    /// <summary>Whether the words at two places belong to one family.</summary>
    public static bool AreAlike(AgencyText text, int one, int other) => Families.Any(family => WordAt(text, one, family) > 0 && WordAt(text, other, family) > 0);

    private static bool IsNoBody(AgencyText text, int at) => OrganiseVerb.IsAt(text, at) || AgencyWords.NoBodies.LengthAt(text, at) > 0;

    private static (int End, int Count) EndOf(AgencyText text, int at, WordList family)
    {
        var (end, count) = (at, 0);
        while (at < text.Length && WordAt(text, at, family) is > 0 and var length)
        {
            end = at + length;
            count++;
            at = PastSeparator(text, end);
            if (at < 0) break;
        }
        return (end, count);
    }

    private static int WordAt(AgencyText text, int at, WordList family)
    {
        var length = family.LengthAt(text, at);
        if (length == 0 || IsNoBody(text, at)) return 0;
        // "Ban Cán sự đảng UBND tỉnh" is a body of its own, not one of its family.
        var next = text.SkipSpaces(at + length);
        return next > at + length && text.IsUpperAt(next) && text.IsUpperAt(at) ? 0 : length;
    }

    private static int PastSeparator(AgencyText text, int at)
    {
        var next = text.SkipSpaces(at);
        if (next < text.Length && text.Text[next] is ',' or '-' or '–') next = text.SkipSpaces(next + 1);
        if (text.Has(next, "và")) next = text.SkipSpaces(next + 2);
        var isSeparated = text.SkipSpaces(at) != next || (next > at && WithoutComma.LengthAt(text, next) > 0);
        return isSeparated && next < text.Length ? next : -1;
    }
}
