using System.Text.RegularExpressions;

namespace PlanSite.Register.Agencies;

/// <summary>Phrases that stand for agencies which no register can name ("các cơ quan liên quan").</summary>
public static partial class UnnamedGroup
{
    /// <summary>Whether a phrase is of this sort, so that its absence from the agency register is no mistake.</summary>
    public static bool Matches(string phrase) => Phrase().IsMatch(AgencyDirectory.Key(phrase));

    [GeneratedRegex(@"\bliên quan\b|^(các )?(cơ quan|đơn vị|tổ chức)( (cơ quan|đơn vị|tổ chức))*$", RegexOptions.CultureInvariant)]
    private static partial Regex Phrase();
}
