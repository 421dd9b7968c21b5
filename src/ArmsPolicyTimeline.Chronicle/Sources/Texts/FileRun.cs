using System.Runtime.InteropServices;

namespace ArmsPolicyTimeline.Chronicle.Sources.Texts;

/// <summary>Neighbouring code units of a text that stand for the file in the same way.</summary>
/// <param name="At">Index of the first of them in the text.</param>
/// <param name="Start">Where in the file the first one's piece starts.</param>
/// <param name="End">Behind the first one's piece.</param>
/// <param name="IsLiteral">Each stands for the code unit next in the file; otherwise all of them for the same piece.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FileRun(int At, int Start, int End, bool IsLiteral)
{
    /// <summary>Where in the file the piece of a code unit of the run starts.</summary>
    public int StartOf(int index) => IsLiteral ? Start + index - At : Start;

    /// <summary>Behind the piece of a code unit of the run.</summary>
    public int EndOf(int index) => IsLiteral ? End + index - At : End;
}
