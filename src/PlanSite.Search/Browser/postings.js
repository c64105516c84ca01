// Term shards and packed postings: the browser's side of PlanSite.Search/Terms. Pure.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  const BASE = 91, ONE_DIGIT = 62, TWO_DIGITS = 22, THREE_DIGITS = 6;
  const TWO_END = ONE_DIGIT + TWO_DIGITS * BASE;
  const THREE_END = TWO_END + THREE_DIGITS * BASE * BASE;
  const COUNT_FOLLOWS = 2;

  /** Digit values by character code; -1 for signs that are none. */
  const VALUES = new Int8Array(128).fill(-1);
  let digits = 0;
  for (let code = 33; code < 127; code++) if (code !== 34 && code !== 92 && code !== 124) VALUES[code] = digits++;

  /** The bucket of a term. @param {string} key @param {number} buckets a power of two @returns {number} */
  function bucket(key, buckets) {
    let hash = 2166136261;
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 16777619);
    hash = (hash ^ (hash >>> 15)) >>> 0;
    return (hash & (buckets - 1)) >>> 0;
  }

  /** The term of a facet's value. @param {string} facet @param {string} value @returns {string} */
  function facetKey(facet, value) {
    return escape(facet) + ":" + escape(value);
  }

  /** @param {string} text @returns {string} */
  function escape(text) {
    return text.replace(/%/g, "%25").replace(/=/g, "%3D").replace(/\|/g, "%7C");
  }

  /** Packed postings by term. @param {string} shard @returns {Map<string, string>} */
  function openShard(shard) {
    const terms = new Map();
    for (const term of shard === "" ? [] : shard.split("|")) {
      const end = term.indexOf("=");
      if (end > 0) terms.set(term.slice(0, end), term.slice(end + 1));
    }
    return terms;
  }

  /** Unpacks postings. @param {string} packed @returns {{records: number[], levels: number[]}} @throws {Error} when damaged */
  function unpack(packed) {
    let at = 0;
    const digit = () => {
      const value = at < packed.length ? VALUES[packed.charCodeAt(at++)] : -1;
      if (value === undefined || value < 0) throw new Error("Damaged postings.");
      return value;
    };
    /** @param {number} high @param {number} count @returns {number} */
    const rest = (high, count) => {
      for (let i = 0; i < count; i++) high = high * BASE + digit();
      return high;
    };
    const number = () => {
      const first = digit();
      if (first < ONE_DIGIT) return first;
      if (first < ONE_DIGIT + TWO_DIGITS) return ONE_DIGIT + rest(first - ONE_DIGIT, 1);
      if (first < ONE_DIGIT + TWO_DIGITS + THREE_DIGITS) return TWO_END + rest(first - ONE_DIGIT - TWO_DIGITS, 2);
      return THREE_END + rest(0, 4);
    };

    /** @type {number[]} */ const records = [];
    /** @type {number[]} */ const levels = [];
    while (at < packed.length) {
      const head = digit();
      const shape = head % 3;
      let record = -1;
      for (let count = shape === COUNT_FOLLOWS ? number() : shape + 1; count > 0; count--) {
        record += number() + 1;
        records.push(record);
        levels.push(Math.floor(head / 3));
      }
    }
    return { records, levels };
  }

  Object.assign(search, { bucket, facetKey, openShard, unpack });
})();
