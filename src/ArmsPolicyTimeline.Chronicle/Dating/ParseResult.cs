using System.Diagnostics.CodeAnalysis;

namespace ArmsPolicyTimeline.Chronicle.Dating;

/// <summary>What parsing gave: a value, or the reason why there is none.</summary>
/// <typeparam name="T">The type parsed to.</typeparam>
public readonly record struct ParseResult<T>
    where T : class
{
    private ParseResult(T? value, string? error) => (Value, Error) = (value, error);

    /// <summary>The value; null exactly when there is an <see cref="Error"/>.</summary>
    public T? Value { get; }

    /// <summary>Why there is no value, as a clause that can stand behind a file name and a colon; null on success.</summary>
    public string? Error { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Error is null;

    /// <summary>A success.</summary>
    public static ParseResult<T> Of(T value) => new(value, null);

    /// <summary>A failure, with its reason.</summary>
    public static ParseResult<T> Failed(string error) => new(null, error);
}
