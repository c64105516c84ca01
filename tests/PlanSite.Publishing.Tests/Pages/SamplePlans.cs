using PlanSite.Register.Citations;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Publishing.Tests.Pages;

/// <summary>Two plans with one of everything.</summary>
internal static class SamplePlans
{
    public const string Nasty = "<script>alert(\"x\")</script> & 'nháy'";

    public static Plan Committee { get; } = new()
    {
        Id = PlanId.Of("Trà Vinh", "66/KH-UBND"),
        Source = "seeds/khong-co.txt",
        Head = new PlanHead
        {
            Kind = "Kế hoạch", Number = "66/KH-UBND", Issuer = "Ủy ban nhân dân tỉnh", Jurisdiction = "Trà Vinh", Date = new DateOnly(2022, 10, 5),
            Title = "thực hiện Kết luận số 21-KL/TW về " + Nasty, Signer = "Lê Văn A", SignerPosition = "CHỦ TỊCH", OnBehalfOf = "ỦY BAN NHÂN DÂN",
            Cosigners = [new Signature { Signer = "Đoàn Thị Lan", Position = "BÍ THƯ", Body = "TỈNH ĐOÀN" }],
            FromEditor = ["signer"],
        },
        Recipients = ["Bộ Nội vụ", "Lưu: VT, " + Nasty],
        Units =
        [
            Unit("preamble", null, null, "Căn cứ Kết luận số 21- KL/TW ngày 25/10/2021 và các Nghị quyết số 18, 19 – NQ/TW; sau đây gọi tắt là Kết luận 21."),
            Unit("I", "I.", "MỤC ĐÍCH", "Quán triệt Kết luận 21."),
            Unit("II", "II.", "NHIỆM VỤ", "Các sở, ban, ngành triển khai những nhiệm vụ sau."),
            Unit("II/1", "1.", "Cải cách hành chính"),
            Unit("II/1/d", "d)", null, "Rà soát thủ tục " + Nasty + " (trước ngày 15/3/2022)."),
            new Unit
            {
                Place = Place.Parse("II/1/đ"), Label = "đ)",
                Paragraphs = [new Paragraph([new Run("Xây dựng đề án theo "), new Run("Kết luận số", RunStyle.Italic), new Run(" 21-KL/TW", RunStyle.Bold), new Run("", FootnoteMark: "1"), new Run(" và báo cáo.")])],
            },
            Unit("II/1/đ/-1", "-", null, "Gạch đầu dòng."),
            Unit("II/10", "10.", null, "Khoản mười.") with { Cells = [new Cell("Sản phẩm", Paragraph.Plain("Báo cáo " + Nasty)), new Cell("Sản phẩm", Paragraph.Plain("Kết luận số 21-KL/TW"))] },
            Unit("II/10~2", "10.", null, "Khoản mười, lần thứ hai."),
            Unit("III", "III.", "TỔ CHỨC THỰC HIỆN"),
            Unit("III/1", "1.", null, "Sở Nội vụ tham mưu nội dung tại điểm đ khoản 1 Mục II, phụ lục 1."),
            Unit("III/¶1", null, null, "Trong quá trình thực hiện, nếu có vướng mắc thì báo cáo."),
        ],
        Footnotes = [new Footnote("1", Place.Parse("II/1/đ"), Paragraph.Plain("Xem Nghị quyết số 18-NQ/TW <b>in đậm</b>."))],
        Tasks =
        [
            new PlanTask
            {
                Place = Place.Parse("II/1/d"), Text = "Rà soát thủ tục " + Nasty,
                Assignments = [Own("Sở Tài chính", Role.Lead, "II/1/d"), Own("các cơ quan liên quan", Role.Coordinate, "II/1/d"), From("Các sở, ban, ngành", Role.Implement, Origin.Section, "II")],
                Deadlines = [new Deadline { Text = "trước ngày 15/3/2022", Kind = DeadlineKind.By, End = new DateOnly(2022, 3, 15) }],
            },
            new PlanTask
            {
                Place = Place.Parse("II/1/đ"), Text = "Xây dựng đề án theo Kết luận số 21-KL/TW và báo cáo.",
                Assignments = [From("Sở Nội vụ", Role.Lead, Origin.Reference, "III/1"), From("Các sở, ban, ngành", Role.Implement, Origin.Section, "II")],
                Deadlines =
                [
                    new Deadline { Text = "quý II/2022", Kind = DeadlineKind.Within, Start = new DateOnly(2022, 4, 1), End = new DateOnly(2022, 6, 30), For = "cấp tỉnh" },
                    new Deadline { Text = "theo Nghị quyết số 18-NQ/TW", Kind = DeadlineKind.PerReference, Reference = "18-NQ/TW" },
                ],
            },
            new PlanTask
            {
                Place = Place.Parse("II/10"), Text = "Khoản mười.",
                Deadlines = [new Deadline { Text = "trước ngày 15/12 hằng năm", Kind = DeadlineKind.Recurring, Rule = "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15" }],
            },
            new PlanTask
            {
                Place = Place.Parse("II/10~2"), Text = "Khoản mười, lần thứ hai.",
                Assignments = [Own("Sở Nội vụ", Role.Implement, "II/10~2")],
                Deadlines = [new Deadline { Text = "sau 02 tháng kể từ khi có hướng dẫn", Kind = DeadlineKind.Conditional, Offset = "P2M", Event = "khi có hướng dẫn" }],
            },
        ],
        Citations =
        [
            Cite("21-KL/TW", "Kết luận", new DateOnly(2021, 10, 25), ["title", "preamble", "I", "II/1/đ"], "Kết luận 21"),
            Cite("18-NQ/TW", "Nghị quyết", null, ["preamble", "footnote/1"]),
            Cite("19-NQ/TW", "Nghị quyết", null, ["preamble", "III/¶1"]),
            new Citation { Kind = "Luật", Title = "Phòng, chống tham nhũng", Places = [Place.Parse("II/10")], DocumentId = DocumentId.OfName("Luật Phòng, chống tham nhũng", null) },
        ],
        Relations =
        [
            new Relation(RelationType.CarriesOut, "21-KL/TW", DocumentId.OfNumber("21-KL/TW", "Trà Vinh"), null),
            new Relation(RelationType.SumsUp, "18-NQ/TW", DocumentId.OfNumber("18-NQ/TW", "Trà Vinh"), Place.Parse("II/1/đ")),
        ],
        InternalReferences = [new InternalReference(Place.Parse("III/1"), "điểm đ khoản 1 Mục II, phụ lục 1", ["II/1/đ", "phụ lục 1"])],
    };

    public static Plan Party { get; } = new()
    {
        Id = PlanId.Of("Bình Phước", "Kế hoạch 2019"),
        Source = "LICENSE",
        Head = new PlanHead { Kind = "Kế hoạch", Jurisdiction = "Bình Phước", Title = "thực hiện Kết luận số 21-KL/TW" },
        Units = [Unit("II", "II.", "NỘI DUNG"), Unit("II/1", "1.", null, "Ban Tổ chức Tỉnh ủy chủ trì tổng kết Kế hoạch số 66/KH-UBND.")],
        Tasks =
        [
            new PlanTask
            {
                Place = Place.Parse("II/1"), Text = "Ban Tổ chức Tỉnh ủy chủ trì tổng kết Kế hoạch số 66/KH-UBND.",
                Assignments = [Own("Ban Tổ chức Tỉnh ủy", Role.Lead, "II/1")],
                Deadlines = [new Deadline { Text = "Thường xuyên", Kind = DeadlineKind.Ongoing, From = Origin.Heading }],
            },
        ],
        Citations = [Cite("21-KL/TW", "Kết luận", new DateOnly(2021, 10, 23), ["title"]), CiteCommittee()],
        Relations = [new Relation(RelationType.BasedOn, "66/KH-UBND", DocumentId.OfNumber("66/KH-UBND", "Trà Vinh"), null)],
    };

    private static Citation CiteCommittee() => new()
    {
        Number = "66/KH-UBND", Kind = "Kế hoạch", Places = [Place.Parse("II/1")], DocumentId = DocumentId.OfNumber("66/KH-UBND", "Trà Vinh"),
    };

    private static Unit Unit(string place, string? label, string? heading, params string[] paragraphs) => new()
    {
        Place = Place.Parse(place),
        Label = label,
        Heading = heading is null ? null : Paragraph.Plain(heading),
        Paragraphs = [.. paragraphs.Select(Paragraph.Plain)],
    };

    private static Assignment Own(string agency, Role role, string at) => new() { Agency = agency, Role = role, At = Place.Parse(at) };

    private static Assignment From(string agency, Role role, Origin origin, string at) => Own(agency, role, at) with { From = origin };

    private static Citation Cite(string number, string kind, DateOnly? date, string[] places, params string[] names) => new()
    {
        Number = number,
        Kind = kind,
        Dates = date is { } day ? [day] : [],
        Places = [.. places.Select(Place.Parse)],
        Names = names,
        DocumentId = DocumentId.OfNumber(number, "Trà Vinh"),
    };
}
