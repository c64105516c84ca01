using System.Text;
using PlanSite.Search.Terms;

namespace PlanSite.Search.Format;

/// <summary>The days by which a run of records is ordered where no words rank them. Mirrored by <c>openDays</c> in Browser/days.js.</summary>
/// <param name="Days">For each record a number as in <see cref="PackedNumbers"/>: 0 without a day, else days since <see cref="Epoch"/> plus 1.</param>
internal sealed record DayFile(string Days)
{
    /// <summary>How many records a file holds.</summary>
    public const int Records = 2048;

    /// <summary>Earlier days count as this one.</summary>
    public static readonly DateOnly Epoch = new(2000, 1, 1);

    public static DayFile Of(IEnumerable<DateOnly?> days)
    {
        var packed = new StringBuilder();
        foreach (var day in days) PackedNumbers.Append(packed, day is { } one ? Math.Max(0, one.DayNumber - Epoch.DayNumber) + 1 : 0);
        return new(packed.ToString());
    }

    /// <summary>The numbers, record by record.</summary>
    /// <exception cref="FormatException">The file is damaged.</exception>
    public IReadOnlyList<int> Read()
    {
        var numbers = new List<int>();
        for (var position = 0; position < Days.Length;) numbers.Add(PackedNumbers.Read(Days, ref position));
        return numbers;
    }
}
