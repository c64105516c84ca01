using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PlanSite.Publishing.Calendars.ICalendar;

namespace PlanSite.Publishing.Tests.Calendars;

public sealed class ICalendarWriterTests
{
    [Fact]
    public void Line_OfAnyText_IsFoldedWithoutSplittingALetterAndUnfoldsToItself() => Prop.ForAll<NonNull<string>>(text =>
    {
        var value = new string([.. text.Get.Where(c => !char.IsControl(c) && !char.IsSurrogate(c))]) + string.Concat(Enumerable.Repeat("ữ€𝄞a", text.Get.Length % 60));
        using var stream = new MemoryStream();

        new ICalendarWriter(stream).Line("SUMMARY", value);

        var octets = stream.ToArray();
        var lines = Encoding.UTF8.GetString(octets).Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, ICalendarWriter.MaxOctets));
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(octets));
        Assert.Equal($"SUMMARY:{value}\r\n", Encoding.UTF8.GetString(octets).Replace("\r\n ", "", StringComparison.Ordinal));
    }).QuickCheckThrowOnFailure();
}
