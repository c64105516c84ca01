namespace PlanSite.Import.Agencies;

/// <summary>Finds where one name ends that begins at a place: a body, a group of like bodies, or persons in an office.</summary>
internal static class AgencyNameReader
{
    private static readonly WordList Openings = WordList.Union(
    [
        AgencyWords.Quantifiers, AgencyWords.Officers, AgencyWords.Persons, AgencyWords.Titles, AgencyWords.Heads, AgencyWords.HeadsBeforeCapital, AgencyWords.PeopleWithCapital, Departments.Names, .. FamilyReader.Families,
    ]);

    /// <summary>Whether the first word of some name stands here.</summary>
    public static bool MayBeginAt(AgencyText text, int at) => Openings.MayBeginAt(text, at);

    /// <summary>The offset after the name or group phrase that begins here; -1 when none does.</summary>
    public static int EndOf(AgencyText text, int start)
    {
        if (!MayBeginAt(text, start)) return -1;
        var at = PastQuantifier(text, start);
        var isMany = at > start;
        if (AgencyWords.Officers.LengthAt(text, at) is > 0 and var officer) return EndOfOfficer(text, at + officer);
        if (AgencyWords.Titles.LengthAt(text, at) is > 0 and var title) return EndOfNamed(text, text.SkipSpaces(at + title));
        if (AgencyWords.Persons.LengthAt(text, at) is > 0 and var person) return EndOfPersons(text, text.SkipSpaces(at + person), at + person, person);
        var head = Math.Max(FamilyReader.EndOf(text, at, isMany), at + HeadLength(text, at, isMany));
        if (head == at) return -1;
        var end = NameTail.EndOf(text, head, at, isMany);
        return !isMany && AgencyWords.Indefinite.LengthAt(text, at) == end - at && !IsDefinite(text, at, end) ? -1 : end;
    }

    /// <summary>Whether something that can be an agency begins here.</summary>
    public static bool BeginsAt(AgencyText text, int at) => EndOf(text, at) >= 0;

    /// <summary>Whether the first words of a body, a group or an office stand here, wherever the name may end.</summary>
    public static bool LooksLikeName(AgencyText text, int start)
    {
        if (!MayBeginAt(text, start)) return false;
        var at = PastQuantifier(text, start);
        return HeadLength(text, at, at > start) > 0 || FamilyReader.EndOf(text, at, at > start) > at || AgencyWords.Persons.LengthAt(text, at) > 0;
    }

    /// <summary>Whether a body's name can begin here.</summary>
    public static bool IsHead(AgencyText text, int at) => HeadLength(text, at, isMany: false) is > 0 and var head && !(AgencyWords.Houses.LengthAt(text, at) == head && !text.IsUpperAt(text.SkipSpaces(at + head)));

    /// <summary>The offset after "các" and its like.</summary>
    public static int PastQuantifier(AgencyText text, int at)
    {
        var length = AgencyWords.Quantifiers.LengthAt(text, at);
        return length == 0 ? at : text.SkipSpaces(at + length);
    }

    private static int EndOfOfficer(AgencyText text, int at)
    {
        var body = EndOf(text, text.SkipSpaces(at));
        return body >= 0 ? body : NameTail.EndOf(text, at, at, isMany: false);
    }

    private static int EndOfPersons(AgencyText text, int at, int least, int length)
    {
        if (OfficeOf(text, at) is > 0 and var office) return office;
        if (AgencyWords.Persons.LengthAt(text, at) is > 0 and var rank && EndOf(text, at) <= text.SkipSpaces(at + rank)) return at + rank;
        var body = EndOf(text, text.Has(at, "trong") ? text.SkipSpaces(at + "trong".Length) : at);
        if (body >= 0 || (body = EndOfOffice(text, least, length)) > least) return body;
        var group = FamilyReader.EndOf(text, at, isMany: true);
        var end = group > at ? NameTail.EndOf(text, group, at, isMany: true) : NameTail.EndOf(text, least, Math.Min(least, at), isMany: false);
        if (end <= least && AgencyWords.Comrades.LengthAt(text, least - length) == length && NamedPerson.EndOf(text, at) is > 0 and var named) return named;
        return end > least ? end : -1;
    }

    // "ông Trần Văn Chiến, Giám đốc Sở Y tế", "bà Lê Thị Hoa", "thầy Hiệu trưởng Lê Văn Bình": without a name the words are a part of others.
    private static int EndOfNamed(AgencyText text, int at)
    {
        if (OfficeOf(text, at) is > 0 and var office) return office;
        var held = Math.Max(AgencyWords.Officers.LengthAt(text, at), AgencyWords.Persons.LengthAt(text, at));
        return NamedPerson.EndOf(text, held > 0 ? text.SkipSpaces(at + held) : at);
    }

    // An office without a body tells enough of a person called by name.
    private static int OfficeOf(AgencyText text, int at)
    {
        if (NamedPerson.OfficeBehind(text, at) is not (> 0 and var held)) return -1;
        var length = Math.Max(AgencyWords.Persons.LengthAt(text, held), AgencyWords.Officers.LengthAt(text, held));
        return length == 0 ? -1 : Math.Max(EndOf(text, held), held + length);
    }

    // "Trưởng Ban Xây dựng Đảng", "Phó trưởng phòng Kinh tế": the word for the body is part of the office.
    private static int EndOfOffice(AgencyText text, int end, int length)
    {
        var word = end;
        while (word > 0 && char.IsLetter(text.Text[word - 1])) word--;
        return end - word < length ? EndOf(text, word) : -1;
    }

    // "nhiệm vụ Sở Xây dựng", "vụ Đông Xuân": written small it is no office of a ministry.
    private static bool IsPieceOfWord(AgencyText text, int at) => text.Has(at, "vụ") && !text.IsUpperAt(at);

    // "Hai Bộ" are ministries, "hai bộ hồ sơ" are not.
    private static bool AreThings(AgencyText text, int at) => text.Has(at, "hai bộ") && !text.IsUpperAt(at + "hai ".Length);

    private static bool IsDefinite(AgencyText text, int at, int end)
    {
        var next = text.SkipSpaces(end);
        if (AgencyWords.Duties.LengthAt(text, next) > 0) return true;
        return text.IsUpperAt(at) && AgencyWords.DefiniteWithCapital.LengthAt(text, at) > 0 && next < text.Length && NameWords.Stops.LengthAt(text, next) > 0;
    }

    private static int HeadLength(AgencyText text, int at, bool isMany)
    {
        var named = Math.Max(AgencyWords.Heads.LengthAt(text, at), text.IsUpperAt(at) ? Math.Max(Departments.Names.LengthAt(text, at), AgencyWords.PeopleWithCapital.LengthAt(text, at)) : 0);
        var head = named > 0 ? named : AgencyWords.HeadsBeforeCapital.LengthAt(text, at);
        if (head == 0 || OrganiseVerb.IsAt(text, at) || AgencyWords.NoBodies.LengthAt(text, at) > 0 || IsPieceOfWord(text, at) || AreThings(text, at)) return 0;
        if (named > 0) return named;
        var next = text.SkipSpaces(at + head);
        var followsCapital = next > at + head && text.IsUpperAt(next);
        return followsCapital || (isMany && (text.Has(at, "ban") || (text.Has(at, "ủy ban") && text.Has(next, "của")))) ? head : 0;
    }
}
