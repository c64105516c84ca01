using System.Globalization;

namespace PlanSite.Register.Linking;

/// <summary>A family of labels that count: how a label is read as a number and how the unit is called.</summary>
/// <param name="Unit">Vietnamese word for the unit (<c>Mục</c>, <c>khoản</c>); empty where the label has it itself.</param>
/// <param name="Prefix">What labels of one series share before the number (<c>2.</c> of <c>2.1</c>, <c>Điều </c>).</param>
/// <param name="Numerals">How the number is written.</param>
internal sealed record LabelSeries(string Unit, string Prefix, Numerals Numerals)
{
    /// <summary>The series and number of a label; null for labels that do not count (bullets, ¶, words).</summary>
    /// <param name="label">The innermost label of a place, without <c>~2</c>.</param>
    public static (LabelSeries Series, int Number)? Of(string label)
    {
        foreach (var series in Table)
        {
            if (!label.StartsWith(series.Prefix, StringComparison.Ordinal)) continue;
            if (series.Numerals.Read(label[series.Prefix.Length..]) is > 0 and var number) return (series, number);
        }
        return Decimal(label);
    }

    /// <summary>The same series in a table of an appendix, where a number is that of a row.</summary>
    public LabelSeries OfRows => this with { Unit = "số" };

    /// <summary>How a member of the series is called (<c>Mục III</c>, <c>điểm 2.3</c>).</summary>
    public string Name(int number) => $"{Unit} {LabelOf(number)}".TrimStart();

    /// <summary>Its label.</summary>
    public string LabelOf(int number) => Prefix + Numerals.Write(number);

    // Tried in this order: "I" and "V" are Roman numerals before they are letters.
    private static readonly LabelSeries[] Table =
    [
        new("Mục", "", Numerals.Roman),
        new("khoản", "", Numerals.Arabic),
        new("điểm", "", Numerals.Letters),
        new("Phần", "", Numerals.Capitals),
        new("", "Điều ", Numerals.Arabic),
        new("", "Chương ", Numerals.Roman),
        new("", "CHƯƠNG ", Numerals.Roman),
        new("", "Phần ", Numerals.Roman),
        new("", "PHẦN ", Numerals.Roman),
        new("", "PL", Numerals.Arabic),
        new("", "PL", Numerals.Roman),
    ];

    private static (LabelSeries Series, int Number)? Decimal(string label)
    {
        var dot = label.LastIndexOf('.');
        if (dot <= 0 || !int.TryParse(label[(dot + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        return (new LabelSeries("điểm", label[..(dot + 1)], Numerals.Arabic), number);
    }
}
