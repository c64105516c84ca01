using FsCheck;
using FsCheck.Fluent;
using PlanSite.Register.Outline;
using PlanSite.Register.Places;
using PlanSite.Register.Plans;

namespace PlanSite.Content.Tests.Samples;

/// <summary>Generates the text of plans whose labels and words do what they can to be misread.</summary>
internal static class NastyPlans
{
    private static readonly string[] Labels =
    [
        "I.", "II.", "IV.", "1.", "2.", "10.", "10.", "2.1.", "1.1", "2.1.3.", "a)", "d)", "đ)", "e.", "(1)", "3)", "1/", "-", "–", "•", "+",
        "A.", "Điều 1.", "Phần thứ nhất", "Chương I", "PHỤ LỤC", "Phụ lục II", "7", "TT", "*",
    ];

    private static readonly string[] Words =
    [
        "1.", "2.1.", "10.", "a)", "đ)", "-", "+", "–", "*", "**", "***", "_x_", "[^1]", "[^1]:", "[x](y)", "¶", "¶¶", "#", "##", "\\", "\\\\", "\\*", "<b>", "&amp;", "`c`", "^",
        "{II/1}", "{", "}", "|", "| a |", "|=", "| a | b", "\\|", "---", "I.", "II", "Điều 2.", "PHỤ LỤC", "I", "Phần I", "Chương II", "A.", "BAN", "Sở Nội vụ", "đẩy mạnh", "Ủy ban", ":", "(thường xuyên)", "\u00A0x", "😀", "“a”",
        "20/12/2011", "21-KL/TW", ">", "=", "===", "~", "!", "http://a_b/*c*", "\uFEFFx", "\u200Bx",
    ];

    public static Arbitrary<Plan> Plans() => Arb.From(Gen.Choose(0, 14).SelectMany(count => Gen.ArrayOf(Block(), count)).Select(ToPlan));

    private static Gen<string> Text() =>
        from count in Gen.Choose(1, 4)
        from words in Gen.ArrayOf(Gen.Elements(Words), count)
        from glue in Gen.Elements(" ", " ", "", "  ")
        select string.Join(glue, words).Trim();

    private static Gen<Run> Run() =>
        from text in Text()
        from style in Gen.Elements(RunStyle.None, RunStyle.None, RunStyle.Italic, RunStyle.Bold, RunStyle.Italic | RunStyle.Bold)
        from space in Gen.Elements("", " ")
        from mark in Gen.Choose(0, 6)
        select mark == 0 ? new Run("", style, "1") : new Run(text + space, style);

    private static Gen<Paragraph> Paragraph() =>
        from count in Gen.Choose(1, 3)
        from runs in Gen.ArrayOf(Run(), count)
        select new Paragraph(Tidy(runs));

    private static Gen<Draft> Block() =>
        from label in Gen.Elements(Labels)
        from kind in Gen.Choose(0, 5)
        from depth in Gen.Choose(0, 3)
        from heading in Paragraph()
        from count in Gen.Choose(0, 2)
        from paragraphs in Gen.ArrayOf(Paragraph(), count)
        from columns in Names()
        from cells in Cells()
        select new Draft(kind == 0 ? null : label, depth, kind % 2 == 1 ? heading : null, paragraphs) { Columns = columns, Cells = cells };

    private static Gen<string[]> Names() => Gen.Choose(0, 6).SelectMany(count => Gen.ArrayOf(Text(), count > 3 ? 0 : count)).Select(names => names.Select(name => name.Trim()).ToArray());

    private static Gen<Cell[]> Cells() =>
        from names in Names()
        from contents in Gen.ArrayOf(Paragraph(), names.Length)
        select names.Zip(contents, (name, content) => new Cell(name, content)).ToArray();

    // Runs as the importer leaves them: no two of one style side by side, none empty, no spaces at the ends.
    private static List<Run> Tidy(IReadOnlyList<Run> runs)
    {
        var tidy = new List<Run>();
        foreach (var run in runs)
        {
            if (run.FootnoteMark is null && tidy.Count > 0 && tidy[^1].FootnoteMark is null && tidy[^1].Style == run.Style) tidy[^1] = run with { Text = tidy[^1].Text + run.Text };
            else tidy.Add(run);
        }
        if (tidy[0].FootnoteMark is null) tidy[0] = tidy[0] with { Text = tidy[0].Text.TrimStart() };
        if (tidy[^1].FootnoteMark is null) tidy[^1] = tidy[^1] with { Text = tidy[^1].Text.TrimEnd() };
        return tidy;
    }

    private static Plan ToPlan(Draft[] drafts)
    {
        var outline = new OutlineBuilder();
        var units = new List<Unit>();
        if (drafts.Length > 0 && drafts[0].Paragraphs.Length > 0) units.Add(new Unit { Place = Place.Preamble, Paragraphs = drafts[0].Paragraphs });
        foreach (var draft in drafts) units.Add(ToUnit(draft, units.Count, outline));
        return SamplePlan.Plan with { Units = units, Footnotes = [], Tasks = [], Citations = [], Relations = [], InternalReferences = [] };
    }

    private static Unit ToUnit(Draft draft, int number, OutlineBuilder outline)
    {
        var readable = LabelGrammar.TryRead(draft.Label + " Abc", out var label, out _) && label.Printed == draft.Label;
        var place = readable ? outline.Add(label)
            : draft.Label is null && (draft.Heading ?? draft.Paragraphs.FirstOrDefault()) is not null ? outline.AddStandAlone(draft.Depth)
            : Place.Parse($"PL/r{number}");
        return new Unit { Place = place, Label = draft.Label, Heading = draft.Heading, Paragraphs = draft.Paragraphs, Columns = draft.Columns, Cells = draft.Cells };
    }

    private sealed record Draft(string? Label, int Depth, Paragraph? Heading, Paragraph[] Paragraphs)
    {
        public string[] Columns { get; init; } = [];

        public Cell[] Cells { get; init; } = [];
    }
}
