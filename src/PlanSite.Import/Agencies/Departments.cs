namespace PlanSite.Import.Agencies;

/// <summary>The fields after which departments are named at every level (Sở, Bộ, Phòng), of before and after the mergers of 2025, with the short forms in use.</summary>
internal static class Departments
{
    private const string Levels = "Sở|Bộ|Phòng";

    private static readonly IReadOnlyList<string[]> Fields = ReadFields();

    /// <summary>Every name in full and in short ("Sở Khoa học và Công nghệ", "Sở KH&amp;CN").</summary>
    public static readonly WordList Names = new(Levels.Split('|').SelectMany(level => Fields.SelectMany(forms => forms).Select(field => $"{level} {field}")));

    /// <summary>The fields alone, in full and in short.</summary>
    public static readonly WordList FieldNames = new(Fields.SelectMany(forms => forms));

    // After the table, which has to be read first.
    private static readonly ShortForms Abbreviations = new(
        Fields.SelectMany(forms => forms.Skip(1).Select(form => (Short: form, Long: forms[0]))).OrderByDescending(pair => pair.Short.Length),
        $@"(?<=(?<!\p{{L}})(?:{Levels}) )", @"(?![\p{L}&])");

    /// <summary>The name with the field written out.</summary>
    public static string InFull(string name) => Abbreviations.WriteOut(name);

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
