using FsCheck;
using FsCheck.Fluent;
using PlanSite.Register.Outline;

namespace PlanSite.Register.Tests.Outline;

public sealed class OutlineBuilderTests
{
    private static readonly string[] Lines = ["I. X", "II. X", "A. XX", "1. x", "2. x", "1.1. x", "2.1. x", "2.1.1. x", "a) x", "đ) x", "i) x", "(ii) x", "1) x", "- x", "+ x", "Điều 1. x", "PHỤ LỤC"];

    [Theory]
    [InlineData("I.|1.|1.1.|-|+|+|-|1.2.|2.|II.|1.", "I I/1 I/1/1.1 I/1/1.1/-1 I/1/1.1/-1/+1 I/1/1.1/-1/+2 I/1/1.1/-2 I/1/1.2 I/2 II II/1")]
    [InlineData("III.|2.|2.9.|-|-|+", "III III/2 III/2/2.9 III/2/2.9/-1 III/2/2.9/-2 III/2/2.9/-2/+1")]
    [InlineData("III.|9.|10.|-|10.|-", "III III/9 III/10 III/10/-1 III/10~2 III/10~2/-1")]
    [InlineData("I.|a)|d)|đ)|e)|II.", "I I/a I/d I/đ I/e II")]
    [InlineData("I.|1.|¶1|-|¶1|II.|¶1", "I I/1 I/¶1 I/-1 I/¶2 II II/¶1")]
    [InlineData("Điều 1.|1.|2.|Điều 2.|I.|1.|II.", "Điều_1 Điều_1/1 Điều_1/2 Điều_2 I I/1 II")]
    [InlineData("A.|I.|1.|II.|B.|I.", "A A/I A/I/1 A/II B B/I")]
    [InlineData("I.|A.|1.|B.|II.|A.", "I I/A I/A/1 I/B II II/A")]
    [InlineData("I.|1.|PHỤ LỤC|I.|1.|-", "I I/1 PL PL/I PL/I/1 PL/I/1/-1")]
    [InlineData("Phụ lục I|1.|Phụ lục II|1.", "PLI PLI/1 PLII PLII/1")]
    [InlineData("I.|-|1.|-", "I I/-1 I/1 I/1/-1")]
    [InlineData("I.|1.|i)|ii)|iii)|iv)|v)|2.|i)", "I I/1 I/1/i I/1/ii I/1/iii I/1/iv I/1/v I/2 I/2/i")]
    [InlineData("I.|a)|(i)|(ii)|b)|(i)|-", "I I/a I/a/i I/a/ii I/b I/b/i I/b/i/-1")]
    [InlineData("I.|g)|h)|i)|k)|v)|x)", "I I/g I/h I/i I/k I/v I/x")]
    [InlineData("I.|1.1.|1.2.|2.|2.1.", "I I/1.1 I/1.2 I/2 I/2/2.1")]
    public void Add_Labels_GivesTheirPlaces(string labels, string places)
    {
        var outline = new OutlineBuilder();

        var found = labels.Split('|').Select(label => Add(outline, label).Replace(' ', '_'));

        Assert.Equal(places, string.Join(' ', found));
    }

    [Fact]
    public void Add_AnyLabels_GivesEveryUnitAPlaceOfItsOwn() => Prop.ForAll(
        Gen.ListOf(Gen.Elements(Lines)).ToArbitrary(),
        lines =>
        {
            var outline = new OutlineBuilder();
            var places = lines.Select(line => Add(outline, line)).ToList();
            Assert.Equal(places.Count, places.Distinct().Count());
        }).QuickCheckThrowOnFailure();

    // "¶1" stands for a paragraph without a label below a section.
    private static string Add(OutlineBuilder outline, string line)
    {
        if (line == "¶1") return outline.AddStandAlone(1).ToString();
        var text = line is [.. var label, '.'] && !line.Contains(' ', StringComparison.Ordinal) ? $"{label}. XX" : line.Contains('X', StringComparison.OrdinalIgnoreCase) ? line : $"{line} x";
        Assert.True(LabelGrammar.TryRead(line.StartsWith('P') ? line : text, out var read, out _), line);
        return outline.Add(read).ToString();
    }
}
