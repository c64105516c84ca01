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
    const folded = search.fold(key);
    for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 16777619);
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

  /** @typedef {{records: number[], levels: number[]}} Postings */
  /** @typedef {{packed: Map<string, string>, forms: Map<string, string[]>}} Shard packed postings by term; exact syllables by folded one */

  /** @param {string} key @returns {boolean} */
  const isSyllable = (key) => !/[ :]/.test(key);

  /** @param {string} terms a shard's content @returns {Shard} */
  function openShard(terms) {
    /** @type {Shard} */
    const shard = { packed: new Map(), forms: new Map() };
    for (const term of terms === "" ? [] : terms.split("|")) {
      const end = term.indexOf("=");
      if (end <= 0) continue;
      const key = term.slice(0, end);
      shard.packed.set(key, term.slice(end + 1));
      if (isSyllable(key)) shard.forms.set(search.fold(key), [...(shard.forms.get(search.fold(key)) || []), key]);
    }
    return shard;
  }

  /** Postings of a term; of a folded syllable, those of all its exact forms. @param {Shard} shard @param {string} key @returns {Postings} @throws {Error} when damaged */
  function postingsOf(shard, key) {
    const isFolded = isSyllable(key) && search.fold(key) === key;
    const keys = isFolded ? shard.forms.get(key) || [] : [key];
    return merge(keys.map((form) => unpack(shard.packed.get(form) || "")));
  }

  // A record with several forms of a syllable counts as much as its most telling form.
  /** @param {Postings[]} lists @returns {Postings} */
  function merge(lists) {
    if (lists.length === 1) return lists[0];
    /** @type {Map<number, number>} */
    const levels = new Map();
    for (const list of lists) list.records.forEach((record, i) => levels.set(record, Math.max(list.levels[i], levels.get(record) || 0)));
    return { records: [...levels.keys()], levels: [...levels.values()] };
  }

  /** Reads one packed number. @param {string} packed @returns {number} @throws {Error} when damaged */
  function unpackNumber(packed) {
    return reader(packed).number();
  }

  /** Reads packed numbers. @param {string} packed @returns {number[]} @throws {Error} when damaged */
  function unpackNumbers(packed) {
    const { number, atEnd } = reader(packed);
    const numbers = [];
    while (!atEnd()) numbers.push(number());
    return numbers;
  }

  /** Unpacks postings. @param {string} packed @returns {Postings} @throws {Error} when damaged */
  function unpack(packed) {
    const { digit, number, atEnd } = reader(packed);
    /** @type {number[]} */ const records = [];
    /** @type {number[]} */ const levels = [];
    while (!atEnd()) {
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

  /** Reads digits and numbers one after the other. @param {string} packed */
  function reader(packed) {
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
    return { digit, number, atEnd: () => at >= packed.length };
  }

  Object.assign(search, { bucket, facetKey, openShard, postingsOf, unpackNumber, unpackNumbers });
})();
