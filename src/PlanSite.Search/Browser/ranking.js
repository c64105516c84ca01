// Finding and ordering records: the browser's side of Ranking, QueryLists and RecordSet in PlanSite.Search. Whole numbers throughout.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  const FARTHEST_FROM_BEST = 3, FARTHEST_WITH_OTHER_NAMES = 4, ROWS_AT_ONCE = 10, ROWS_TO_SPARE = 12, POSTINGS_A_ROW = 2500, FILLER_SHARE = 3, LONG_LIST = 8192;

  /** @typedef {{total: number, hasMore: boolean, best: {record: number, score: number}[]}} Ranked */

  /**
   * The best records, and how many there are in all; reads no more postings than that takes.
   * @param {any} query parsed
   * @param {string[][]} filters for each facet the terms of which a record must have one
   * @param {any} files
   * @param {number} top
   * @returns {Promise<Ranked>}
   */
  async function rank(query, filters, files, top) {
    const everything = query.words.length === 0;
    if (everything && filters.length === 0) return { total: 0, hasMore: false, best: [] };
    const [lists, allowed] = await Promise.all([listsOf(query, files), allowedRecords(query, filters, files)]);
    if (everything) return allOf(allowed, top);
    /** @type {Map<number, number>} */
    const settled = new Map();
    for (;;) {
      const bounds = new search.Bounds(lists, allowed.length);
      for (const [record, score] of settled) bounds.set(record, score);
      const contenders = contendersOf(bounds, allowed, search.isDecided(query), Math.max(1, top), spent(lists));
      const open = contenders && openOf(contenders, bounds);
      if (!contenders || !open) await readOn(lists, files);
      else if (open.length > 0) await settle(open, settled, bounds, lists, files);
      else return bestOf(contenders, bounds, allowed, query, top);
    }
  }

  /** Every list once, with the weight of all terms that it serves; long lists of filler words are left out. @param {any} query @param {any} files @returns {Promise<any[]>} */
  async function listsOf(query, files) {
    /** @type {Map<string, {entry: any, weight: number}>} */
    const lists = new Map();
    const terms = [...search.queryTerms(query)];
    const found = await Promise.all(terms.map(([key]) => files.entries(key)));
    terms.forEach(([, weight], i) => {
      const entries = found[i];
      const count = entries.reduce((/** @type {number} */ sum, /** @type {any} */ entry) => sum + entry.count, 0);
      for (const entry of entries) {
        const known = lists.get(entry.key);
        lists.set(entry.key, { entry, weight: (known ? known.weight : 0) + weight * search.rarity(count, files.entry.records) });
      }
    });
    const typed = search.queryTerms({ ...query, endings: [], added: [] });
    const rarity = (/** @type {any} */ entry) => search.rarity(entry.count, files.entry.records);
    const most = Math.max(0, ...found.filter((_, i) => typed.has(terms[i][0])).flat().map(rarity));
    const telling = [...lists.values()].filter(({ entry }) => entry.count <= LONG_LIST || rarity(entry) * FILLER_SHARE >= most);
    return Promise.all(telling.map((list) => begun(list, files)));
  }

  /** A list with its first postings; that of a facet's value whole. @param {{entry: any, weight: number}} list @param {any} files @returns {Promise<any>} */
  async function begun({ entry, weight }, files) {
    const parts = [await files.part(entry, 0)];
    while (search.isFacet(entry.key) && parts.length <= entry.blocks.length) parts.push(await files.part(entry, parts.length));
    return { entry, weight, levels: search.levelsOf(entry.key), parts };
  }

  /** @param {any} query @param {string[][]} filters @param {any} files @returns {Promise<Uint8Array>} */
  async function allowedRecords(query, filters, files) {
    const allowed = new Uint8Array(files.entry.records).fill(1);
    for (const keys of filters) keep(allowed, await any(keys, files));
    for (const phrase of query.phrases) keep(allowed, await all(search.requiredKeys(phrase), files));
    for (const run of query.excluded) keep(allowed, (await all(search.requiredKeys(run), files)).map((has) => 1 - has));
    return allowed;
  }

  /** @param {Uint8Array} set @param {Uint8Array} other */
  function keep(set, other) {
    for (let i = 0; i < set.length; i++) set[i] &= other[i];
  }

  /** @param {string[]} keys @param {any} files @returns {Promise<Uint8Array>} */
  async function any(keys, files) {
    const set = new Uint8Array(files.entry.records);
    for (const { records } of (await Promise.all(keys.map((key) => files.postings(key)))).flat()) for (const record of records) set[record] = 1;
    return set;
  }

  /** @param {string[]} keys @param {any} files @returns {Promise<Uint8Array>} */
  async function all(keys, files) {
    const set = new Uint8Array(files.entry.records).fill(1);
    for (const one of await Promise.all(keys.map((key) => any([key], files)))) keep(set, one);
    return set;
  }

  /** @param {Uint8Array} allowed @param {number} top @returns {Ranked} */
  function allOf(allowed, top) {
    const found = [];
    for (let record = 0; record < allowed.length; record++) if (allowed[record]) found.push({ record, score: 0 });
    return { total: found.length, hasMore: false, best: found.slice(0, top) };
  }

  // Rows beyond those that are shown may cost as much as the postings read so far.
  /** @param {any[]} lists @returns {number} */
  const spent = (lists) => ROWS_TO_SPARE + Math.floor(lists.reduce((sum, { parts }) => parts.slice(1).reduce((inner, part) => inner + part.records.length, sum), 0) / POSTINGS_A_ROW);

  /** The records that may be among the best; null where they are too many to be settled. @param {any} bounds @param {Uint8Array} allowed @param {boolean} isDecided @param {number} top @param {number} more @returns {number[] | null} */
  function contendersOf(bounds, allowed, isDecided, top, more) {
    const least = bounds.least(top, allowed);
    const contenders = [];
    for (let i = 0; i < allowed.length; i++) {
      if (!allowed[i] || bounds.upper(i) < least || (bounds.upper(i) === 0 && !isDecided)) continue;
      contenders.push(i);
      if (bounds.unread > 0 && contenders.length > top + more) return null;
    }
    return contenders;
  }

  /** Those whose score is not settled, the most promising first, as many as are settled at once. @param {number[]} contenders @param {any} bounds @returns {number[]} */
  function openOf(contenders, bounds) {
    const open = contenders.filter((record) => bounds.upper(record) > bounds.low[record]);
    return open.sort((a, b) => bounds.upper(b) - bounds.upper(a) || a - b).slice(0, ROWS_AT_ONCE);
  }

  /** Reads the next part of every list. @param {any[]} lists @param {any} files */
  async function readOn(lists, files) {
    await Promise.all(lists.filter((list) => search.boundOf(list) > 0).map(async (list) => list.parts.push(await files.part(list.entry, list.parts.length))));
  }

  /** @param {number[]} open @param {Map<number, number>} settled @param {any} bounds @param {any[]} lists @param {any} files */
  async function settle(open, settled, bounds, lists, files) {
    const rows = await Promise.all(open.map((record) => files.row(record)));
    open.forEach((record, i) => settled.set(record, rows[i] ? scoreOf(record, search.rowTerms(rows[i]), lists, files.entry.meanLength) : bounds.low[record]));
  }

  /** @param {number} record @param {{length: number, frequencies: Map<string, number>}} terms of its row @param {any[]} lists @param {number} meanLength @returns {number} */
  function scoreOf(record, { length, frequencies }, lists, meanLength) {
    const longer = search.lengthClass(length) - meanLength;
    return lists.reduce((sum, list) => {
      // A row does not show facets; their postings are read in full.
      if (search.isFacet(list.entry.key)) return list.parts.some((/** @type {any} */ { records }) => records.includes(record)) ? sum + search.scoreAt(list, 0) : sum;
      const frequency = frequencies.get(list.entry.key);
      return frequency ? sum + search.scoreAt(list, search.levelOf(frequency, longer, list.levels)) : sum;
    }, 0);
  }

  /** @param {number[]} contenders @param {any} bounds @param {Uint8Array} allowed @param {any} query @param {number} top @returns {Ranked} */
  function bestOf(contenders, bounds, allowed, query, top) {
    const isDecided = search.isDecided(query), farthest = query.added.length > 0 ? FARTHEST_WITH_OTHER_NAMES : FARTHEST_FROM_BEST;
    const best = contenders.reduce((most, record) => Math.max(most, bounds.low[record]), 0);
    /** @param {number} record */
    const isFound = (record) => isDecided || (bounds.low[record] > 0 && bounds.low[record] * farthest >= best);
    const found = contenders.filter(isFound).map((record) => ({ record, score: bounds.low[record] }));
    found.sort((a, b) => b.score - a.score || a.record - b.record);
    const total = allowed.reduce((sum, may, record) => (may && isFound(record) ? sum + 1 : sum), 0);
    return { total, hasMore: bounds.unread > 0 && !isDecided, best: found.slice(0, top) };
  }

  Object.assign(search, { rank });
})();
