namespace PlanSite.Content.Tests.Samples;

/// <summary>The least that is a plan, to be spoiled line by line.</summary>
internal static class SmallPlan
{
    /// <summary>Front matter in lines 1 to 6; Mục I, khoản 1 and khoản 2 in lines 8, 10 and 12.</summary>
    public const string Text = """
        ---
        kind: Kế hoạch
        title: Về việc rà soát
        jurisdiction: Trà Vinh
        source: seeds/a.txt
        ---

        # I. NHIỆM VỤ

        1. Rà soát.

        2. Báo cáo.

        """;

    /// <summary>The text with another body.</summary>
    public static string WithBody(string body) => Text[..Text.IndexOf("# I.", StringComparison.Ordinal)] + body;
}
