namespace PlanSite.Import.Lines.Spaced;

/// <summary>Tells where rows begin in a table without numbers.</summary>
internal static class UnnumberedRows
{
    /// <summary>For each line, whether a row begins on it.</summary>
    public static bool[] Begins(IReadOnlyList<PlacedLine> lines, TableShape shape)
    {
        var begins = lines.Select(shape.BeginsWork).ToArray();
        var isSpaced = lines.Count(line => line.IsAfterBlank) > 1 && lines.Where((line, i) => begins[i] && shape.BeginsFurther(line) && line.TextAt(shape.Key).Length > 0).Count(line => !line.IsAfterBlank) * 3 <= lines.Count(line => line.IsAfterBlank);
        PlacedLine? above = null;
        for (var i = 0; i < lines.Count; i++)
        {
            begins[i] = begins[i] && (isSpaced ? lines[i].IsAfterBlank : above is null || (HasKey(lines[i], shape) && !IsOpen(above.TextAt(shape.Work))));
            if (lines[i].Pieces.Count > 0) above = lines[i];
        }
        return begins;
    }

    private static bool HasKey(PlacedLine line, TableShape shape) => line.TextAt(shape.Key) is { Length: > 0 } key && !char.IsLower(key[0]);

    private static bool IsOpen(string work) => work.EndsWith(',') || work.EndsWith(" và", StringComparison.Ordinal) || work.EndsWith('-');
}
