using PlanSite.Register.Agencies;
using PlanSite.Register.Citations;
using PlanSite.Register.Deadlines;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;
using PlanSite.Register.Tasks;

namespace PlanSite.Content.Tests.Samples;

/// <summary>Some units of a real plan of Trà Vinh, with every field in use at least once.</summary>
internal static class SamplePlan
{
    private const string Jurisdiction = "Trà Vinh";

    public static Plan Plan { get; } = new()
    {
        Id = PlanId.Of(Jurisdiction, "66/KH-UBND"),
        Source = "seeds/a.txt",
        Head = new PlanHead
        {
            Kind = "Kế hoạch",
            Number = "66/KH-UBND",
            Title = "Thực hiện Nghị quyết số 30/NQ-CP: đẩy mạnh xây dựng, chỉnh đốn Đảng; biểu hiện “tự diễn biến”, \"tự chuyển hóa\"",
            Issuer = "Ủy ban nhân dân tỉnh",
            Jurisdiction = Jurisdiction,
            Date = new DateOnly(2022, 10, 5),
            Updated = new DateOnly(2022, 10, 5),
            Signer = "Lê Văn Hân",
            SignerPosition = "CHỦ TỊCH",
            SignerBody = "SỞ NỘI VỤ",
            Cosigners = [new Signature { Signer = "Đoàn Thị Lan", Position = "PHÓ BÍ THƯ: phụ trách", SignedFor = "KT. BÍ THƯ", OnBehalfOf = "BAN THƯỜNG VỤ" }, new Signature { Position = "GIÁM ĐỐC", Body = "SỞ Y TẾ" }],
            FromEditor = ["issuer", "co-signers"],
        },
        Recipients = ["Bộ Nội vụ (b/c)", "Lưu: VT, NC. 03"],
        Units = Units(),
        Footnotes = [new Footnote("1", Place.Parse("III/10~2"), Paragraph.Plain("Xem [1] và a_b.")), new Footnote("*", Place.Title, Paragraph.Plain("{Ghi chú}"))],
        Tasks = Tasks(),
        Citations =
        [
            new Citation { Number = "30/NQ-CP", Kind = "Nghị quyết", Dates = [new(2022, 3, 11)], Issuer = "Chính phủ", Title = "ban hành Chương trình", DocumentId = DocumentId.OfNumber("30/NQ-CP", Jurisdiction), Places = [Place.Title, Place.Preamble], Names = ["Chương trình hành động của Chính phủ"] },
            new Citation { Number = "49-KH/TU", Kind = "Kế hoạch", DocumentId = DocumentId.OfNumber("49-KH/TU", "Bình Phước"), Places = [Place.Parse("II/1")] },
            new Citation { Kind = "Nghị quyết", Title = "Nghị quyết Đại hội XIII của Đảng", DocumentId = DocumentId.OfName("Nghị quyết Đại hội XIII của Đảng", null), Places = [Place.Footnote("1")] },
        ],
        Relations =
        [
            new Relation(RelationType.CarriesOut, "30/NQ-CP", DocumentId.OfNumber("30/NQ-CP", Jurisdiction), null),
            new Relation(RelationType.SumsUp, null, DocumentId.OfName("Nghị quyết Đại hội XIII của Đảng", null), Place.Parse("III/¶1")),
        ],
        InternalReferences = [new InternalReference(Place.Parse("III/10"), "khoản 1, Mục II", ["II/1", "phụ lục 1"])],
    };

    private static IReadOnlyList<Unit> Units() =>
    [
        Unit("preamble", null, "Căn cứ Nghị quyết số 30/NQ-CP ngày 11/3/2022 của Chính phủ;", "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:"),
        Unit("II", "II.", "Các sở, ban, ngành triển khai thực hiện những nhiệm vụ sau:") with { Heading = Paragraph.Plain("NHIỆM VỤ, GIẢI PHÁP") },
        Unit("II/1", "1.", "Quán triệt Kết luận số 21-KL/TW (trong quý IV/2022).", "- không phải gạch đầu dòng", "1. không phải khoản") with { Heading = Paragraph.Plain("Tổ chức học tập") },
        Unit("II/1/đ", "đ)", "Tăng cường kiểm tra."),
        Unit("II/1/đ/-1", "-", "Cấp tỉnh;"),
        Unit("II/1/đ/-1/+1", "+", "Cấp xã."),
        Unit("III", "III.") with { Heading = Paragraph.Plain("TỔ CHỨC THỰC HIỆN") },
        Unit("III/2", "2.") with { Heading = Paragraph.Plain("Các ban") },
        Unit("III/2/2.1", "2.1.", "Ban Tuyên giáo"),
        Unit("III/10", "10.", "Lần thứ nhất."),
        new Unit
        {
            Place = Place.Parse("III/10~2"), Label = "10.",
            Paragraphs = [new([new Run("Lần thứ hai"), new Run("", RunStyle.None, "1"), new Run(" ("), new Run("thường xuyên", RunStyle.Italic), new Run("gấp", RunStyle.Bold), new Run(")")])],
        },
        Unit("III/¶1", null, "Giao Sở Nội vụ theo dõi, đôn đốc."),
    ];

    private static IReadOnlyList<PlanTask> Tasks() =>
    [
        new PlanTask
        {
            Place = Place.Parse("II/1"),
            Text = "Quán triệt Kết luận số 21-KL/TW (trong quý IV/2022). - không phải gạch đầu dòng 1. không phải khoản",
            Assignments =
            [
                new Assignment { Agency = "Các sở, ban, ngành", Role = Role.Implement, From = Origin.Section, At = Place.Parse("II") },
                new Assignment { Agency = "BTG", Resolved = "Ban Tuyên giáo", Role = Role.Lead, At = Place.Parse("II/1"), AgencyId = AgencyId.Of(Jurisdiction, "Ban Tuyên giáo"), For = "cấp tỉnh" },
            ],
            Deadlines = [new Deadline { Text = "trong quý IV/2022", Kind = DeadlineKind.Within, Start = new(2022, 10, 1), End = new(2022, 12, 31) }],
        },
        new PlanTask
        {
            Place = Place.Parse("III/¶1"),
            Text = "Giao Sở Nội vụ theo dõi, đôn đốc.",
            Assignments = [new Assignment { Agency = "Sở Nội vụ", Role = Role.Monitor, At = Place.Parse("III/¶1") }],
            Deadlines =
            [
                new Deadline { Text = "hằng năm: trước ngày 15/12", Kind = DeadlineKind.Recurring, Rule = "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", Inferred = true, From = Origin.Heading, For = "báo cáo" },
                new Deadline { Text = "sau 02 tháng", Kind = DeadlineKind.Conditional, Offset = "P2M", Event = "khi có hướng dẫn", EventDate = new(2022, 12, 31) },
                new Deadline { Text = "theo Kế hoạch số 151-KH/TU", Kind = DeadlineKind.PerReference, Reference = "151-KH/TU" },
            ],
        },
    ];

    private static Unit Unit(string place, string? label, params string[] paragraphs) =>
        new() { Place = Place.Parse(place), Label = label, Paragraphs = [.. paragraphs.Select(Paragraph.Plain)] };
}
