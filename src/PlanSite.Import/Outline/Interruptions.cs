using PlanSite.Import.Lines;

namespace PlanSite.Import.Outline;

/// <summary>Tells from an unfinished text that the next line goes on with it, whatever stands between.</summary>
internal static class Interruptions
{
    // A bracket that is open for longer was never closed.
    private const int LongestBracket = 400;
    private const int ShortestSentence = 60;

    public static bool GoesOn(TextLine line, string before)
    {
        if (HasOpenBracket(before)) return true;
        if (line.Break == LineBreak.Page) return before.Length >= ShortestSentence && !Sentences.IsClosed(before) && !Sentences.Introduces(before);
        if (line.Break != LineBreak.Line) return false;
        return (DocumentKind.IsCapitals(line.Text) && DocumentKind.IsCapitals(before)) || (line.Text[0] == '(' && !Sentences.IsClosed(before) && !Sentences.Introduces(before));
    }

    private static bool HasOpenBracket(string text)
    {
        var open = text.LastIndexOf('(');
        return open >= 0 && text.Length - open < LongestBracket && text.IndexOf(')', open) < 0;
    }
}
