// Numbers and bits in printable digits: the browser's side of PackedNumbers and BitReader in PlanSite.Search/Terms. Pure.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  const BASE = 91, ONE_DIGIT = 62, TWO_DIGITS = 22, THREE_DIGITS = 6;
  const TWO_END = ONE_DIGIT + TWO_DIGITS * BASE;
  const THREE_END = TWO_END + THREE_DIGITS * BASE * BASE;
  const BITS_IN_TWO = 13, BITS_IN_ONE = 6;

  /** Digit values by character code; -1 for signs that are none. */
  const VALUES = new Int8Array(128).fill(-1);
  let digits = 0;
  for (let code = 33; code < 127; code++) if (code !== 34 && code !== 92 && code !== 124) VALUES[code] = digits++;

  /** The value of one digit. @param {number} code @returns {number} @throws {Error} when it is none */
  function digit(code) {
    const value = VALUES[code];
    if (value === undefined || value < 0) throw new Error("Damaged digits.");
    return value;
  }

  /** Reads bits: 13 in two digits, 6 in one at the end. @param {string} packed */
  function bitReader(packed) {
    let at = 0, waiting = 0, count = 0;
    const fill = () => {
      waiting = digit(packed.charCodeAt(at++));
      count = BITS_IN_ONE;
      if (at < packed.length) {
        waiting = waiting * BASE + digit(packed.charCodeAt(at++));
        count = BITS_IN_TWO;
      }
      if (waiting >> count !== 0) throw new Error("Damaged bits.");
    };
    /** @param {number} wanted at most 31 @returns {number} */
    const bits = (wanted) => {
      let number = 0;
      while (wanted > 0) {
        if (count === 0) fill();
        const taken = Math.min(wanted, count);
        count -= taken;
        wanted -= taken;
        number = (number << taken) | ((waiting >> count) & ((1 << taken) - 1));
      }
      return number;
    };
    const zeros = () => {
      let found = 0;
      while (bits(1) === 0) found++;
      return found;
    };
    const gamma = () => {
      const length = zeros();
      if (length > 30) throw new Error("Damaged bits.");
      return (1 << length) | bits(length);
    };
    /** @param {number} low @returns {number} */
    const rice = (low) => zeros() * 2 ** low + bits(low);
    return { bits, gamma, rice };
  }

  /** The bytes of a text as PackedText writes it. @param {string} packed @returns {Uint8Array} @throws {Error} when damaged */
  function unpackBytes(packed) {
    const { bits } = bitReader(packed);
    const size = Math.floor((Math.floor(packed.length / 2) * BITS_IN_TWO + (packed.length % 2) * BITS_IN_ONE) / 8);
    return Uint8Array.from({ length: size }, () => bits(8));
  }

  /** Reads packed numbers. @param {string} packed @returns {number[]} @throws {Error} when damaged */
  function unpackNumbers(packed) {
    let at = 0;
    const next = () => digit(packed.charCodeAt(at++));
    /** @param {number} high @param {number} count @returns {number} */
    const rest = (high, count) => {
      for (let i = 0; i < count; i++) high = high * BASE + next();
      return high;
    };
    const number = () => {
      const first = next();
      if (first < ONE_DIGIT) return first;
      if (first < ONE_DIGIT + TWO_DIGITS) return ONE_DIGIT + rest(first - ONE_DIGIT, 1);
      if (first < ONE_DIGIT + TWO_DIGITS + THREE_DIGITS) return TWO_END + rest(first - ONE_DIGIT - TWO_DIGITS, 2);
      return THREE_END + rest(0, 4);
    };
    const numbers = [];
    while (at < packed.length) numbers.push(number());
    return numbers;
  }

  /** Reads one packed number. @param {string} packed @returns {number} @throws {Error} when damaged */
  function unpackNumber(packed) {
    const [number] = unpackNumbers(packed);
    if (number === undefined) throw new Error("Damaged number.");
    return number;
  }

  Object.assign(search, { digit, bitReader, unpackNumber, unpackNumbers, unpackBytes });
})();
