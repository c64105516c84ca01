namespace PlanSite.Search.Indexing;

/// <summary>Records and frequencies of one term in the order in which they were added, as variable-length bytes.</summary>
internal sealed class PostingBuffer
{
    private byte[] bytes = new byte[4];
    private int used;
    private int last = -1;

    public int Count { get; private set; }

    /// <param name="record">Greater than the one added before.</param>
    /// <param name="frequency">At least 1.</param>
    public void Add(int record, int frequency)
    {
        AppendNumber(record - last);
        AppendNumber(frequency);
        last = record;
        Count++;
    }

    public IEnumerable<(int Record, int Frequency)> Read()
    {
        var position = 0;
        for (var record = -1; position < used;)
        {
            record += ReadNumber(ref position);
            yield return (record, ReadNumber(ref position));
        }
    }

    private void AppendNumber(int number)
    {
        if (used + 5 > bytes.Length) Array.Resize(ref bytes, bytes.Length < 16 ? bytes.Length + 6 : bytes.Length * 2);
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
