using FsCheck;
using FsCheck.Fluent;
using PlanSite.Import.Citations;
using PlanSite.Import.Deadlines;
using PlanSite.Register.Places;

namespace PlanSite.Import.Tests.Deadlines;

/// <summary>Damaged and senseless texts are read too: words of both grammars in any order.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Words =
    [
        "trước", "ngày", "31/02/2022", "15", "tháng", "13", "4", "năm", "2022", "quý", "II", "IV/2025", "-", "–", "đến", "từ", "hằng", "hàng năm", "định kỳ", "6 tháng", "0 tháng", "(", ")",
        ",", ";", ".", "thường xuyên", "kiểm tra", "hoàn thành", "trong", "giai đoạn", "nhiệm kỳ", "sau", "khi", "kể từ", "theo", "Kế hoạch", "số", "21-KL/TW", "18, 19 – NQ/TW", "/", "của",
        "Luật", "“", "”", "về", "tổng kết", "sửa đổi", "thay thế", "và", "99999999", "cuối quý", "Nghị quyết", "khóa XI", "Đảng", "\"", "đã", "phụ lục",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words)).ToArbitrary();

    [Fact]
    public void Read_AnyText_GivesDeadlinesWithinItInOrder() => Prop.ForAll(Texts, AreInOrder).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_AnyText_GivesDeadlinesThatDoNotEndBeforeTheyStart() =>
        Prop.ForAll(Texts, text => TaskDeadlines.Of(new TaskTimes(text, [text], [text], []), 2022).All(deadline => !(deadline.End < deadline.Start))).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_AnyText_GivesCitationsWithPlaces() =>
        Prop.ForAll(Texts, text =>
        {
            var task = Place.Parse("II/1");
            var readings = CitationReader.Read([new(Place.Title, text), new(task, text)], new CitationContext("Hà Nam", null, new HashSet<Place> { task }));
            return readings.Citations.All(citation => citation.Places.Count > 0) && readings.Relations.All(relation => readings.Citations.Any(citation => citation.DocumentId == relation.DocumentId));
        }).QuickCheckThrowOnFailure();

    private static bool AreInOrder(string text)
    {
        var read = DeadlineReader.Read(text, TimeContext.TimeLine, 2022);
        return read.All(reading => text.Substring(reading.Start, reading.Length) == reading.Deadline.Text)
            && read.Zip(read.Skip(1), (first, second) => first.Start <= second.Start).All(inOrder => inOrder);
    }
}
