namespace PlanSite.Import.Outline;

/// <summary>What a labelled line below a task tells about it.</summary>
internal enum AttributeKind
{
    /// <summary>Tổ chức thực hiện, Cơ quan thực hiện: who.</summary>
    Who,

    /// <summary>Cơ quan chủ trì: who leads.</summary>
    Lead,

    /// <summary>Cơ quan tham mưu: who advises.</summary>
    Advise,

    /// <summary>Cơ quan chỉ đạo: who directs.</summary>
    Direct,

    /// <summary>Cơ quan phối hợp: who helps.</summary>
    Coordinate,

    /// <summary>Thời gian thực hiện: when.</summary>
    Time,

    /// <summary>Nội dung, Nhiệm vụ: the work.</summary>
    Work,

    /// <summary>Sản phẩm, kinh phí: none of these.</summary>
    Other,
}
