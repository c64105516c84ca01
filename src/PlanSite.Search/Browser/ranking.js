// Finding and ordering records: the browser's side of Ranking and TermWeight in PlanSite.Search. Whole numbers throughout. Pure.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  /** @typedef {{records: number[], levels: number[]}} Postings */
  /** @typedef {(key: string) => Postings} PostingSource */

  const FARTHEST_FROM_BEST = 3, FARTHEST_WITH_OTHER_NAMES = 4;

  /** How much a term tells, in thousandths of a nat. @param {number} recordsWithTerm @param {number} records @returns {number} */
  function rarity(recordsWithTerm, records) {
    return Math.max(1, Math.floor(Math.log(1 + (records - recordsWithTerm + 0.5) / (recordsWithTerm + 0.5)) * 1000 + 0.5));
  }

  /** Every term that must be loaded to rank. @param {any} query parsed @param {string[][]} filters @returns {string[]} */
  function neededKeys(query, filters) {
    const runs = [...query.phrases, ...query.excluded].flatMap(search.requiredKeys);
    return [...new Set([...search.queryTerms(query).keys(), ...runs, ...filters.flat()])];
  }

  /**
   * The best records, and how many there are in all.
   * @param {any} query parsed
   * @param {string[][]} filters for each facet the terms of which a record must have one
   * @param {{records: number, top: number, postings: PostingSource}} index
   * @returns {{total: number, best: {record: number, score: number}[]}}
   */
  function rank(query, filters, index) {
    if (query.words.length === 0 && filters.length === 0) return { total: 0, best: [] };
    const allowed = allowedRecords(query, filters, index);
    const found = foundRecords(allowed, scores(query, index), query);
    found.sort((a, b) => b.score - a.score || a.record - b.record);
    return { total: found.length, best: found.slice(0, index.top) };
  }

  /** @param {any} query @param {string[][]} filters @param {any} index @returns {Uint8Array} */
  function allowedRecords(query, filters, index) {
    const allowed = new Uint8Array(index.records).fill(1);
    for (const keys of filters) keep(allowed, any(keys, index));
    for (const phrase of query.phrases) keep(allowed, all(search.requiredKeys(phrase), index));
    for (const run of query.excluded) keep(allowed, all(search.requiredKeys(run), index).map((has) => 1 - has));
    return allowed;
  }

  /** @param {Uint8Array} set @param {Uint8Array} other */
  function keep(set, other) {
    for (let i = 0; i < set.length; i++) set[i] &= other[i];
  }

  /** @param {string[]} keys @param {any} index @returns {Uint8Array} */
  function any(keys, index) {
    const set = new Uint8Array(index.records);
    for (const key of keys) for (const record of index.postings(key).records) set[record] = 1;
    return set;
  }

  /** @param {string[]} keys @param {any} index @returns {Uint8Array} */
  function all(keys, index) {
    const set = new Uint8Array(index.records).fill(1);
    for (const key of keys) keep(set, any([key], index));
    return set;
  }

  /** @param {any} query @param {any} index @returns {Float64Array} */
  function scores(query, index) {
    const sums = new Float64Array(index.records);
    for (const [key, weight] of search.queryTerms(query)) {
      const { records, levels } = index.postings(key);
      if (records.length === 0) continue;
      const worth = weight * rarity(records.length, index.records);
      for (let i = 0; i < records.length; i++) sums[records[i]] += worth * (levels[i] + 1);
    }
    return sums;
  }

  /** @param {Uint8Array} allowed @param {Float64Array} sums @param {any} query @returns {{record: number, score: number}[]} */
  function foundRecords(allowed, sums, query) {
    const isDecided = search.isDecided(query);
    const farthest = query.added.length > 0 ? FARTHEST_WITH_OTHER_NAMES : FARTHEST_FROM_BEST;
    let best = 0;
    for (let i = 0; i < sums.length; i++) if (allowed[i] && sums[i] > best) best = sums[i];
    const found = [];
    for (let i = 0; i < sums.length; i++)
      if (allowed[i] && (isDecided || (sums[i] > 0 && sums[i] * farthest >= best))) found.push({ record: i, score: sums[i] });
    return found;
  }

  Object.assign(search, { neededKeys, rank });
})();
