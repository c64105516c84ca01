namespace PlanSite.Register.Tasks;

/// <summary>What an agency does in a task. The order is that in which responsibility is looked for.</summary>
public enum Role
{
    /// <summary>Chủ trì.</summary>
    Lead,

    /// <summary>Tham mưu.</summary>
    Advise,

    /// <summary>Lãnh đạo, chỉ đạo.</summary>
    Direct,

    /// <summary>Thực hiện.</summary>
    Implement,

    /// <summary>Phối hợp.</summary>
    Coordinate,

    /// <summary>Theo dõi, giám sát.</summary>
    Monitor,
}
