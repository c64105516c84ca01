// Terms, their shards and postings: the browser's side of TermKey, TermLookup, TermEntry and PostingList in PlanSite.Search. Pure.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  const NAME_LENGTH = 6, BLOCK_NUMBERS = 1024;

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

  /** @typedef {{records: number[], levels: number[]}} Postings by falling level, then by rising record */
  /** @typedef {{key: string, count: number, first: string, blocks: {level: number, name: string}[]}} Entry what a shard holds of a term: its first postings, and the files with the others */
  /** @typedef {{packed: Map<string, string>, forms: Map<string, string[]>}} Shard packed entries by term; exact syllables by folded one */

  /** @param {string} key @returns {boolean} */
  const isSyllable = (key) => !/[ :]/.test(key);

  /** The number of the files with a term's blocks. @param {string} key @returns {number} */
  const blockNumber = (key) => bucket(key, BLOCK_NUMBERS);

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

  /** The entry of a term; of a folded syllable, those of all its exact forms. @param {Shard} shard @param {string} key @returns {Entry[]} @throws {Error} when damaged */
  function entriesOf(shard, key) {
    const isFolded = isSyllable(key) && search.fold(key) === key;
    const keys = isFolded ? shard.forms.get(key) || [] : shard.packed.has(key) ? [key] : [];
    return keys.map((form) => readEntry(form, shard.packed.get(form) || ""));
  }

  /** @param {string} key @param {string} packed @returns {Entry} @throws {Error} when damaged */
  function readEntry(key, packed) {
    const [first, count, blocks] = packed.split(" ");
    if (count === undefined) return { key, count: search.bitReader(first).gamma(), first, blocks: [] };
    if (blocks === undefined || !/^[0-9]+$/.test(count)) throw new Error("Damaged entry.");
    const cut = blocks.match(new RegExp(".{1," + (NAME_LENGTH + 1) + "}", "g")) || [];
    return { key, count: Number(count), first, blocks: cut.map((block) => ({ level: search.digit(block.charCodeAt(0)), name: block.slice(1) })) };
  }

  /** Unpacks postings. @param {string} packed @param {number} levels of the term @param {number} records of the index @returns {Postings} @throws {Error} when damaged */
  function unpack(packed, levels, records) {
    const { gamma, rice } = search.bitReader(packed);
    /** @type {Postings} */
    const postings = { records: [], levels: [] };
    const all = atMost(gamma(), records);
    for (let read = 0, level = levels; read < all; ) {
      level -= gamma();
      if (level < 0) throw new Error("Damaged postings.");
      const count = all - read > 1 ? atMost(gamma(), all - read) : 1;
      const low = lowBits(count, records);
      for (let i = 0, record = -1; i < count; i++) {
        record = atMost(record + 1 + rice(low), records - 1);
        postings.records.push(record);
        postings.levels.push(level);
      }
      read += count;
    }
    return postings;
  }

  /** @param {number} number @param {number} most @returns {number} */
  function atMost(number, most) {
    if (number > most) throw new Error("Damaged postings.");
    return number;
  }

  // The largest power of two within 0.69 of the mean gap.
  /** @param {number} count @param {number} records @returns {number} */
  function lowBits(count, records) {
    let low = 0;
    while (count * 2 ** (low + 1) * 100 <= 69 * records) low++;
    return low;
  }

  Object.assign(search, { bucket, blockNumber, facetKey, openShard, entriesOf, unpack });
})();
