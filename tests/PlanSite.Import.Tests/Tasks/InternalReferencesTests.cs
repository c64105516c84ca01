using PlanSite.Import.Tasks;
using PlanSite.Register.Places;

namespace PlanSite.Import.Tests.Tasks;

/// <summary>The grammar of references by cases: words, then the places meant. A new case is one line.</summary>
public sealed class InternalReferencesTests
{
    private static readonly PlanPlaces Places = new(new[] { "I", "I/3/a", "I/3/b", "I/3/c", "II", "II/1", "II/2", "II/2/2.1", "II/2/2.2", "II/4", "III", "A/II/1", "A/III", "B", "B/1", "B/3", "B/III", "B/I/1/1.2", "B/I/2/b", "C/IV", "Điều 2", "V/1/1.2/1.2.3", "V/1/1.2/1.2.4", "A/II/2", "PLI", "PLII", "PLII/1", "PLII/A/3" }.Select(Place.Parse));

    [Theory]
    [InlineData("theo điểm 2.1, khoản 2, Mục II", "II/2/2.1")]
    [InlineData("các nội dung tại điểm a, b khoản 3 Mục I của Kế hoạch", "I/3/a", "I/3/b")]
    [InlineData("nêu tại khoản 1, 2 và khoản 4 Mục II Kế hoạch này", "II/1", "II/2", "II/4")]
    [InlineData("khoản 1 và khoản 3 phần B", "B/1", "B/3")]
    [InlineData("các nhiệm vụ tại mục 2 phần II Kế hoạch này", "II/2")]
    [InlineData("nhiệm vụ nêu tại Mục III Kế hoạch này", "III")]
    [InlineData("nhiệm vụ tại Mục II và Mục III của Kế hoạch này", "II", "III")]
    [InlineData("các nhiệm vụ tại Mục IV nêu trên", "C/IV")]
    [InlineData("đôn đốc mục I", "I")]
    [InlineData("Sở Y tế theo dõi mục I và mục II.", "I", "II")]
    [InlineData("giám sát khoản 3 phần B", "B/3")]
    [InlineData("các nội dung tại điểm 1.2, khoản 1 và điểm b khoản 2 Mục I Phần B.", "B/I/1/1.2", "B/I/2/b")]
    [InlineData("giám sát Mục III, Phần B.", "B/III")]
    [InlineData("khoản 1 Mục II thuộc phần A", "A/II/1")]
    [InlineData("khoản 5 Mục II Phần A", "khoản 5 Mục II Phần A")]
    [InlineData("đôn đốc Phần B và Mục II.", "B", "II")]
    [InlineData("từ khoản 1 đến khoản 4 Mục II", "II/1", "II/2", "khoản 3 Mục II", "II/4")]
    [InlineData("các khoản 1 - 2 Mục II", "II/1", "II/2")]
    [InlineData("từ điểm a đến điểm c khoản 3 Mục I", "I/3/a", "I/3/b", "I/3/c")]
    [InlineData("điểm 2.1 đến 2.2 khoản 2 Mục II", "II/2/2.1", "II/2/2.2")]
    [InlineData("triển khai nhiệm vụ số 2, 4 Mục II", "II/2", "II/4")]
    [InlineData("triển khai nội dung số 1 và nhiệm vụ 4 phần II", "II/1", "II/4")]
    [InlineData("theo quy định tại Điều 2 Quyết định này", "Điều 2")]
    [InlineData("Phụ lục II kèm theo", "PLII")]
    [InlineData("theo Phụ lục đính kèm", "PLI", "PLII")]
    [InlineData("chi tiết tại Phụ lục II Kế hoạch này", "PLII")]
    [InlineData("chi tiết tại Phụ lục 2 Kế hoạch này", "PLII")]
    [InlineData("Phụ lục 02 kèm theo", "PLII")]
    [InlineData("theo Phụ lục III đính kèm", "Phụ lục III")]
    [InlineData("các nhiệm vụ tại Mục II (trừ khoản 2) Kế hoạch này", "II/1", "II/4")]
    [InlineData("các nhiệm vụ tại Mục II (trừ khoản 1 và khoản 4).", "II/2")]
    [InlineData("các nhiệm vụ tại Mục II (không bao gồm điểm 2.1 khoản 2).", "II/1", "II/2/2.2", "II/4")]
    [InlineData("các nhiệm vụ tại Mục II, trừ khoản 1 và khoản 2.", "II/4")]
    [InlineData("các nhiệm vụ tại khoản 1, 2, 4 Mục II (trừ khoản 2).", "II/1", "II/4")]
    [InlineData("các nhiệm vụ tại khoản 2 Mục II (trừ điểm 2.1).", "II/2/2.2")]
    [InlineData("các nhiệm vụ tại Mục II (trừ khoản 9).", "Mục II (trừ khoản 9)")]
    [InlineData("các nội dung tại khoản 9 Mục VI Kế hoạch này", "khoản 9 Mục VI")]
    [InlineData("chủ trì thực hiện mục 1.2.3.", "V/1/1.2/1.2.3")]
    [InlineData("các nội dung tại điểm 1.2.3 và 1.2.4", "V/1/1.2/1.2.3", "V/1/1.2/1.2.4")]
    [InlineData("các nội dung tại điểm 1.2.4, Mục V", "V/1/1.2/1.2.4")]
    [InlineData("nhiệm vụ tại mục A.II.2 và A.II.1", "A/II/2", "A/II/1")]
    [InlineData("nhiệm vụ tại mục II.2.2.", "II/2/2.2")]
    [InlineData("nhiệm vụ số 1, 3 của Phụ lục II", "PLII/1", "PLII/A/3")]
    [InlineData("các nhiệm vụ 1, 3 Phụ lục 2", "PLII/1", "PLII/A/3")]
    [InlineData("nhiệm vụ số 1 và số 3 tại Phụ lục II", "PLII/1", "PLII/A/3")]
    [InlineData("nhiệm vụ số 1 của Phụ lục II kèm theo Kế hoạch này", "PLII/1")]
    [InlineData("nhiệm vụ số 9 của Phụ lục II", "nhiệm vụ 9 Phụ lục II")]
    [InlineData("biểu mẫu theo Phụ lục 5 ban hành và phụ lục 3 đính kèm", "phụ lục 3")]
    public void In_PartOfThePlan_GivesItsPlace(string text, params string[] targets) => Assert.Equal(targets, Targets("X", text));

    [Theory]
    [InlineData("điểm 2.3 khoản 2, mục II Kế hoạch số 158-KH/TU")]
    [InlineData("Mục II Nghị quyết số 57-NQ/TW")]
    [InlineData("khoản 2, Mục II, Nghị định số 30/2020/NĐ-CP")]
    [InlineData("theo Phụ lục II kèm theo Nghị định số 30/2020/NĐ-CP")]
    [InlineData("khoản 2 Điều 5 Luật Đất đai")]
    [InlineData("các điểm a, b, c khoản 2, khoản 4 Mục II và Phụ lục II Nghị quyết số 30/NQ-CP")]
    [InlineData("khoản 2 Mục I, khoản 4 Mục II của Hướng dẫn số 22-HD/BTCTW")]
    [InlineData("Mục 5, Phần VI Hướng dẫn số 22-HD/BTCTW")]
    [InlineData("Mục II, Phần B Quyết định 340/QĐ-TTg")]
    [InlineData("Kết luận số 21-KL/TW, tại mục II")]
    [InlineData("xem mục VII")]
    [InlineData("điểm 1.2.3 Kế hoạch số 158-KH/TU")]
    [InlineData("theo Kế hoạch số 158-KH/TU, tại điểm 1.2.3")]
    [InlineData("đạt điểm 7.25 trở lên")]
    [InlineData("nhiệm vụ 1 Phụ lục II kèm theo Nghị định số 30/2020/NĐ-CP")]
    [InlineData("các mục tiêu của Chương trình và phần mềm dùng chung")]
    public void In_PartOfAnotherDocument_GivesNothing(string text) => Assert.Empty(Targets("X", text));

    [Theory]
    [InlineData(201, 200)]
    [InlineData(202, 1)]
    public void In_AllButOneOfManyParts_NamesThemOnlyWhileTheyAreFew(int clauses, int targets)
    {
        var places = new PlanPlaces([Place.Parse("I"), .. Enumerable.Range(1, clauses).Select(clause => Place.Parse($"I/{clause}"))]);

        Assert.Equal(targets, Assert.Single(InternalReferences.In(Place.Parse("II/1"), "các nhiệm vụ tại Mục I (trừ khoản 1).", places)).Targets.Count);
    }

    [Fact]
    public void In_PlanOfParts_MeansTheSectionOfTheSamePart() => Assert.Equal(["A/II/1"], Targets("A/II/4", "theo khoản 1 Mục II Kế hoạch này"));

    [Fact]
    public void In_SectionInWhichTheWordsStand_GivesItsClauses() => Assert.Equal(["II/1", "II/2"], Targets("II/4", "giám sát khoản 1, 2 mục này"));

    [Theory]
    [InlineData("Sở Y tế đôn đốc mục I.", true)]
    [InlineData("Sở Y tế giám sát khoản 1, 2 mục này.", true)]
    [InlineData("Sở Y tế theo dõi việc thực hiện các nhiệm vụ tại khoản 2, mục II Kế hoạch này.", true)]
    [InlineData("Sở Y tế rà soát hồ sơ theo mục I và kiểm tra các trạm.", false)]
    [InlineData("Sở Y tế triển khai mục tiêu quốc gia.", false)]
    [InlineData("Tham mưu ban hành quy chế; theo dõi việc thực hiện các nhiệm vụ tại mục II Kế hoạch này.", false)]
    [InlineData("Sở Y tế theo dõi các nhiệm vụ từ khoản 1 đến khoản 3 Mục I.", true)]
    [InlineData("Sở Y tế triển khai nhiệm vụ số 4, 5 Mục I.", true)]
    [InlineData("Sở Y tế chủ trì các nhiệm vụ nêu tại khoản 1, 2 Mục này; các khoản 3, 4 và 5, Mục I.", true)]
    [InlineData("Các nhiệm vụ tại khoản 3 Mục I do Sở Tư pháp chủ trì.", true)]
    [InlineData("Sở Y tế rà soát các nhiệm vụ tại khoản 3 Mục I do Sở Tư pháp chủ trì.", false)]
    [InlineData("Sở Y tế triển khai 5 nhiệm vụ số hóa.", false)]
    [InlineData("Sở Y tế đôn đốc mục I; giám sát khoản 2, mục II.", true)]
    [InlineData("Sở Y tế chủ trì các nhiệm vụ tại Mục I (trừ khoản 2) Kế hoạch này.", true)]
    [InlineData("Sở Y tế theo dõi các nhiệm vụ tại Mục I, trừ khoản 2.", true)]
    [InlineData("Sở Y tế rà soát hồ sơ (trừ khoản 2 Mục I).", false)]
    [InlineData("Sở Y tế chủ trì thực hiện mục 2.1.2.", true)]
    [InlineData("Sở Y tế triển khai các nội dung tại điểm A.II.1.", true)]
    [InlineData("Sở Y tế chịu trách nhiệm về khoản 3, Mục II.", true)]
    [InlineData("Sở Y tế phụ trách khoản 2 Mục I.", true)]
    [InlineData("Sở Y tế chủ trì thực hiện nhiệm vụ số 1, 3 của Phụ lục.", true)]
    [InlineData("Sở Y tế chủ trì thực hiện các nhiệm vụ 2, 4 Phụ lục I.", true)]
    [InlineData("Sở Y tế chịu trách nhiệm về chất lượng khám bệnh.", false)]
    [InlineData("Sở Y tế thực hiện 4 nhiệm vụ và lập Phụ lục I.", false)]
    public void OnlyRefers_OfAClause_IsTrueOnlyWithoutWorkOfItsOwn(string text, bool refers) => Assert.Equal(refers, InternalReferences.OnlyRefers(text));

    [Theory]
    [InlineData("được phân công tại mục II", "")]
    [InlineData("theo phân công tại mục II", "")]
    [InlineData("nêu tại mục II", "implement Phòng Kinh tế")]
    public void Import_WhatASectionAssigns_IsNotGivenAsAWhole(string words, string assignments) =>
        Assert.Equal(assignments, Sample.Plan($"II. NHIỆM VỤ\n\n1. Rà soát chợ.\n\nIII. TỔ CHỨC\n\n1. Phòng Kinh tế thực hiện các nhiệm vụ {words} Kế hoạch này.").Task("II/1").Assignments());

    [Theory]
    [InlineData("Sở Y tế theo dõi các nhiệm vụ từ khoản 1 đến khoản 2 Mục I.", "monitor Sở Y tế", "monitor Sở Y tế", "")]
    [InlineData("Sở Y tế triển khai nhiệm vụ số 1, 3 Mục I.", "implement Sở Y tế", "", "implement Sở Y tế")]
    [InlineData("Các nhiệm vụ tại khoản 3 Mục I do Sở Y tế chủ trì.", "", "", "lead Sở Y tế")]
    [InlineData("Sở Y tế chủ trì các nhiệm vụ tại Mục I (trừ khoản 2) Kế hoạch này.", "lead Sở Y tế", "", "lead Sở Y tế")]
    public void Import_ClauseThatOnlyRefers_GivesItsAgencyToThoseTasksAndIsNoneItself(string clause, params string[] assignments)
    {
        var plan = Sample.Plan($"I. NHIỆM VỤ\n\n1. Rà soát chợ.\n\n2. Lập hồ sơ.\n\n3. Đào tạo nhân lực.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. {clause}");

        Assert.Equal(["I/1", "I/2", "I/3"], plan.Tasks.Select(task => task.Place.ToString()));
        Assert.Equal(assignments, plan.Tasks.Select(task => task.Assignments()));
    }

    [Theory]
    [InlineData("Sở Y tế\nChủ trì thực hiện khoản 1, 2 Mục I; định kỳ báo cáo Ủy ban nhân dân tỉnh.", "lead Sở Y tế", "lead Sở Y tế", "", "lead Sở Y tế")]
    [InlineData("Sở Y tế chủ trì thực hiện khoản 3 Mục I; bố trí kinh phí.", "", "", "lead Sở Y tế", "lead Sở Y tế")]
    [InlineData("Sở Y tế: Triển khai khoản 2 Mục I, đồng thời kiểm tra các trạm y tế.", "", "implement Sở Y tế", "", "implement Sở Y tế")]
    [InlineData("Giao Sở Y tế chủ trì các nhiệm vụ tại khoản 1 Mục I và tổng hợp kết quả chung.", "lead Sở Y tế", "", "", "lead Sở Y tế")]
    [InlineData("Sở Y tế tổng hợp kết quả chung; chủ trì thực hiện khoản 3 Mục I.", "", "", "lead Sở Y tế", "lead Sở Y tế")]
    [InlineData("Sở Y tế báo cáo kết quả thực hiện các nhiệm vụ tại Mục I; đào tạo cán bộ.", "", "", "", "implement Sở Y tế")]
    [InlineData("Sở Y tế rà soát hồ sơ theo khoản 1 Mục I; đào tạo cán bộ.", "", "", "", "implement Sở Y tế")]
    public void Import_ClauseThatRefersAndSaysMore_GivesItsAgencyToThoseTasksAndIsOneItself(string clause, params string[] assignments)
    {
        var plan = Sample.Plan($"I. NHIỆM VỤ\n\n1. Rà soát chợ.\n\n2. Lập hồ sơ.\n\n3. Đào tạo nhân lực.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. {clause}");

        Assert.Equal(["I/1", "I/2", "I/3", "II/1"], plan.Tasks.Select(task => task.Place.ToString()));
        Assert.Equal(assignments, plan.Tasks.Select(task => task.Assignments()));
    }

    [Theory]
    [InlineData("Phòng Nội vụ tổng hợp. Phòng Tư pháp lập sổ; theo dõi thực hiện khoản 2 Mục I.", "", "monitor Phòng Tư pháp", "")]
    [InlineData("Giao Phòng Nội vụ báo cáo; các xã chủ động kiểm tra, đồng thời phối hợp thực hiện khoản 1 Mục I.", "coordinate các xã", "", "")]
    [InlineData("Phòng Tài chính cấp kinh phí; Phòng Kinh tế nghiệm thu công trình và theo dõi thực hiện khoản 3 Mục I.", "", "", "monitor Phòng Kinh tế")]
    [InlineData("Phòng Tài chính cấp kinh phí, Phòng Kinh tế nghiệm thu công trình; theo dõi thực hiện khoản 3 Mục I.", "", "", "")]
    [InlineData("Phòng Tài chính cấp kinh phí; hộ nuôi tôm kê khai; chủ trì thực hiện khoản 3 Mục I.", "", "", "")]
    public void Import_PieceThatRefers_IsOfTheLastNameBeforeItOrNobody(string clause, params string[] assignments)
    {
        var plan = Sample.Plan($"I. NHIỆM VỤ\n\n1. Rà soát chợ.\n\n2. Lập hồ sơ.\n\n3. Đào tạo nhân lực.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. {clause}");

        Assert.Equal(assignments, plan.Tasks.Take(3).Select(task => task.Assignments()));
    }

    [Fact]
    public void Import_ClauseThatRefersToItsOwnSection_GivesItselfNothing() =>
        Assert.Equal(["From Own"], Sample.Plan("II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế chủ trì thực hiện Mục II Kế hoạch này; báo cáo kết quả.").Task("II/1").Assignments.Select(one => $"From {one.From}"));

    [Fact]
    public void Import_ReferralToWhatThePlanLacks_StaysATask() =>
        Assert.Equal(["I/1", "II/1"], Sample.Plan("I. NHIỆM VỤ\n\n1. Rà soát chợ.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế chủ trì thực hiện mục 7.1.2.").Tasks.Select(task => task.Place.ToString()));

    private static IEnumerable<string> Targets(string at, string text) => InternalReferences.In(Place.Parse(at), text, Places).SelectMany(reference => reference.Targets);
}
