namespace PlanSite.Search.Terms;

/// <summary>Reads what <see cref="BitWriter"/> wrote. Mirrored by <c>bitReader</c> in Browser/postings.js.</summary>
internal ref struct BitReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;
    private int waiting;
    private int count;

    /// <summary>How many bits a text holds, those included that fill it up.</summary>
    public static int Length(string text) => (text.Length / 2 * BitWriter.BitsInTwo) + (text.Length % 2 * BitWriter.BitsInOne);

    /// <summary>Reads a number of so many bits.</summary>
    /// <exception cref="FormatException">The text ends, or holds other signs than digits.</exception>
    public int Read(int bits)
    {
        var number = 0;
        while (bits > 0)
        {
            if (count == 0) Fill();
            var taken = Math.Min(bits, count);
            count -= taken;
            bits -= taken;
            number = (number << taken) | ((waiting >> count) & ((1 << taken) - 1));
        }
        return number;
    }

    /// <exception cref="FormatException">The text ends, or the number is none.</exception>
    public int ReadGamma()
    {
        var length = Zeros();
        return length < 31 ? (1 << length) | Read(length) : throw new FormatException("A packed number is too long.");
    }

    /// <exception cref="FormatException">The text ends, or the number is none.</exception>
    public int ReadRice(int lowBits)
    {
        var high = Zeros();
        return high <= int.MaxValue >> (lowBits + 1) ? (high << lowBits) | Read(lowBits) : throw new FormatException("A packed number is too large.");
    }

    private int Zeros()
    {
        var zeros = 0;
        while (Read(1) == 0) zeros++;
        return zeros;
    }

    private void Fill()
    {
        if (position >= text.Length) throw new FormatException("Packed bits end too early.");
        waiting = PackedNumbers.Value(text[position++]);
        count = BitWriter.BitsInOne;
        if (position < text.Length)
        {
            waiting = (waiting * PackedNumbers.Base) + PackedNumbers.Value(text[position++]);
            count = BitWriter.BitsInTwo;
        }
        if (waiting >> count != 0) throw new FormatException("Packed bits are damaged.");
    }
}
