using PlanSite.Import.Agencies;
using PlanSite.Register.Agencies;
using PlanSite.Register.Plans;
using PlanSite.Register.Readings;
using PlanSite.Register.Tasks;

namespace PlanSite.Import.Readings;

/// <summary>Tells what makes the name of an agency doubtful, whatever its role rests on.</summary>
/// <param name="plan">The plan that names it.</param>
/// <param name="known">Names that the register has without a doubt are in none.</param>
internal sealed class NameReadings(Plan plan, AgencyDirectory known)
{
    private const int LongestWords = 60;

    private static readonly WordList Words = WordList.Union(
    [
        AgencyWords.Heads, AgencyWords.HeadsBeforeCapital, AgencyWords.Quantifiers, AgencyWords.Persons, .. FamilyReader.Families,
        NameWords.Pieces, NameWords.PiecesWithCapital, NameWords.Levels, NameWords.AfterLevel, NameWords.AfterOrganisation, NameWords.Small, NameWords.FurtherMatters, NameWords.Crimes, Departments.Names, new(
        [
            "và", "của", "ủy", "các cấp", "cơ sở", "khác", "còn lại", "nhân dân", "nhà nước", "quốc gia", "trung ương", "quân khu", "chuyên môn", "nghiệp vụ", "chức năng", "báo chí", "truyền thông", "thông tin", "tư pháp", "chính trị", "đảng", "hội",
            "thành viên", "tối cao", "quốc tế", "xã hội", "dự án", "công nghệ", "tôn giáo", "khoa học", "tổng hợp", "điều tra tội phạm về",
        ]),
    ]);

    // "Thanh tra Sở", "Văn phòng Bộ": that of the body which makes the plan.
    private static readonly WordList Ranks = new(["Sở", "Bộ", "Tỉnh", "Thành phố", "Huyện", "Xã", "Phường", "Ngành", "Cục", "Trường", "Viện", "Trung tâm", "Dược", "Nhi", "Sản", "Mắt"]);

    private readonly Dictionary<(string, string), ReadingReason?> found = [];
    private readonly AgencyScope scope = plan.Head.Scope;
    private readonly ILookup<Register.Places.Place, Unit> units = plan.Units.ToLookup(unit => unit.Place);

    /// <summary>The doubt, or null.</summary>
    public ReadingReason? Of(Assignment assignment)
    {
        if (known.IsShared(AgencyScope.Around(scope.Of(assignment.FullName)), assignment.FullName)) return ReadingReason.NameShared;
        if (known.Find(scope.Of(assignment.FullName), assignment.FullName) is { Doubt: null }) return null;
        var key = (assignment.Agency, assignment.At.ToString());
        return found.TryGetValue(key, out var reason) ? reason : found[key] = DoubtOf(assignment);
    }

    private ReadingReason? DoubtOf(Assignment assignment)
    {
        var name = new AgencyText(assignment.Agency);
        if (HasUnusualWord(name) || IsCut(name) || units[assignment.At].Any(unit => StopsWithin(unit, assignment.Agency))) return ReadingReason.NameOpenEnd;
        if (assignment.Resolved is not null) return ReadingReason.NameCompleted;
        if (IsCommonNoun(name)) return ReadingReason.NameCommon;
        if (!AgencyNameReader.MayBeginAt(name, 0)) return ReadingReason.NameUnread;
        return IsUnlisted(name) ? ReadingReason.NameUnlisted : null;
    }

    // Names are made of capitals and of few small words.
    private static bool HasUnusualWord(AgencyText name)
    {
        for (var at = 0; at < name.Length;)
        {
            var known = Words.LengthAt(name, at);
            if (known == 0 && char.IsLower(name.Text[at])) return true;
            at = known > 0 ? at + known : EndOfCompound(name, at);
            while (at < name.Length && !name.IsWordStart(at)) at++;
        }
        return false;
    }

    // "Bộ Ngoại": what a body is for takes two syllables or an abbreviation; its rank takes one ("Thanh tra tỉnh").
    private static bool IsCut(AgencyText name)
    {
        var field = name.SkipSpaces(AgencyWords.HeadsBeforeCapital.LengthAt(name, 0));
        return field > 0 && field < name.Length && Ranks.LengthAt(name, field) == 0 && char.IsUpper(name.Text[field]) && name.WordEnd(field) == name.Length && name.Text[field..].Any(char.IsLower);
    }

    // "Khoa học", "Tuyên giáo": of a word of two syllables only the first has a capital.
    private static int EndOfCompound(AgencyText name, int at)
    {
        var end = Math.Max(name.WordEnd(at), at + 1);
        var next = name.SkipSpaces(end);
        return next < name.Length && next > end && char.IsLower(name.Text[next]) && Words.LengthAt(name, next) == 0 ? name.WordEnd(next) : end;
    }

    // What comes after a name is a sign, a capital or a word that is known to end names; a list of like bodies ends with its last.
    private static bool StopsWithin(Unit unit, string name)
    {
        var text = $"{unit.Heading?.Text} {unit.Text}";
        var at = text.IndexOf(name, StringComparison.Ordinal);
        if (at < 0) return false;
        var after = new AgencyText(text[(at + name.Length)..Math.Min(text.Length, at + name.Length + LongestWords)]);
        var next = after.SkipSpaces(0);
        if (next >= after.Length) return false;
        if (char.IsLower(after.Text[next]) && !after.Has(next, "và")) return !IsWholeDepartment(name) && NameWords.Stops.LengthAt(after, next) == 0 && Words.LengthAt(after, next) == 0;
        var listed = after.SkipSpaces(next + (after.Has(next, "và") ? 2 : 1));
        if (after.Text[next] == ',' && FieldsOfOffice.IsFurtherMatter(new AgencyText(name), 0, after, listed)) return true;
        return after.Text[next] is ',' or 'v' && AgencyWords.Quantifiers.LengthAt(new AgencyText(name), 0) > 0
            && listed < after.Length && char.IsLower(after.Text[listed]) && FamilyReader.Families.Any(family => family.LengthAt(after, listed) > 0);
    }

    // "Sở Y tế tiêm chủng": the table knows where the name ends, whatever verb comes after it.
    private static bool IsWholeDepartment(string name) => new AgencyText(name) is var text && Departments.Names.LengthAt(text, 0) == text.Length;

    private static bool IsCommonNoun(AgencyText name) => char.IsLower(name.Text[0]) && !name.Key.Contains(" các ", StringComparison.Ordinal)
        && AgencyWords.Quantifiers.LengthAt(name, 0) == 0 && AgencyWords.Persons.LengthAt(name, 0) == 0;

    private static bool IsUnlisted(AgencyText name) =>
        AgencyWords.HeadsBeforeCapital.LengthAt(name, 0) > 0 && AgencyWords.Heads.LengthAt(name, 0) == 0 && Departments.Names.LengthAt(name, 0) == 0;
}
