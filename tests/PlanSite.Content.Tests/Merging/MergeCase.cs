using PlanSite.Content.Merging;

namespace PlanSite.Content.Tests.Merging;

/// <summary>A small plan in three versions, changed from the first by replacing words.</summary>
internal sealed record MergeCase
{
    private static readonly PlanFileTexts Start = new(
        """
        ---
        kind: Kế hoạch
        title: Về việc rà soát
        jurisdiction: Trà Vinh
        source: seeds/a.txt
        ---

        # I. NHIỆM VỤ

        1. Rà soát hồ sơ tồn đọng của các sở.

        2. Tập huấn nghiệp vụ lưu trữ cho cán bộ.

        3. Nâng cấp phần mềm quản lý văn bản.

        """,
        """
        # Các nhiệm vụ

        # 1. Rà soát hồ sơ tồn đọng …
        - place: I/1
          assignments:
            - agency: Sở Nội vụ
              role: lead
            - agency: Sở Tài chính
              role: coordinate

        # 2. Tập huấn nghiệp vụ …
        # cần xem lại: động từ đầu câu
        - place: I/2
          assignments:
            - agency: Văn phòng
              role: lead
          deadlines:
            - text: quý II năm 2025
              kind: within

        # 3. Nâng cấp phần mềm …
        - place: I/3
          assignments:
            - agency: Sở Thông tin
              role: lead
              from: section
              at: I

        """,
        """
        citations:
          - number: 1/NQ-CP
            kind: Nghị quyết
            places: [title, I/2, I/3]

        internal-references:
          - at: I/3
            text: khoản 1 và 2
            targets:
              - I/1
              - I/2

        """);

    public PlanFileTexts Base { get; init; } = Start;

    public PlanFileTexts Mine { get; init; } = Start;

    public PlanFileTexts New { get; init; } = Start;

    /// <summary>All versions have other words in <c>tasks.yml</c>.</summary>
    public MergeCase Everywhere(string words, string by) =>
        Corrected(words, by) with { Base = Base with { Tasks = Replace(Base.Tasks, words, by) }, New = New with { Tasks = Replace(New.Tasks, words, by) } };

    /// <summary>People replaced words in <c>tasks.yml</c>.</summary>
    public MergeCase Corrected(string words, string by) => this with { Mine = Mine with { Tasks = Replace(Mine.Tasks, words, by) } };

    /// <summary>People replaced words in <c>plan.md</c>.</summary>
    public MergeCase Edited(string words, string by) => this with { Mine = Mine with { Plan = Replace(Mine.Plan, words, by) } };

    /// <summary>The document has other words, which the import reads into <c>plan.md</c>, and other tasks.</summary>
    public MergeCase Changed(string words, string by) => this with
    {
        New = New.Plan.Contains(words, StringComparison.Ordinal) ? New with { Plan = Replace(New.Plan, words, by) } : New with { Tasks = Replace(New.Tasks, words, by) },
    };

    /// <summary>The document has a task above the second: "In ấn biểu mẫu", which nobody is given.</summary>
    public MergeCase Inserted() => this with
    {
        New = new(
            Replace(New.Plan, "\n2. Tập", "\n2. In ấn biểu mẫu.\n\n3. Tập").Replace("\n3. Nâng", "\n4. Nâng", StringComparison.Ordinal),
            Replace(New.Tasks, "\n# 3.", "\n# 4.").Replace("I/3", "I/4", StringComparison.Ordinal).Replace("\n# 2.", "\n# 2. In ấn …\n- place: I/2\n\n# 3.", StringComparison.Ordinal)
                .Replace("đầu câu\n- place: I/2", "đầu câu\n- place: I/3", StringComparison.Ordinal),
            New.Citations.Replace("I/3", "I/4", StringComparison.Ordinal).Replace("I/2", "I/3", StringComparison.Ordinal)),
    };

    /// <summary>The document has the second task no more.</summary>
    public MergeCase Shortened() => this with
    {
        New = new(
            Replace(New.Plan, "\n2. Tập huấn nghiệp vụ lưu trữ cho cán bộ.\n\n3. Nâng", "\n2. Nâng"),
            Cut(New.Tasks, "# 2.", "# 3.").Replace("# 3.", "# 2.", StringComparison.Ordinal).Replace("I/3", "I/2", StringComparison.Ordinal),
            New.Citations.Replace("I/2, I/3", "I/2", StringComparison.Ordinal).Replace("      - I/2\n", "", StringComparison.Ordinal).Replace("at: I/3", "at: I/2", StringComparison.Ordinal)),
    };

    public MergedPlan Merge() => PlanMerge.Of(new Three<PlanFileTexts>(Base, Mine, New).Select(files => PlanVersion.Of(files)!), "p");

    private static string Cut(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal);
        return text[..start] + text[text.IndexOf(to, start, StringComparison.Ordinal)..];
    }

    private static string Replace(string text, string words, string by)
    {
        Assert.Contains(words, text, StringComparison.Ordinal);
        return text.Replace(words, by, StringComparison.Ordinal);
    }
}
