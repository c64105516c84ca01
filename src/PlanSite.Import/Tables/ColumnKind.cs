namespace PlanSite.Import.Tables;

/// <summary>What a column of a table tells of the work in its rows.</summary>
internal enum ColumnKind
{
    /// <summary>STT: the number of the row.</summary>
    Number,

    /// <summary>Nhiệm vụ: the work itself.</summary>
    Work,

    /// <summary>Cơ quan chủ trì: who leads.</summary>
    Lead,

    /// <summary>Cơ quan phối hợp: who helps.</summary>
    Coordinate,

    /// <summary>Cơ quan tham mưu: who advises.</summary>
    Advise,

    /// <summary>Lãnh đạo phụ trách: who directs.</summary>
    Direct,

    /// <summary>Cơ quan theo dõi: who watches over it.</summary>
    Monitor,

    /// <summary>Đơn vị thực hiện: who, in whatever role the cell says.</summary>
    Who,

    /// <summary>Thời gian hoàn thành: when.</summary>
    Time,

    /// <summary>Sản phẩm, kinh phí, ghi chú: none of these.</summary>
    Other,
}
