using System.Text;
using PlanSite.Vietnamese;

namespace PlanSite.Register.Places;

/// <summary>The fragment of a place's URL, made from the numbering path alone so that it never moves when text changes.</summary>
public static class PlaceAnchor
{
    /// <summary>ASCII anchor of a place: <c>II/2/đ</c> → <c>ii-2-dd</c>, <c>III/2/2.9/-2/+1</c> → <c>iii-2-2.9-b2-s1</c>, <c>III/¶1</c> → <c>iii-p1</c>.</summary>
    public static string Of(Place place) => string.Join('-', place.Segments.Select(OfLabel));

    // Bullets and stand-alone paragraphs get a letter before their number, so that they cannot meet a clause of the same number.
    private static string OfLabel(string label) => label[0] switch
    {
        '-' => "b" + label[1..],
        '+' => "s" + label[1..],
        '¶' => "p" + label[1..],
        'đ' => "dd" + label[1..],
        'Đ' when label.Length == 1 || label[1] == '~' => "dd" + label[1..],
        _ => Ascii(label),
    };

    private static string Ascii(string label)
    {
        var anchor = new StringBuilder(label.Length);
        foreach (var c in VietnameseText.Fold(label))
            anchor.Append(char.IsAsciiLetterOrDigit(c) || c is '.' or '~' ? c : '_');
        return anchor.ToString();
    }
}
