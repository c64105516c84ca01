namespace PlanSite.Import.Agencies;

/// <summary>Tells the verb "tổ chức" (to organise) from the noun (an organisation).</summary>
internal static class OrganiseVerb
{
    public static bool IsAt(AgencyText text, int at)
    {
        if (!text.Has(at, "tổ chức")) return false;
        var next = text.SkipSpaces(at + "tổ chức".Length);
        return next < text.Length && text.IsWordStart(next) && NameWords.AfterOrganisation.LengthAt(text, next) == 0;
    }
}
