using System.Text.RegularExpressions;

namespace PlanSite.Import.Agencies;

/// <summary>Finds how far a name goes on after its first words.</summary>
/// <remarks>A name goes on with capitals and with the small words names are made of. Before any other small word it ends, so that a verb is never swallowed that no list knows.</remarks>
internal static partial class NameTail
{
    private const int LongestUnknown = 4;

    private const string OfCrimes = "điều tra tội phạm về";

    // Bodies of which the trades are listed.
    private static readonly WordList TradesOf = new(["doanh nghiệp", "công ty", "hợp tác xã", "hiệp hội", "hội nghề nghiệp", "tổ chức tín dụng"]);

    private static readonly WordList Offices = new(["Phòng", "Đội", "Khoa"]);

    private static readonly WordList Wholes = new(["Công an", "Bộ Chỉ huy", "Ban Chỉ huy", "Sở", "Cục", "Chi cục", "Bệnh viện", "Trường", "Viện"]);

    // Of these one has several fields.
    private static readonly WordList Shortened = new(["Trung tâm", "Chi cục", "Cục", "Viện", "Vụ"]);

    // "(Sở Nội vụ - quý IV/2023)"
    private static readonly WordList Times = new(["quý", "tháng", "năm", "ngày", "thời gian", "thời hạn"]);

    /// <summary>The offset after the name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">After its first words.</param>
    /// <param name="start">Where its first words begin.</param>
    /// <param name="isMany">Whether it is a group ("các …").</param>
    public static int EndOf(AgencyText text, int at, int start, bool isMany)
    {
        var head = at;
        at = BoardMatter.EndOf(text, at, start);
        while (true)
        {
            var next = at < text.Length && text.Text[at] == ',' ? AfterComma(text, at, start, isMany) : Next(text, at, start, isMany);
            if (next <= at || BeginsSentence(text, at, head, start)) return at;
            at = next;
        }
    }

    // "Phòng Tham mưu" has no name yet before the word.
    private static bool BeginsSentence(AgencyText text, int at, int head, int start) =>
        text.SkipSpaces(at) is var word && text.IsUpperAt(word) && NameWords.CapitalStops.LengthAt(text, word) > 0 && (at > head || Departments.Names.LengthAt(text, start) == at - start);

    private static int Next(AgencyText text, int at, int start, bool isMany)
    {
        var word = text.SkipSpaces(at);
        if (word == at || word >= text.Length) return at;
        if (text.Text[word] is '-' or '–') return AfterDash(text, at, word, start);
        if (!text.IsWordStart(word)) return at;
        if (EndsWithLevel(text, at) && !GoesOnAfterLevel(text, at, word)) return at;
        if (text.IsUpperAt(word) && NameWords.PiecesWithCapital.LengthAt(text, word) is > 0 and var named) return word + named;
        if (text.Has(word, OfCrimes)) return FieldsOfOffice.EndOfCrimes(text, word + OfCrimes.Length) is > 0 and var crimes ? crimes : word + OfCrimes.Length;
        if (NameWords.Pieces.LengthAt(text, word) is > 0 and var piece) return word + piece;
        if (text.Has(word, "và")) return AfterAnd(text, at, word, start, isMany);
        if (text.Has(word, "của")) return AfterOf(text, at, word);
        if (EndOfFamily(text, word) is > 0 and var family) return family;
        if (text.IsUpperAt(word) || char.IsDigit(text.Text[word])) return IsNextName(text, at, word, start) ? at : NameWord.EndOf(text, word);
        return AfterSmallWord(text, at, word, start);
    }

    private static int AfterSmallWord(AgencyText text, int at, int word, int start)
    {
        var (small, stop) = (NameWords.Small.LengthAt(text, word), NameWords.Stops.LengthAt(text, word));
        if (small > stop) return IsOnDuty(text, word) || SuppliesWater(text, word, start) ? at : word + small;
        if (text.Has(word, "các") && text.IsUpperAt(text.SkipSpaces(word + 3))) return word + 3;
        // "Sư đoàn 9 khen thưởng": behind its number a name is complete.
        return stop == 0 && !char.IsDigit(text.Text[at - 1]) && Departments.Names.LengthAt(text, start) != at - start && IsClosedRun(text, word) ? text.WordEnd(word) : at;
    }

    // "Ban Chỉ huy huyện thường trực 24/24 giờ": what it does.
    private static bool IsOnDuty(AgencyText text, int word) =>
        text.Has(word, "thường trực") && text.SkipSpaces(word + "thường trực".Length) is var next && next < text.Length && char.IsDigit(text.Text[next]);

    // "Nhà máy nước Tân An cấp nước sạch": a name tells its field once.
    private static bool SuppliesWater(AgencyText text, int word, int start) => text.Has(word, "cấp nước") && text.Key.AsSpan(start, word - start).Contains(" nước ", StringComparison.Ordinal);

    // Unknown small words up to the next name of a list belong to the name before: "các cơ quan hữu quan, Sở Y tế".
    private static bool IsClosedRun(AgencyText text, int word)
    {
        for (var count = 0; count < LongestUnknown; count++)
        {
            if (!char.IsLower(text.Text[word]) || NameWords.Stops.LengthAt(text, word) > 0) return false;
            var end = text.WordEnd(word);
            word = text.SkipSpaces(end);
            if (word >= text.Length) return true;
            if (text.Text[word] is ',' or ';' or '-' or '–') return IsListed(text, text.SkipSpaces(word + 1));
            if (text.Has(word, "và")) return IsListed(text, text.SkipSpaces(word + "và".Length));
            if (NameWords.RoleVerbs.LengthAt(text, word) > 0) return true;
            if (word == end || !text.IsWordStart(word)) return false;
        }
        return false;
    }

    private static bool IsListed(AgencyText text, int at) => AgencyNameReader.PastQuantifier(text, at) > at || AgencyNameReader.LooksLikeName(text, at);

    // "Sở Khoa học và Công nghệ Sở Công Thương": the separator is lost after a name that is complete.
    private static bool IsNextName(AgencyText text, int at, int word, int start) =>
        Departments.Names.LengthAt(text, start) == at - start && AgencyNameReader.IsHead(text, word) && (!text.Has(start, "phòng") || text.Has(word, "phòng"));

    // "Ban thường vụ các huyện, thị, thành ủy …", "Chủ tịch Ủy ban nhân dân huyện, thị xã, thành phố"
    private static int EndOfFamily(AgencyText text, int word)
    {
        // "Sở Nội vụ, Sở Y tế mỗi đơn vị cử 02 người": how many each.
        if (text.Has(word, "mỗi")) return -1;
        var first = AgencyNameReader.PastQuantifier(text, word);
        var end = FamilyReader.EndOf(text, first, isMany: true);
        return end > first && (first > word || IsListOfRanks(text, first, end)) ? end : -1;
    }

    // A capital after the comma begins a name: "… dự án huyện, Đảng ủy thị trấn".
    private static bool IsListOfRanks(AgencyText text, int start, int end)
    {
        var comma = text.Text.IndexOf(',', start, end - start);
        return comma >= 0 && !text.IsUpperAt(text.SkipSpaces(comma + 1));
    }

    private static int AfterOf(AgencyText text, int at, int of)
    {
        var next = text.SkipSpaces(of + "của".Length);
        return text.IsUpperAt(next) || NameWords.Owners.LengthAt(text, next) > 0 ? of + "của".Length : at;
    }

    // "Viễn thông Hòa Bình - chi nhánh Cao Phong", "Phòng Tham mưu - Công an tỉnh"; "Phòng Tư pháp", which the table has, is no office of the police.
    private static bool IsPartOf(AgencyText text, int at, int start, int next) =>
        text.Has(next, "chi nhánh") || (Offices.LengthAt(text, start) > 0 && Wholes.LengthAt(text, next) > 0 && Departments.Names.LengthAt(text, start) != at - start);

    // "Ban Công tác đặc biệt - Ủy ban Chuyên trách Chính phủ" is one body in two countries, "Sở Y tế - Sở Nội vụ" are two.
    private static int AfterDash(AgencyText text, int at, int dash, int start)
    {
        var next = text.SkipSpaces(dash + 1);
        if (!text.IsWordStart(next) || Times.LengthAt(text, next) > 0) return at;
        if (IsPartOf(text, at, start, next)) return AgencyNameReader.EndOf(text, next) is > 0 and var whole ? whole : text.Has(next, "chi nhánh") ? text.WordEnd(text.SkipSpaces(text.WordEnd(next))) : at;
        // "Trung tâm Thông tin - Thư viện tỉnh"
        if (AgencyWords.Houses.LengthAt(text, next) is > 0 and var house && AgencyWords.WithHouses.LengthAt(text, start) > 0 && !EndsWithLevel(text, at)) return next + house;
        // "Trưởng Ban Tuyên giáo - Phó Trưởng tiểu ban" is one person in two offices.
        if (AgencyWords.Persons.LengthAt(text, next) > 0 && AgencyNameReader.EndOf(text, next) is > 0 and var office) return office;
        var isField = text.IsUpperAt(next) && (NameWords.Fields.LengthAt(text, next) > 0 || FieldsOfOffice.IsAtEnd(text, next));
        if (!isField && (NameWords.Stops.LengthAt(text, next) > 0 || AgencyNameReader.IsHead(text, next))) return at;
        return text.IsUpperAt(next) || NameWords.Small.LengthAt(text, next) == 0 ? NameWord.EndOf(text, next) : next + NameWords.Small.LengthAt(text, next);
    }

    // "Sở Kế hoạch và Đầu tư" goes on; "Sở Nội vụ", which the table has, only with another field; "… và Sở Tài chính", "… và các cơ quan liên quan" are another name; "các đơn vị trực thuộc và tổ chức liên quan" are one group.
    private static int AfterAnd(AgencyText text, int at, int and, int start, bool isMany)
    {
        var next = text.SkipSpaces(and + "và".Length);
        if (AreaNames.NextEnd(text, start, at, next) is > 0 and var area) return area;
        if (isMany && EndOfTrade(text, at, start, next) is > 0 and var trade) return trade;
        if (Departments.Names.LengthAt(text, start) == at - start && !IsField(text, next)) return at;
        if (isMany && !text.IsUpperAt(next) && FamilyReader.AreAlike(text, start, next)) return FamilyReader.EndOf(text, next, isMany: true);
        return text.IsUpperAt(next) && !AgencyNameReader.IsHead(text, next) && AgencyWords.Persons.LengthAt(text, next) == 0 && AgencyWords.Officers.LengthAt(text, next) == 0 ? NameWord.EndOf(text, next) : at;
    }

    private static bool IsField(AgencyText text, int at) => new[] { NameWords.Fields, NameWords.Small, Departments.FieldNames }.Any(words => words.LengthAt(text, at) > 0);

    // "Trung tâm Văn hóa, Thể thao và Truyền thanh": a field that goes on to another after "và"; a department whose name is complete does not.
    private static int AfterComma(AgencyText text, int comma, int start, bool isMany)
    {
        var next = text.SkipSpaces(comma + 1);
        if (AreaNames.NextEnd(text, start, comma, next) is > 0 and var area) return area;
        if (isMany && EndOfTrade(text, comma, start, next) is > 0 and var trade) return trade;
        if (isMany && text.Has(start, "trường")) return EndOfSchool(text, comma, next);
        if (!isMany && FieldsOfOffice.EndOfMatter(text, start, comma) is > 0 and var matter) return matter;
        if (!text.IsUpperAt(next) || AgencyNameReader.IsHead(text, next) || EndsWithLevel(text, comma) || Departments.Names.LengthAt(text, start) == comma - start) return comma;
        if (AgencyWords.HeadsOfFields.LengthAt(text, start) == 0) return comma;
        if (IsShort(text, start, comma) && text.NameWordEnd(next) is var joined && text.Text.AsSpan(next, joined - next).Contains('&')) return joined;
        var end = NameWord.EndOf(text, next);
        while (text.SkipSpaces(end) is var word && word > end && word < text.Length && char.IsLower(text.Text[word]) && !text.Has(word, "và") && NameWords.Stops.LengthAt(text, word) == 0)
            end = text.WordEnd(word);
        var and = text.SkipSpaces(end);
        return and > end && text.Has(and, "và") && AfterAnd(text, end, and, start, isMany: false) > end ? end : comma;
    }

    // "Trung tâm XTĐT, TM&DL": the fields of one body; of a department each is another.
    private static bool IsShort(AgencyText text, int start, int comma) =>
        comma > 1 && char.IsUpper(text.Text[comma - 1]) && char.IsUpper(text.Text[comma - 2]) && Shortened.LengthAt(text, start) > 0;

    // "các trường tiểu học, trung học cơ sở", "các trường tiểu học, trường mầm non"
    private static int EndOfSchool(AgencyText text, int comma, int next)
    {
        var sort = text.Has(next, "trường") ? text.SkipSpaces(next + "trường".Length) : next;
        return NameWords.Schools.LengthAt(text, sort) is > 0 and var school ? sort + school : comma;
    }

    // "các doanh nghiệp viễn thông, công nghệ thông tin": of what trades they are.
    private static int EndOfTrade(AgencyText text, int at, int start, int next)
    {
        var body = AgencyNameReader.PastQuantifier(text, start);
        if (TradesOf.LengthAt(text, body) is not (> 0 and var word) || text.SkipSpaces(body + word) >= at || text.IsUpperAt(next) || AgencyNameReader.LooksLikeName(text, next)) return -1;
        var length = Math.Max(NameWords.Pieces.LengthAt(text, next), NameWords.Small.LengthAt(text, next));
        return length > 0 && TradeEnd().IsMatch(text.Key.AsSpan(next + length)) ? next + length : -1;
    }

    [GeneratedRegex(@"^ ?(?:[,.;:)/]|và |$)", RegexOptions.CultureInvariant)]
    private static partial Regex TradeEnd();

    private static bool EndsWithLevel(AgencyText text, int at)
    {
        for (var start = at; start >= Math.Max(0, at - 14); start--)
            if (text.IsWordStart(start) && NameWords.Levels.LengthAt(text, start) == at - start) return true;
        return false;
    }

    private static bool GoesOnAfterLevel(AgencyText text, int at, int word) =>
        (text.IsUpperAt(word) && (text.Key[..at].EndsWith("trung ương", StringComparison.Ordinal) || !AgencyNameReader.IsHead(text, word)))
        || char.IsDigit(text.Text[word]) || text.Has(word, "và") || NameWords.AfterLevel.LengthAt(text, word) > 0 || NameWords.Pieces.LengthAt(text, word) > 0;
}
