using FsCheck;
using FsCheck.Fluent;
using PlanSite.Content.Merging;
using PlanSite.Content.Tests.Samples;

namespace PlanSite.Content.Tests.Merging;

public sealed class MergePropertyTests
{
    private static readonly string[] Lines =
        ["# ghi chú", "  # ghi chú", "", "- place: II/1", "- place: III", "  assignments:", "    - agency: Sở Y tế", "      role: lead", "  deadlines: []", "đ) Điểm", "# I. MỘT", "lời", "<!-- bỏ -->", "key: value", "- x", "-", "  tiếp"];

    private static readonly PlanFileTexts Written = PlanFileTexts.Of(SamplePlan.Plan);

    [Fact]
    public void Merge_DocumentThatDidNotChange_LeavesWhatPeopleWroteAsItIs() =>
        Prop.ForAll(Edited(), mine => AreSame(mine, Merge(Written, mine, Written).Files)).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void Merge_FilesThatNobodyTouched_BecomeWhatTheDocumentSays() =>
        Prop.ForAll(Edited(), fresh => SaySame(fresh, Merge(Written, Written, fresh).Files)).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void Merge_AnyChanges_DropNothingThatPeopleWrote() =>
        Prop.ForAll(Edited(), Edited(), (mine, fresh) =>
        {
            var merged = Merge(Written, mine, fresh).Files;
            HasAll(merged.Plan, mine.Plan, Written.Plan);
            HasAll(merged.Tasks, mine.Tasks, Written.Tasks);
            HasAll(merged.Citations, mine.Citations, Written.Citations);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    private static MergedPlan Merge(PlanFileTexts @base, PlanFileTexts mine, PlanFileTexts fresh) =>
        PlanMerge.Of(new Three<PlanFileTexts>(@base, mine, fresh).Select(files => PlanVersion.Of(files)!), "p");

    private static void AreSame(PlanFileTexts expected, PlanFileTexts files)
    {
        Assert.Equal(expected.Plan.Split('\n'), files.Plan.Split('\n'));
        Assert.Equal(expected.Tasks.Split('\n'), files.Tasks.Split('\n'));
        Assert.Equal(expected.Citations.Split('\n'), files.Citations.Split('\n'));
    }

    private static void SaySame(PlanFileTexts expected, PlanFileTexts files)
    {
        Assert.Equal(Said(expected.Plan), Said(files.Plan));
        Assert.Equal(Said(expected.Tasks), Said(files.Tasks));
        Assert.Equal(Said(expected.Citations), Said(files.Citations));
    }

    private static IEnumerable<string> Said(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    // Every word of people's own lines is somewhere, if only in a comment; places may be called otherwise.
    private static void HasAll(string merged, string mine, string before)
    {
        var known = before.Split('\n').Select(line => line.Trim()).ToHashSet();
        var have = Words(merged).ToHashSet();
        Assert.DoesNotContain(mine.Split('\n'), line => !known.Contains(line.Trim()) && !Words(line).All(have.Contains));
    }

    private static IEnumerable<string> Words(string text) => text.Split([' ', '\n', '-', '<', '>', '!', '#', '[', ']', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => !word.Contains('/', StringComparison.Ordinal) && !word.StartsWith("II", StringComparison.Ordinal));

    // Lines are put in, taken out, doubled and moved.
    private static Arbitrary<PlanFileTexts> Edited() => Arb.From(
        from plan in Edits(Written.Plan, firstLine: Written.Plan.IndexOf("\n---\n", StringComparison.Ordinal) is var end ? Written.Plan[..end].Count(c => c == '\n') + 3 : 0)
        from tasks in Edits(Written.Tasks, 0)
        from citations in Edits(Written.Citations, 0)
        select new PlanFileTexts(plan, tasks, citations));

    private static Gen<string> Edits(string text, int firstLine) =>
        from count in Gen.Choose(0, 4)
        from edits in Gen.ArrayOf(Edit(), count)
        select edits.Aggregate(text, (edited, edit) => Apply(edited, edit, firstLine));

    private static Gen<(double At, string? Line)> Edit() =>
        from at in Gen.Choose(0, 999)
        from line in Gen.Elements([null, null, .. Lines])
        select (at / 1000.0, line);

    private static string Apply(string text, (double At, string? Line) edit, int firstLine)
    {
        var lines = text.TrimEnd('\n').Split('\n').ToList();
        var at = firstLine + (int)(edit.At * (lines.Count - firstLine));
        if (edit.Line is { } line) lines.Insert(at, line);
        else if (at < lines.Count) lines.RemoveAt(at);
        return string.Join('\n', lines) + "\n";
    }
}
