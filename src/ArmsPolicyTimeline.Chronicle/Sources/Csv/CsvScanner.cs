using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ArmsPolicyTimeline.Chronicle.Sources.Csv;

/// <summary>Cuts a CSV text into rows of fields; stops at the first place where quotes do not add up.</summary>
internal sealed class CsvScanner
{
    private readonly string text;
    private readonly StringBuilder quoted = new();
    private int at;
    private int line = 1;

    /// <summary>A scanner at the start of a text.</summary>
    public CsvScanner(string text)
    {
        this.text = text;
        at = text.StartsWith('\uFEFF') ? 1 : 0;
    }

    /// <summary>The line on which the row last read starts, from 1.</summary>
    public int RowLine { get; private set; } = 1;

    /// <summary>Why scanning stopped before the end; null when it did not.</summary>
    public CsvError? Error { get; private set; }

    /// <summary>The fields of the next row that is not blank. <returns>False at the end and at an <see cref="Error"/>.</returns></summary>
    public bool TryReadRow(out ImmutableArray<string> fields)
    {
        fields = [];
        while (at < text.Length && IsLineEnd(text[at]))
        {
            PassLineEnd();
        }

        if (at >= text.Length || Error is not null)
        {
            return false;
        }

        RowLine = line;
        var row = ImmutableArray.CreateBuilder<string>();
        do
        {
            if (!TryReadField(out var field))
            {
                return false;
            }

            row.Add(field);
        }
        while (TryPassComma());

        PassLineEnd();
        fields = row.ToImmutable();
        return true;
    }

    private static bool IsLineEnd(char c) => c is '\r' or '\n';

    private bool TryReadField([NotNullWhen(true)] out string? field)
    {
        if (at < text.Length && text[at] == '"')
        {
            return TryReadQuoted(out field);
        }

        var start = at;
        while (at < text.Length && text[at] != ',' && !IsLineEnd(text[at]))
        {
            if (text[at] == '"')
            {
                return Fail("a quote in a field that does not start with one; quote the whole field and double the quotes in it", out field);
            }

            at++;
        }

        field = text[start..at];
        return true;
    }

    private bool TryReadQuoted([NotNullWhen(true)] out string? field)
    {
        quoted.Clear();
        for (at++; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '"' && (at + 1 >= text.Length || text[at + 1] != '"'))
            {
                at++;
                if (at < text.Length && text[at] != ',' && !IsLineEnd(text[at]))
                {
                    return Fail("text behind a closing quote; double the quotes inside a quoted field", out field);
                }

                field = quoted.ToString();
                return true;
            }

            at += c == '"' ? 1 : 0;
            line += c == '\n' || (c == '\r' && (at + 1 >= text.Length || text[at + 1] != '\n')) ? 1 : 0;
            quoted.Append(c);
        }

        return Fail("a quote is not closed", out field);
    }

    private bool TryPassComma()
    {
        if (at >= text.Length || text[at] != ',')
        {
            return false;
        }

        at++;
        return true;
    }

    private void PassLineEnd()
    {
        if (at < text.Length && IsLineEnd(text[at]))
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            line++;
        }
    }

    private bool Fail(string reason, out string? field)
    {
        Error = new CsvError(RowLine, null, reason);
        field = null;
        return false;
    }
}
