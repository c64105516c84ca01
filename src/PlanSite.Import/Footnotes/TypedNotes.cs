using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Import.Lines;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Footnotes;

/// <summary>Footnotes that are typed and not set: "[2] …" or "(2) …" at the foot, with the same mark in the running text. Both become marks as raised digits are.</summary>
internal static partial class TypedNotes
{
    /// <summary>The lines with such marks told from other text. What is printed so but has no mark in the text, or stands not at a foot, is a label and stays one.</summary>
    public static IReadOnlyList<TextLine> Marked(IReadOnlyList<TextLine> lines)
    {
        var notes = Notes(lines);
        if (notes.Count == 0) return lines;
        var marked = lines.ToArray();
        var raised = lines.SelectMany(line => line.Runs).Select(run => run.FootnoteMark).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var numbers = new NoteNumbers(raised);
        var searched = new Dictionary<string, int>(StringComparer.Ordinal);
        var lastFoot = 0;
        foreach (var foot in notes)
        {
            var marks = foot.ConvertAll(at => MarkOf(lines[at]));
            if (marks.Exists(mark => raised.Contains(Digits(mark)))) continue;
            var isRestart = marks.Exists(mark => numbers.IsTaken(Digits(mark)));
            var places = isRestart && marks[0][0] == '[' ? [null] : foot.ConvertAll(at => Place(lines, foot, at, isRestart ? new() { [MarkOf(lines[at])] = lastFoot } : searched));
            lastFoot = foot[^1] + 1;
            if (places.Contains(null)) continue;
            for (var i = 0; i < foot.Count; i++)
            {
                var number = numbers.Take(Digits(marks[i]), isRestart);
                var (line, start, end) = places[i]!.Value;
                marked[line] = WithMark(marked[line], start, end, number);
                marked[foot[i]] = WithMark(marked[foot[i]], 0, marks[i].Length, number);
            }
        }
        return marked;
    }

    // Notes of one foot stand or fall together, as one that is a list does; in square brackets all of the document.
    private static List<List<int>> Notes(IReadOnlyList<TextLine> lines)
    {
        var notes = new List<List<int>>();
        var square = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsNote(lines[i])) continue;
            if (lines[i].Text[0] == '[')
            {
                square.Add(i);
                continue;
            }
            var foot = FootAt(lines, i);
            if (foot.Count == 0) continue;
            if (TypedNoteTexts.MayBeNotes(lines, foot)) notes.Add(foot);
            i = foot[^1];
        }
        if (square.Count > 0 && square.Zip(square.Skip(1)).All(pair => NumberOf(lines[pair.First]) < NumberOf(lines[pair.Second])) && TypedNoteTexts.MayBeNotes(lines, square)) notes.Add(square);
        return notes;
    }

    // From here to the end of the page or of the document are only notes.
    private static List<int> FootAt(IReadOnlyList<TextLine> lines, int start)
    {
        List<int> foot = [start];
        var at = start + 1;
        for (; at < lines.Count && lines[at].Break != LineBreak.Page; at++)
        {
            if (IsNote(lines[at]) && lines[at].Text[0] == '(' && NumberOf(lines[at]) == NumberOf(lines[foot[^1]]) + 1) foot.Add(at);
            else if (lines[at].Break != LineBreak.Line || !char.IsLower(lines[at].Text[0])) return lines[start].Break == LineBreak.Rule ? foot : [];
        }
        return foot;
    }

    private static bool IsNote(TextLine line) => line.Cell is null && line.Text is ['(' or '[', >= '1' and <= '9', ..] && Note().IsMatch(line.Text);

    private static string MarkOf(TextLine line) => Note().Match(line.Text).Groups["mark"].Value;

    private static string Digits(string mark) => mark[1..^1];

    private static int NumberOf(TextLine line) => int.Parse(Digits(MarkOf(line)), CultureInfo.InvariantCulture);

    // The first in the text before the foot; in square brackets before the note itself.
    private static (int Line, int Start, int End)? Place(IReadOnlyList<TextLine> lines, List<int> foot, int note, Dictionary<string, int> searched)
    {
        var mark = MarkOf(lines[note]);
        var last = mark[0] == '[' ? note : foot[0];
        for (var i = searched.GetValueOrDefault(mark); i < last; i++)
        {
            if (foot.BinarySearch(i) >= 0) continue;
            var text = lines[i].Text;
            for (var at = text.IndexOf(mark, 1, StringComparison.Ordinal); at > 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
                if (IsMark(text, at, at + mark.Length)) return (i, text[at - 1] == ' ' ? at - 1 : at, at + mark.Length);
            // A line without it is not looked at again for a later foot.
            searched[mark] = i + 1;
        }
        return null;
    }

    // "gồm (1) Lương thực; (2) Thuốc" counts what follows it, "cột (3)" and "nhóm (1), (2)" are names.
    private static bool IsMark(string text, int start, int end)
    {
        if (!Before().IsMatch(text.AsSpan()[..start])) return false;
        return text[start] == '[' || !Counted().IsMatch(text.AsSpan()[end..]);
    }

    // Offsets hold, for the text stays; a mark that is none after all becomes text again.
    private static TextLine WithMark(TextLine line, int start, int end, string number) => line with
    {
        Runs = [.. StyledText.Between(line.Runs, 0, start), new Run(line.Text[start..end], RunStyle.None, number), .. StyledText.Between(line.Runs, end, line.Text.Length)],
    };

    [GeneratedRegex(@"^(?<mark>\([1-9]\d?\)|\[[1-9]\d?\])[.:]?\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"(?<!(?<!\p{L})(?:gồm|gồm có|là|như|sau|cột|mẫu|biểu|khoản|điểm|mục|hàng|dòng|công thức|và|hoặc|số|nội dung|nhóm|bước|nhiệm vụ|công việc|phần|loại|giải pháp|tài liệu))(?<!\(\d{1,2}\)[,;]?)(?<=[\p{L}\d%”""’')\].,])\s?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex Before();

    [GeneratedRegex(@"^\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
