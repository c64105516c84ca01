using System.Globalization;
using PlanSite.Publishing.Html;
using PlanSite.Publishing.Phrases;
using PlanSite.Publishing.Urls;
using PlanSite.Register.Occurrences;
using PlanSite.Register.Wording;

namespace PlanSite.Publishing.Timelines;

/// <summary>Draws tasks against time as SVG: a bar for a stretch of time, a diamond for a day, an arrow where there is no end.</summary>
internal sealed class TimelineDrawing(Words words, PageLinks links, TimeScale scale)
{
    /// <summary>Where the time begins: the names of the tasks stand before it.</summary>
    public const int LabelWidth = 400;

    /// <summary>Of the whole drawing, in its own units.</summary>
    public const int FullWidth = 1200;

    private const int HeadHeight = 40;
    private const int RowHeight = 22;
    private const int LongestLabel = 40;

    private readonly HtmlWriter svg = new();

    /// <summary>The drawing of some rows.</summary>
    /// <param name="tasks">From top to bottom.</param>
    /// <param name="name">What a screen reader says instead.</param>
    public SafeHtml Of(IReadOnlyList<TimelineTask> tasks, string name)
    {
        var height = HeadHeight + RowHeight * tasks.Count + 2;
        svg.Open("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("class", "timeline"), ("viewBox", $"0 0 {FullWidth} {Number(height)}"), ("role", "group"), ("aria-label", name));
        DrawColumns(height);
        for (var i = 0; i < tasks.Count; i++) DrawRow(tasks[i], HeadHeight + RowHeight * i);
        svg.Close("svg");
        return svg.ToHtml();
    }

    private void DrawColumns(int height)
    {
        foreach (var (days, column) in scale.Columns)
        {
            Line("grid", (scale.At(days.First), 20), (scale.At(days.First), height));
            Text("column", (scale.At(days.First) + scale.EndOf(days.Last)) / 2, 35, column);
        }
        foreach (var year in scale.Years)
        {
            Line("year", (scale.At(year.First), 0), (scale.At(year.First), height));
            Text("year", (scale.At(year.First) + scale.EndOf(year.Last)) / 2, 15, DateWords.Digits(year.First.Year));
        }
        Line("year", (FullWidth, 0), (FullWidth, height));
    }

    private void DrawRow(TimelineTask row, int top)
    {
        Line("row", (0, top), (FullWidth, top));
        svg.Open("a", ("href", links.To(SiteUrls.Task(row.Task))));
        Text("task", 2, top + 15, $"{DateWords.Digits(row.Number)}. {Excerpt.Of(row.Task.Text, LongestLabel)}");
        svg.Close("a");
        if (row.Role is { } role) Text("role", LabelWidth - 6, top + 15, words.Of("role-short." + Names.Of(role)));
        foreach (var time in row.Times) DrawTime(time, row, top);
    }

    private void DrawTime(Occurrence time, TimelineTask row, int top)
    {
        var kind = row.Role is { } role ? $"mark role-{Names.Of(role)}" : "mark";
        var (left, right) = (scale.At(time.First), time.Last is { } last ? scale.EndOf(last) : LabelWidth + scale.Width);
        // A stretch too short to be seen as one is drawn as a day.
        if (!time.IsPeriod || right - left < 6) Shape("path", kind, ("d", Diamond(Math.Min((left + right) / 2, FullWidth - 6), top + RowHeight / 2)), time);
        else if (time.Last is null) Shape("path", kind, ("d", Arrow(left, right, top)), time);
        else Shape("path", kind, ("d", Bar(left, right, top)), time);
    }

    private static string Diamond(double x, double y) => $"M{Number(x - 6)} {Number(y)}L{Number(x)} {Number(y - 6)}L{Number(x + 6)} {Number(y)}L{Number(x)} {Number(y + 6)}Z";

    private static string Bar(double left, double right, int top) => $"M{Number(left)} {Number(top + 5)}H{Number(right)}V{Number(top + RowHeight - 5)}H{Number(left)}Z";

    private static string Arrow(double left, double right, int top) =>
        $"M{Number(left)} {Number(top + 5)}H{Number(right - 9)}L{Number(right)} {Number(top + RowHeight / 2)}L{Number(right - 9)} {Number(top + RowHeight - 5)}H{Number(left)}Z";

    private void Shape(string tag, string kind, (string Name, string? Value) form, Occurrence time)
    {
        svg.Open(tag, ("class", kind), form);
        svg.Open("title");
        svg.Text(words.Time(time));
        svg.Close("title");
        svg.Close(tag);
    }

    private void Line(string kind, (double X, double Y) from, (double X, double Y) to)
    {
        svg.Open("line", ("class", kind), ("x1", Number(from.X)), ("y1", Number(from.Y)), ("x2", Number(to.X)), ("y2", Number(to.Y)));
        svg.Close("line");
    }

    private void Text(string kind, double x, double y, string text)
    {
        svg.Open("text", ("class", kind), ("x", Number(x)), ("y", Number(y)));
        svg.Text(text);
        svg.Close("text");
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
