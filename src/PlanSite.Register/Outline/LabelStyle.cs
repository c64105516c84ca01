namespace PlanSite.Register.Outline;

/// <summary>The families of printed labels, outermost first.</summary>
public enum LabelStyle
{
    /// <summary>Phụ lục, Phụ lục I.</summary>
    Appendix,

    /// <summary>Phần thứ nhất, Chương I.</summary>
    Part,

    /// <summary>A. B. C.</summary>
    UpperLetter,

    /// <summary>I. II. III.</summary>
    Roman,

    /// <summary>Điều 1.</summary>
    Article,

    /// <summary>1. 2. 3.</summary>
    Number,

    /// <summary>1.1. 1.2. 2.1.3.</summary>
    DecimalNumber,

    /// <summary>1) 2) 3).</summary>
    NumberInBrackets,

    /// <summary>a) b) … d) đ).</summary>
    Letter,

    /// <summary>(i) (ii) (iii), i) ii) iii).</summary>
    SmallRoman,

    /// <summary>- and its look-alikes.</summary>
    Bullet,

    /// <summary>+.</summary>
    SubBullet,

    /// <summary>¶, a paragraph without a label that stands for itself.</summary>
    StandAlone,
}
