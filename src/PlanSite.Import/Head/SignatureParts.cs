using PlanSite.Import.Lines;
using PlanSite.Register.Plans;

namespace PlanSite.Import.Head;

/// <summary>Puts signatures together from their lines: what one signature cannot have twice begins the next one.</summary>
internal sealed class SignatureParts
{
    private readonly List<Signature> signatures = [];
    private bool afterBody;

    /// <summary>Those with a name, or with an office and whom it stands for. Who signs the decision and the plan it issues is one.</summary>
    public IReadOnlyList<Signature> All => [.. signatures.Where((one, i) => IsWhole(one) || (i == 0 && signatures.Count == 1)).DistinctBy(one => one.Signer ?? (object)one)];

    private Signature Last
    {
        get => signatures is [.., var last] ? last : new Signature();
        set
        {
            if (signatures.Count == 0) signatures.Add(value);
            else signatures[^1] = value;
        }
    }

    /// <summary>"TM. ỦY BAN NHÂN DÂN": the first line of a signature.</summary>
    public void AddOnBehalfOf(string body)
    {
        if (Last.OnBehalfOf != body || Last.Signer is not null) BeginIf(Last is not { OnBehalfOf: null, SignedFor: null, Position: null, Signer: null });
        Last = Last with { OnBehalfOf = body };
        afterBody = true;
    }

    /// <summary>"KT. CHỦ TỊCH", below the body if it is printed.</summary>
    public void AddSignedFor(string office)
    {
        BeginIf(Last is not { SignedFor: null, Position: null, Signer: null });
        Last = Last with { SignedFor = office };
        afterBody = false;
    }

    /// <summary>"PHÓ CHỦ TỊCH". Who has two offices prints one below the other.</summary>
    public void AddPosition(string position, LineBreak lineBreak)
    {
        var isSecond = Last is { Position: not null, Signer: null } && (lineBreak == LineBreak.Line || IsHeldBeside(Last.Position, position));
        BeginIf(Last.Signer is not null || (Last.Position is not null && !isSecond));
        Last = Last with { Position = isSecond ? $"{Last.Position} {position}" : position };
        afterBody = false;
    }

    // "TRƯỞNG BAN", and below the stamp "PHÓ CHỦ TỊCH UBND TỈNH": who heads a board holds another office.
    private static bool IsHeldBeside(string ofBoard, string office) => ofBoard.Contains("TRƯỞNG BAN", StringComparison.Ordinal) && office.Contains("CHỦ TỊCH ", StringComparison.Ordinal);

    /// <summary>Capitals that name no office known: a narrow column wraps the name of the body; "SỞ Y TẾ" stands above the office; else it is an office.</summary>
    public void AddCapitals(string text, LineBreak lineBreak)
    {
        if (afterBody && lineBreak == LineBreak.Line) WrapBody(text);
        else if (ClosingReader.NamesBody(text)) AddBody(text);
        else AddUnknown(text, beginsColumn: lineBreak == LineBreak.Paragraph);
    }

    public void AddName(string name)
    {
        if (Last.Signer is null) Last = Last with { Signer = name };
    }

    private void WrapBody(string text) => Last = Last.OnBehalfOf is { } named ? Last with { OnBehalfOf = $"{named} {text}" } : Last with { Body = $"{Last.Body} {text}" };

    private void AddBody(string body)
    {
        BeginIf(Last != new Signature());
        Last = Last with { Body = body };
        afterBody = true;
    }

    private void AddUnknown(string text, bool beginsColumn)
    {
        BeginIf(beginsColumn && Last.Signer is not null);
        Last = Last with { Position = Last.Position ?? text };
        afterBody = false;
    }

    // A name of which nothing else is known yet was read before what stands above it.
    private void BeginIf(bool isNext)
    {
        if (isNext && Last != new Signature { Signer = Last.Signer }) signatures.Add(new Signature());
    }

    // The letterhead of an annexed plan has bodies too, but no offices.
    private static bool IsWhole(Signature one) =>
        one.Signer is not null ? one.Body is null || HasOffice(one) : HasOffice(one) && (one.OnBehalfOf ?? one.SignedFor ?? one.Body) is not null;

    private static bool HasOffice(Signature one) => one.Position is { } position && ClosingReader.BeginsPosition(position);
}
