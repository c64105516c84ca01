using PlanSite.Register.Agencies;

namespace PlanSite.Publishing.Tests.Pages;

/// <summary>Agencies of two provinces, with a group and its members.</summary>
internal static class SampleAgencies
{
    public static readonly AgencyId HomeAffairs = AgencyId.Of("Trà Vinh", "Sở Nội vụ");
    public static readonly AgencyId Finance = AgencyId.Of("Trà Vinh", "Sở Tài chính");
    public static readonly AgencyId Departments = AgencyId.Of("Trà Vinh", "Các sở, ban, ngành");
    public static readonly AgencyId Idle = AgencyId.Of("Trà Vinh", "Báo Trà Vinh");

    public static IReadOnlyList<Agency> All { get; } =
    [
        new() { Id = HomeAffairs, Name = "Sở Nội vụ", Jurisdiction = "Trà Vinh", Type = AgencyType.State, Aliases = ["SNV <sở>"] },
        new() { Id = Finance, Name = "Sở Tài chính", Jurisdiction = "Trà Vinh", Type = AgencyType.State },
        new() { Id = Departments, Name = "Các sở, ban, ngành", Jurisdiction = "Trà Vinh", Type = AgencyType.State, IsGroup = true, Members = [HomeAffairs, Finance] },
        new() { Id = Idle, Name = "Báo Trà Vinh", Jurisdiction = "Trà Vinh", Type = AgencyType.Press },
        new() { Id = AgencyId.Of("Bình Phước", "Ban Tổ chức Tỉnh ủy"), Name = "Ban Tổ chức Tỉnh ủy", Jurisdiction = "Bình Phước", Type = AgencyType.Party },
        new() { Id = AgencyId.Of("Bình Phước", "Đảng ủy Công an tỉnh"), Name = "Đảng ủy Công an tỉnh", Jurisdiction = "Bình Phước", Type = AgencyType.Forces },
    ];
}
