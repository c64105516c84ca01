namespace PlanSite.Import.Agencies;

/// <summary>The fields after which departments are named at every level (Sở, Bộ, Phòng), of before and after the mergers of 2025, with the short forms in use.</summary>
internal static class Departments
{
    private const string Levels = "Sở|Bộ|Phòng";

    private static readonly IReadOnlyList<string[]> Fields = ReadFields();

    // "Phòng VH&TT": a short form that stands for another field than at the other levels.
    private static readonly IReadOnlyList<(string Short, string Long)> FormsOfLevel =
        [.. Fields.SelectMany(forms => forms.Skip(1).Where(HasLevel).Select(form => (form, $"{form[..form.IndexOf(' ', StringComparison.Ordinal)]} {forms[0]}"))).OrderByDescending(form => form.form.Length)];

    /// <summary>The fields alone, in full and in short.</summary>
    public static readonly WordList FieldNames = new(Fields.SelectMany(forms => forms).Where(form => !HasLevel(form)));

    /// <summary>Every name in full and in short ("Sở Khoa học và Công nghệ", "Sở KH&amp;CN").</summary>
    public static readonly WordList Names = new(Levels.Split('|').SelectMany(level => Fields.SelectMany(forms => forms).Where(form => !HasLevel(form)).Select(field => $"{level} {field}")).Concat(FormsOfLevel.Select(form => form.Short)));

    // After the table, which has to be read first.
    private static readonly ShortForms Abbreviations = new(
        Fields.SelectMany(forms => forms.Skip(1).Where(form => !HasLevel(form)).Select(form => (Short: form, Long: forms[0]))).OrderByDescending(pair => pair.Short.Length),
        $@"(?<=(?<!\p{{L}})(?:{Levels}) )", @"(?![\p{L}&])");

    private static readonly ShortForms AbbreviationsOfLevel = new(FormsOfLevel, @"(?<!\p{L})", @"(?![\p{L}&])");

    /// <summary>The name with the field written out.</summary>
    public static string InFull(string name) => Abbreviations.WriteOut(AbbreviationsOfLevel.WriteOut(name));

    /// <summary>The names in full that the letters of a short one can stand for ("Phòng VHTT": that of "Văn hóa và Thông tin" and that of "Văn hóa và Thể thao"); empty for any other name.</summary>
    public static IReadOnlyList<string> AllMeantBy(string name)
    {
        var level = name.IndexOf(' ', StringComparison.Ordinal);
        if (level < 0 || !HasLevel(name) || LettersOf(name[(level + 1)..].Replace(" và ", "&", StringComparison.Ordinal)) is not { } letters) return [];
        return [.. Fields.Where(forms => Initials(forms[0]) == letters).Select(forms => $"{name[..level]} {forms[0]}")];
    }

    private static bool HasLevel(string form) => Array.Exists(Levels.Split('|'), level => form.StartsWith(level + " ", StringComparison.Ordinal));

    private static string? LettersOf(string field) => field.All(letter => char.IsUpper(letter) || letter is '&' or '-' or ',' or ' ') ? string.Concat(field.Where(char.IsUpper)) : null;

    private static string Initials(string field) => string.Concat(field.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => word != "và").Select(word => char.ToUpperInvariant(word[0])));

    /// <summary>A name whose field is spelled with capitals as the table has it.</summary>
    public static string Spell(string name) =>
        Fields.Select(forms => forms[0]).OrderByDescending(field => field.Length).FirstOrDefault(field => FieldIn(name, field) >= 0) is { } found
            ? name.Remove(FieldIn(name, found), found.Length).Insert(FieldIn(name, found), found)
            : name;

    // Right after the word for the level.
    private static int FieldIn(string name, string field) =>
        name.IndexOf(' ', StringComparison.Ordinal) + 1 is var at && at > 0 && Levels.Split('|').Contains(name[..(at - 1)], StringComparer.Ordinal)
        && name.AsSpan(at).StartsWith(field, StringComparison.OrdinalIgnoreCase) ? at : -1;

    private static List<string[]> ReadFields()
    {
        using var stream = typeof(Departments).Assembly.GetManifestResourceStream("PlanSite.Import.Agencies.departments.txt")
            ?? throw new InvalidOperationException("The table of departments is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|', StringSplitOptions.TrimEntries))];
    }
}
