namespace PlanSite.Publishing.Changes;

/// <summary>What <c>changes.hbs</c> shows.</summary>
/// <param name="Since">The day with which the history begins.</param>
/// <param name="Sets">Newest first.</param>
/// <param name="DataHref">The same as data.</param>
internal sealed record ChangesModel(string Since, IReadOnlyList<ChangeSetModel> Sets, string DataHref);

/// <summary>What one build found.</summary>
/// <param name="Title">"Thay đổi ngày 15/06/2022".</param>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Counts">"2 kế hoạch mới", …</param>
/// <param name="NewPlans">Plans that came.</param>
/// <param name="ChangedPlans">Plans that others replace or amend now, the replaced ones first.</param>
/// <param name="VanishedPlans">Plans that went.</param>
/// <param name="Kinds">Changes of tasks by sort; never empty ones.</param>
/// <param name="More">How many changes of tasks beside those there were.</param>
internal sealed record ChangeSetModel(
    string Title,
    string Anchor,
    IReadOnlyList<string> Counts,
    IReadOnlyList<PlanChangeModel> NewPlans,
    IReadOnlyList<PlanChangeModel> ChangedPlans,
    IReadOnlyList<PlanChangeModel> VanishedPlans,
    IReadOnlyList<ChangeKindModel> Kinds,
    int More);

/// <summary>A plan that came, went, or is replaced or amended now.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Href">Its page; null when it has none any more.</param>
/// <param name="What">"được thay thế bởi" before the others; null for one that came or went.</param>
/// <param name="By">The others.</param>
internal sealed record PlanChangeModel(string Anchor, string Name, string Title, string? Href, string? What, IReadOnlyList<PlanReferenceModel> By);

/// <summary>A plan that replaces or amends another.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Href">Its page; null when it has none any more.</param>
internal sealed record PlanReferenceModel(string Name, string? Href);

/// <summary>Changes of one sort.</summary>
/// <param name="Name">"Thời hạn thay đổi", …</param>
/// <param name="Anchor">Its anchor.</param>
/// <param name="HasValues">Whether something was one thing and is another now.</param>
/// <param name="Rows">By plan, then in document order.</param>
internal sealed record ChangeKindModel(string Name, string Anchor, bool HasValues, IReadOnlyList<ChangeRow> Rows);

/// <summary>A change of a task.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Text">The work.</param>
/// <param name="PlanName">Its plan.</param>
/// <param name="Place">Its place in words.</param>
/// <param name="Href">The place; null when it is not there any more.</param>
/// <param name="Old">As it was, "không ghi" for nothing.</param>
/// <param name="New">As it is.</param>
internal sealed record ChangeRow(string Anchor, string Text, string PlanName, string Place, string? Href, IReadOnlyList<string> Old, IReadOnlyList<string> New);
