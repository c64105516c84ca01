// Understanding a query with the help of the index: the browser's side of QueryReader and FilterKeys in PlanSite.Search.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  const DUE = "due", JOINT = "+", CONTINUED_WEIGHT = 20;

  /**
   * What is asked of the index.
   * @typedef {{count: (key: string) => Promise<number>, words: (word: string) => Promise<{word: string, count: number}[]>, aliases: () => Promise<any>, facet: (name: string) => Promise<{value: string}[]>}} Index
   */

  /** @param {string} text NFC @param {Index} index @returns {Promise<any>} the parsed query */
  async function understand(text, index) {
    const isKnown = async (/** @type {string} */ key) => (await index.count(key)) > 0;
    const meant = await meantText(text, isKnown);
    const query = search.parseQuery(meant);
    if (query.words.length === 0) return query;
    const table = await index.aliases();
    const numbers = (await Promise.all(search.numberReadings(query.words, table).map((/** @type {any} */ reading) => search.knownNumber(reading, query.words.length, isKnown)))).filter((number) => number !== null);
    /** @type {Set<number>} */ const inNumbers = new Set();
    for (const { start, end } of numbers) for (let i = start; i < end; i++) inNumbers.add(i);
    query.offers = await offers(query, inNumbers, index);
    query.endings = await endings(meant, query, index);
    const endingPairs = await continued(meant, query, index);
    await correct(query, new Set([...inNumbers, ...search.knownWords(query.words, table, inNumbers)]), index);
    query.added = [...endingPairs, ...search.aliasTerms(query.words, table, inNumbers), ...numbers.flatMap(({ terms }) => terms)];
    query.required = numbers.flatMap(({ required }) => required);
    return query;
  }

  /** The query with Telex and VNI keystrokes read, where the index does not know the plain text. @param {string} text @param {(key: string) => Promise<boolean>} isKnown @returns {Promise<string>} */
  async function meantText(text, isKnown) {
    const readings = search.typedReadings(text), keys = search.readingKeys(readings);
    const found = await Promise.all(keys.map(isKnown));
    const known = new Set(keys.filter((/** @type {string} */ _, /** @type {number} */ i) => found[i]));
    return search.meantText(text, readings, (/** @type {string} */ key) => known.has(key));
  }

  /** An unknown last word is taken as the beginning of others. @param {string} text @param {any} query @param {Index} index @returns {Promise<string[]>} */
  async function endings(text, query, index) {
    const word = search.unfinished(text, query);
    return word === null || (await index.count(word)) > 0 ? [] : search.endings(word, await index.words(word));
  }

  // A known word may still go on where it never follows the one before it: "đại bi" (đại biểu).
  /** @param {string} text @param {any} query @param {Index} index @returns {Promise<[string, number][]>} */
  async function continued(text, query, index) {
    const word = query.words.length < 2 || query.endings.length > 0 ? null : search.unfinished(text, query);
    const before = word === null ? "" : query.words[query.words.length - 2].folded;
    if (word === null || (await index.count(before + " " + word)) > 0) return [];
    const pairs = search.endings(word, await index.words(word)).filter((/** @type {string} */ ending) => ending !== word).map((/** @type {string} */ ending) => before + " " + ending);
    const counts = await Promise.all(pairs.map((/** @type {string} */ pair) => index.count(pair)));
    return pairs.filter((/** @type {string} */ _, /** @type {number} */ i) => counts[i] > 0).map((/** @type {string} */ pair) => [pair, CONTINUED_WEIGHT]);
  }

  /** @param {any} query @param {Set<number>} inNumbers @param {Index} index @returns {Promise<{facet: string, values: string[]}[]>} */
  async function offers({ words }, inNumbers, index) {
    const periods = search.typedPeriods(words.map((/** @type {any} */ word, /** @type {number} */ i) => (inNumbers.has(i) ? "" : word.folded)));
    return periods.length === 0 ? [] : search.dueOffers(periods, (await index.facet(DUE)).map(({ value }) => value));
  }

  /** Puts the words that were meant in place of those mistyped. @param {any} query @param {Set<number>} understood @param {Index} index */
  async function correct(query, understood, index) {
    const folded = query.words.map((/** @type {any} */ word) => word.folded);
    for (let i = 0; i < folded.length; i++) {
      if (understood.has(i) || (i === folded.length - 1 && query.endings.length > 0)) continue;
      const meant = await search.meantWord(folded, i, index);
      if (meant === null) continue;
      query.corrections.push({ typed: query.words[i].exact, meant });
      query.words[i] = { exact: meant, folded: meant, capitals: false };
      folded[i] = meant;
    }
  }

  /** For each filter the terms of which a record must have one; two facets that the index joins are one filter. @param {Record<string, string[]>} filters @param {string[]} facets that the index has @returns {string[][]} */
  function filterKeys(filters, facets) {
    const left = new Map(Object.entries(filters).filter(([, values]) => values.length > 0));
    const keys = [];
    for (const facet of facets) {
      const [first, second, third] = facet.split(JOINT), some = left.get(first), others = left.get(second);
      if (!some || !others || third !== undefined) continue;
      keys.push(some.flatMap((one) => others.map((other) => search.facetKey(facet, one + JOINT + other))));
      left.delete(first);
      left.delete(second);
    }
    for (const [facet, values] of left) keys.push(values.map((value) => search.facetKey(facet, value)));
    return keys;
  }

  Object.assign(search, { understand, filterKeys });
})();
