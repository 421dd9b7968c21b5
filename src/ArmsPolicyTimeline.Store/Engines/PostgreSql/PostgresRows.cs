using System.Buffers.Binary;

namespace ArmsPolicyTimeline.Store.Engines.PostgreSql;

/// <summary>The rows that COPY … TO STDOUT (FORMAT BINARY) sends, read without a string for each value.</summary>
internal sealed class PostgresRows
{
    private const int HeaderLength = 19;

    private readonly Stream stream;
    private readonly (int Start, int Length)[] fields;
    private byte[] buffer = new byte[1 << 17];
    private int position;
    private int end;

    public PostgresRows(Stream stream, int columns)
    {
        this.stream = stream;
        fields = new (int, int)[columns];
        Need(HeaderLength);
        Need(HeaderLength + Int32(position + HeaderLength - sizeof(int)));
        position += HeaderLength + Int32(position + HeaderLength - sizeof(int));
    }

    public bool Read()
    {
        Need(sizeof(short));
        var count = BinaryPrimitives.ReadInt16BigEndian(buffer.AsSpan(position));
        if (count < 0)
        {
            return false;
        }

        // Fields are noted from the start of the row, as the buffer may move while they are read.
        var length = sizeof(short);
        for (var at = 0; at < count; at++)
        {
            Need(length + sizeof(int));
            var size = Math.Max(Int32(position + length), 0);
            length += sizeof(int);
            fields[at] = (length, size);
            length += size;
        }

        Need(length);
        for (var at = 0; at < count; at++)
        {
            fields[at].Start += position;
        }

        position += length;
        return true;
    }

    /// <summary>The bytes of a word, until the next row is read; empty where there is none.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => buffer.AsSpan(fields[column].Start, fields[column].Length);

    public int Number(int column) => Int32(fields[column].Start);

    private int Int32(int at) => BinaryPrimitives.ReadInt32BigEndian(buffer.AsSpan(at));

    // Makes so many bytes from the position on be there.
    private void Need(int length)
    {
        if (end - position >= length)
        {
            return;
        }

        var larger = length > buffer.Length ? new byte[length * 2] : buffer;
        buffer.AsSpan(position, end - position).CopyTo(larger);
        (buffer, end, position) = (larger, end - position, 0);
        end += stream.ReadAtLeast(buffer.AsSpan(end), length - end);
    }
}
