namespace PlanSite.Import.Agencies;

/// <summary>Finds where one name ends that begins at a place: a body, a group of like bodies, or persons in an office.</summary>
internal static class AgencyNameReader
{
    /// <summary>The offset after the name or group phrase that begins here; -1 when none does.</summary>
    public static int EndOf(AgencyText text, int start)
    {
        if (!text.IsWordStart(start)) return -1;
        var at = Past(AgencyWords.Quantifiers, text, start);
        var isMany = at > start;
        var person = AgencyWords.Persons.LengthAt(text, at);
        if (person > 0) return EndOfPersons(text, text.SkipSpaces(at + person), at + person);
        var family = EndOfFamily(text, at, isMany);
        var head = Math.Max(family, at + HeadLength(text, at, isMany));
        return head > at ? EndOfTail(text, head, at) : -1;
    }

    /// <summary>Whether something that can be an agency begins here.</summary>
    public static bool BeginsAt(AgencyText text, int at) => EndOf(text, at) >= 0;

    private static int EndOfPersons(AgencyText text, int at, int least)
    {
        var body = EndOf(text, at);
        if (body >= 0) return body;
        var end = EndOfTail(text, least, at);
        return end > least ? end : -1;
    }

    private static bool IsHead(AgencyText text, int at) => HeadLength(text, at, isMany: false) > 0;

    private static int HeadLength(AgencyText text, int at, bool isMany)
    {
        if (IsVerbOrganise(text, at)) return 0;
        var named = Math.Max(AgencyWords.Heads.LengthAt(text, at), text.IsUpperAt(at) ? Departments.Names.LengthAt(text, at) : 0);
        if (named > 0) return named;
        var head = AgencyWords.HeadsBeforeCapital.LengthAt(text, at);
        if (head == 0) return 0;
        var next = text.SkipSpaces(at + head);
        var followsCapital = next > at + head && text.IsUpperAt(next);
        return followsCapital || (isMany && text.Has(at, "ban")) ? head : 0;
    }

    // "cơ quan, đơn vị, tổ chức": one family under one word for many, or at least two of it.
    private static int EndOfFamily(AgencyText text, int at, bool isMany)
    {
        var longest = at;
        foreach (var family in AgencyWords.Families)
        {
            var (end, count) = EndOfFamily(text, at, family);
            if (end > longest && (isMany || count > 1)) longest = end;
        }
        return longest;
    }

    private static (int End, int Count) EndOfFamily(AgencyText text, int at, WordList family)
    {
        var (end, count) = (at, 0);
        while (at < text.Length && FamilyWord(text, at, family) is > 0 and var length)
        {
            end = at + length;
            count++;
            at = PastSeparator(text, end);
            if (at < 0) break;
        }
        return (end, count);
    }

    private static int FamilyWord(AgencyText text, int at, WordList family)
    {
        if (IsVerbOrganise(text, at)) return 0;
        var length = family.LengthAt(text, at);
        // "Ban Cán sự đảng UBND tỉnh" is a body of its own, not one of its family.
        var next = text.SkipSpaces(at + length);
        return length > 0 && next > at + length && text.IsUpperAt(next) && text.IsUpperAt(at) ? 0 : length;
    }

    private static int PastSeparator(AgencyText text, int at)
    {
        var next = text.SkipSpaces(at);
        if (next < text.Length && text.Text[next] == ',') next = text.SkipSpaces(next + 1);
        if (text.Has(next, "và")) next = text.SkipSpaces(next + 2);
        return next > at && next < text.Length && text.SkipSpaces(at) != next ? next : -1;
    }

    private static int EndOfTail(AgencyText text, int at, int start)
    {
        while (true)
        {
            var next = at < text.Length && text.Text[at] == ',' ? AfterComma(text, at, start) : NextInTail(text, at);
            if (next <= at) return at;
            at = next;
        }
    }

    private static int NextInTail(AgencyText text, int at)
    {
        var word = text.SkipSpaces(at);
        if (word == at || word >= text.Length) return at;
        if (text.Text[word] is '-' or '–') return AfterDash(text, at, word);
        if (!text.IsWordStart(word)) return at;
        if (EndsWithLevel(text, at) && !GoesOnAfterLevel(text, word)) return at;
        if (AgencyWords.Pieces.LengthAt(text, word) is > 0 and var piece) return word + piece;
        if (text.Has(word, "và")) return AfterAnd(text, at, word);
        if (text.Has(word, "của")) return text.IsUpperAt(text.SkipSpaces(word + 3)) || text.Has(text.SkipSpaces(word + 3), "tỉnh") ? word + 3 : at;
        if (EndOfFamilyInTail(text, word) is > 0 and var family) return family;
        return !text.IsUpperAt(word) && AgencyWords.Stops.LengthAt(text, word) > 0 ? at : EndOfWord(text, word);
    }

    // "Chuyển đổi số", "Đào tạo": with a capital a verb names what the body is for.
    private static int EndOfWord(AgencyText text, int word) =>
        text.IsUpperAt(word) && AgencyWords.Fields.LengthAt(text, word) is > 0 and var field ? word + field : text.NameWordEnd(word);

    // "Ban thường vụ các huyện, thị, thành ủy …", "Chủ tịch Ủy ban nhân dân huyện, thị xã, thành phố"
    private static int EndOfFamilyInTail(AgencyText text, int word)
    {
        var first = Past(AgencyWords.Quantifiers, text, word);
        var end = EndOfFamily(text, first, isMany: true);
        return end > first && (first > word || text.Key[first..end].Contains(',', StringComparison.Ordinal)) ? end : -1;
    }

    private static int AfterDash(AgencyText text, int at, int dash)
    {
        var next = text.SkipSpaces(dash + 1);
        if (!text.IsWordStart(next)) return at;
        var end = EndOfWord(text, next);
        var isField = text.IsUpperAt(next) && AgencyWords.Fields.LengthAt(text, next) > 0;
        return isField || (AgencyWords.Stops.LengthAt(text, next) == 0 && !IsHead(text, next)) ? end : at;
    }

    // "Sở Kế hoạch và Đầu tư" goes on; "… và Sở Tài chính", "… và các cơ quan liên quan" are another name.
    private static int AfterAnd(AgencyText text, int at, int and)
    {
        var next = text.SkipSpaces(and + 2);
        return text.IsUpperAt(next) && !IsHead(text, next) ? EndOfWord(text, next) : at;
    }

    // "Trung tâm Văn hóa, Thể thao và Truyền thanh": a field that goes on to another after "và"; a department whose name is complete does not.
    private static int AfterComma(AgencyText text, int comma, int start)
    {
        var next = text.SkipSpaces(comma + 1);
        if (!text.IsUpperAt(next) || IsHead(text, next) || EndsWithLevel(text, comma) || Departments.Names.LengthAt(text, start) == comma - start) return comma;
        if (AgencyWords.HeadsOfFields.LengthAt(text, start) == 0) return comma;
        var end = EndOfWord(text, next);
        while (text.SkipSpaces(end) is var word && word > end && word < text.Length && char.IsLower(text.Text[word]) && !text.Has(word, "và") && AgencyWords.Stops.LengthAt(text, word) == 0)
            end = text.WordEnd(word);
        var and = text.SkipSpaces(end);
        return and > end && text.Has(and, "và") && AfterAnd(text, end, and) > end ? end : comma;
    }

    private static bool EndsWithLevel(AgencyText text, int at)
    {
        for (var start = at; start >= Math.Max(0, at - 14); start--)
            if (text.IsWordStart(start) && AgencyWords.Levels.LengthAt(text, start) == at - start) return true;
        return false;
    }

    private static bool GoesOnAfterLevel(AgencyText text, int word) =>
        text.IsUpperAt(word) || text.Has(word, "và") || AgencyWords.AfterLevel.LengthAt(text, word) > 0 || AgencyWords.Pieces.LengthAt(text, word) > 0;

    private static bool IsVerbOrganise(AgencyText text, int at)
    {
        if (!text.Has(at, "tổ chức")) return false;
        var next = text.SkipSpaces(at + "tổ chức".Length);
        return next < text.Length && text.IsWordStart(next) && AgencyWords.AfterOrganisation.LengthAt(text, next) == 0;
    }

    private static int Past(WordList words, AgencyText text, int at)
    {
        var length = words.LengthAt(text, at);
        return length == 0 ? at : text.SkipSpaces(at + length);
    }
}
