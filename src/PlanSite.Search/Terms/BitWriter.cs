using System.Text;

namespace PlanSite.Search.Terms;

/// <summary>Writes bits as text: 13 of them in two digits of <see cref="PackedNumbers"/>, the highest first.</summary>
internal sealed class BitWriter(StringBuilder text)
{
    /// <summary>Bits in two digits: 91² is little more than 2¹³.</summary>
    public const int BitsInTwo = 13;

    /// <summary>Bits in one digit, which only the end of a text may be.</summary>
    public const int BitsInOne = 6;

    private int waiting;
    private int count;

    /// <summary>Writes the low bits of a number.</summary>
    /// <param name="number">Not negative.</param>
    /// <param name="bits">0 to 31.</param>
    public void Write(int number, int bits)
    {
        while (bits > 0)
        {
            var taken = Math.Min(bits, BitsInTwo - count);
            bits -= taken;
            waiting = (waiting << taken) | ((number >> bits) & ((1 << taken) - 1));
            count += taken;
            if (count == BitsInTwo) WriteTwo();
        }
    }

    /// <summary>Elias gamma: as many zeros as bits follow the first, then the number.</summary>
    /// <param name="number">At least 1.</param>
    public void WriteGamma(int number)
    {
        var length = System.Numerics.BitOperations.Log2((uint)number);
        Write(0, length);
        Write(number, length + 1);
    }

    /// <summary>Rice code: the high part as zeros closed by a one, then the low bits.</summary>
    public void WriteRice(int number, int lowBits)
    {
        var zeros = number >> lowBits;
        for (; zeros >= BitsInTwo; zeros -= BitsInTwo) Write(0, BitsInTwo);
        Write(1, zeros + 1);
        Write(number, lowBits);
    }

    /// <summary>Fills the last digits with zeros; the next bits begin with a digit of their own.</summary>
    public void Close()
    {
        if (count > BitsInOne) Write(0, BitsInTwo - count);
        else if (count > 0) text.Append(PackedNumbers.Digit(waiting << (BitsInOne - count)));
        (waiting, count) = (0, 0);
    }

    private void WriteTwo()
    {
        text.Append(PackedNumbers.Digit(waiting / PackedNumbers.Base)).Append(PackedNumbers.Digit(waiting % PackedNumbers.Base));
        (waiting, count) = (0, 0);
    }
}
