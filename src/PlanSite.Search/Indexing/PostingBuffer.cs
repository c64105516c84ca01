namespace PlanSite.Search.Indexing;

/// <summary>Records and frequencies of one term in the order in which they were added, as variable-length bytes.</summary>
internal sealed class PostingBuffer
{
    private byte[] bytes = [];
    private int used;
    private int before = -1;

    // The posting added last waits for more of its record.
    private int record = -1;
    private int frequency;

    public int Count { get; private set; }

    /// <summary>Adds to the term's frequency in a record.</summary>
    /// <param name="number">The record, not less than the one added before.</param>
    /// <param name="times">At least 1.</param>
    public void Add(int number, int times)
    {
        if (number == record)
        {
            frequency += times;
            return;
        }
        Flush();
        (record, frequency) = (number, times);
        Count++;
    }

    public IEnumerable<(int Record, int Frequency)> Read()
    {
        Flush();
        var position = 0;
        for (var last = -1; position < used;)
        {
            var head = ReadNumber(ref position);
            last += head >> 1;
            yield return (last, (head & 1) == 1 ? 1 : ReadNumber(ref position));
        }
    }

    // Most terms stand in a record once: one bit says so.
    private void Flush()
    {
        if (record == before) return;
        if (used + 10 > bytes.Length) Array.Resize(ref bytes, Math.Max(12, bytes.Length + (bytes.Length / 2)));
        AppendNumber(((record - before) << 1) | (frequency == 1 ? 1 : 0));
        if (frequency != 1) AppendNumber(frequency);
        before = record;
    }

    private void AppendNumber(int number)
    {
        for (; number > 0x7F; number >>= 7) bytes[used++] = (byte)(number | 0x80);
        bytes[used++] = (byte)number;
    }

    private int ReadNumber(ref int position)
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[position++];
            number |= (part & 0x7F) << shift;
            if (part < 0x80) return number;
        }
    }
}
