using System.Globalization;
using PlanSite.Register.Plans;

namespace PlanSite.Publishing.AkomaNtoso;

/// <summary>The bodies, offices and persons of the signatures, and the ids by which text and references know them.</summary>
internal static class AknSigners
{
    /// <summary>One entry for every part that is printed: class of the ontology, eId and words, in the order of <see cref="Lines"/>.</summary>
    public static IEnumerable<(string Sort, string Id, string Name)> Of(PlanHead head) => head.Signatures.SelectMany(Lines);

    /// <summary>The lines of one signature from top to bottom.</summary>
    public static IEnumerable<(string Sort, string Id, string Name)> Lines(Signature signature, int at)
    {
        var number = (at + 1).ToString(CultureInfo.InvariantCulture);
        if (signature.OnBehalfOf is { } onBehalfOf) yield return ("Organization", $"onBehalfOf_{number}", onBehalfOf);
        if (signature.Body is { } body) yield return ("Organization", $"body_{number}", body);
        if (signature.SignedFor is { } signedFor) yield return ("Role", $"signedFor_{number}", signedFor);
        if (signature.Position is { } position) yield return ("Role", $"role_{number}", position);
        if (signature.Signer is { } signer) yield return ("Person", $"signer_{number}", signer);
    }
}
