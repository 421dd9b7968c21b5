namespace ArmsPolicyTimeline.Chronicle.Dating;

/// <summary>The trailing qualifier of an EDTF date (ISO 8601-2, 8.4).</summary>
public enum DateQualifier
{
    /// <summary>No qualifier.</summary>
    None,

    /// <summary><c>?</c>: the date may be another.</summary>
    Uncertain,

    /// <summary><c>~</c>: about this date.</summary>
    Approximate,

    /// <summary><c>%</c>: both.</summary>
    UncertainAndApproximate,
}
