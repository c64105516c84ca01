namespace PlanSite.Content.Plans;

/// <summary>The fields of the front matter of a plan, in the order in which they are written.</summary>
internal static class HeadFields
{
    public const string Kind = "kind";
    public const string Number = "number";
    public const string Title = "title";
    public const string Issuer = "issuer";
    public const string Jurisdiction = "jurisdiction";
    public const string Authority = "authority";
    public const string Date = "date";
    public const string Year = "year";
    public const string Updated = "updated";
    public const string Signer = "signer";
    public const string SignerPosition = "signer-position";
    public const string SignedFor = "signed-for";
    public const string OnBehalfOf = "on-behalf-of";
    public const string SignerBody = "signer-body";
    public const string Cosigners = "co-signers";
    public const string Recipients = "recipients";
    public const string Relations = "relations";
    public const string Source = "source";
    public const string FromEditor = "from-editor";

    /// <summary>Those that an editor may enter where the document prints nothing.</summary>
    public static readonly IReadOnlyList<string> Enterable =
        [Kind, Number, Title, Issuer, Jurisdiction, Authority, Date, Year, Signer, SignerPosition, SignedFor, OnBehalfOf, SignerBody, Cosigners, Recipients, Relations];
}
