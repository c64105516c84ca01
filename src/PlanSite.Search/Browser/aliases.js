// Other names of what a query names: the browser's side of AliasTable and AliasTerms in PlanSite.Search. Pure.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  const MOST_NAMES = 4, MOST_TERMS = 40;
  const SYLLABLE_WEIGHT = 10, PAIR_WEIGHT = 10, LEAST_PAIR_WEIGHT = 4;

  /** @typedef {{exact: string, folded: string, capitals: boolean}} Word */
  /** @typedef {{names: Map<string, string[]>, kinds: Map<string, string[]>, codes: Map<string, string[]>, longest: number, longestKind: number}} Table codes: of documents, by their kind in words */
  /** @typedef {{own: string[], others: string[][], codes: string[]}} Segment words as typed, what they are also called, codes of the kind they are */

  /** @param {string} entries @returns {Map<string, string[]>} */
  const read = (entries) => new Map(entries.split("|").map((entry) => entry.split("=")).filter((parts) => parts.length === 2).map(([name, others]) => [name, others.split(";")]));

  /** @param {Iterable<string>} names @returns {number} */
  const longestOf = (names) => [...names].reduce((most, name) => Math.max(most, name.split(" ").length), 1);

  /** @param {{names: string, kinds: string}} file @returns {Table} */
  function openAliases(file) {
    const names = read(file.names), kinds = read(file.kinds);
    /** @type {Map<string, string[]>} */ const codes = new Map();
    for (const [code, words] of kinds) for (const word of words) codes.set(word, [...(codes.get(word) || []), code]);
    return { names, kinds, codes, longest: longestOf(names.keys()), longestKind: longestOf(codes.keys()) };
  }

  /** @param {Table} table @param {Word[]} words @param {number} start @param {boolean} capitals @returns {{length: number, others: string[][]}} */
  function namesAt({ names, longest }, words, start, capitals) {
    const meant = capitals && words[start].capitals && names.get("^" + words[start].exact);
    if (meant) return { length: 1, others: meant.map((name) => name.split(" ")) };
    const own = words.slice(start, start + longest).map((word) => word.folded);
    while (own.length > 0 && !names.has(own.join(" "))) own.pop();
    return own.length === 0 ? { length: 1, others: [] } : { length: own.length, others: rewritten(names, own).slice(0, MOST_NAMES) };
  }

  // The run of words with the whole or a part of it under another name.
  /** @param {Map<string, string[]>} names @param {string[]} own @returns {string[][]} */
  function rewritten(names, own) {
    const found = [];
    for (let length = own.length; length > 0; length--)
      for (let first = 0; first + length <= own.length; first++)
        for (const other of names.get(own.slice(first, first + length).join(" ")) || []) found.push([...own.slice(0, first), ...other.split(" "), ...own.slice(first + length)]);
    return found;
  }

  /** The codes of the longest kind in words that begins at a word. @param {Table} table @param {Word[]} words @param {number} start @returns {{length: number, codes: string[]}} */
  function kindAt(table, words, start) {
    for (let length = Math.min(table.longestKind, words.length - start); length > 0; length--) {
      const codes = table.codes.get(words.slice(start, start + length).map((word) => word.folded).join(" "));
      if (codes) return { length, codes };
    }
    return { length: 1, codes: [] };
  }

  /** @param {Word[]} words @param {Table} table @param {Set<number>} skip @returns {Segment[]} */
  function segments(words, table, skip) {
    // Where all is in capitals, capitals tell nothing.
    const capitals = words.length === 1 || words.some((word) => !word.capitals && !/^[0-9]/.test(word.folded));
    const found = [];
    for (let start = 0; start < words.length; ) {
      const named = skip.has(start) ? { length: 1, others: [] } : namesAt(table, words, start, capitals);
      const kind = skip.has(start) || named.others.length > 0 ? { length: 1, codes: [] } : kindAt(table, words, start);
      const own = words.slice(start, start + Math.max(named.length, kind.length)).map((word) => word.folded);
      found.push({ own, others: named.others, codes: kind.codes });
      start += own.length;
    }
    return found;
  }

  /** Words that are part of a known name or kind, and so typed as meant. @param {Word[]} words @param {Table} table @param {Set<number>} skip @returns {number[]} */
  function knownWords(words, table, skip) {
    const known = [];
    let start = 0;
    for (const { own, others, codes } of segments(words, table, skip)) {
      if (others.length > 0 || codes.length > 0) known.push(...own.map((_, i) => start + i));
      start += own.length;
    }
    return known;
  }

  /** Terms to rank by beside the query's own. @param {Word[]} words @param {Table} table @param {Set<number>} skip words of document numbers @returns {[string, number][]} */
  function aliasTerms(words, table, skip) {
    /** @type {Map<string, number>} */ const added = new Map();
    /** @param {string} key @param {number} weight */
    const add = (key, weight) => added.set(key, Math.max(weight, added.get(key) || 0));
    segments(words, table, skip).forEach((segment, i, all) => {
      for (const name of segment.others) {
        if (name.length === 1) add(name[0], Math.floor((SYLLABLE_WEIGHT * (segment.own.length + 1)) / 2));
        const weight = Math.min(PAIR_WEIGHT, Math.max(LEAST_PAIR_WEIGHT, Math.floor((PAIR_WEIGHT * 2 * segment.own.length) / (name.length - 1))));
        for (let k = 1; k < name.length; k++) add(name[k - 1] + " " + name[k], weight);
      }
      if (i > 0) for (const key of pairsBetween(all[i - 1], segment)) add(key, PAIR_WEIGHT);
    });
    for (const word of words) added.delete(word.folded);
    for (let i = 1; i < words.length; i++) added.delete(words[i - 1].folded + " " + words[i].folded);
    return [...added].slice(0, MOST_TERMS);
  }

  /** @param {Segment} before @param {Segment} after @returns {string[]} */
  function pairsBetween(before, after) {
    const pairs = [];
    for (const first of [before.own, ...before.others]) for (const second of [after.own, ...after.others]) pairs.push(first[first.length - 1] + " " + second[0]);
    // A kind in words stands for its code only before the short name of an issuer ("kế hoạch UBND": KH-UBND).
    const issuers = after.others.length > 0 ? [...after.others, after.own].filter((name) => name.length === 1) : [];
    for (const code of before.codes) for (const issuer of issuers) pairs.push(code + " " + issuer[0]);
    return pairs;
  }

  Object.assign(search, { openAliases, kindAt, knownWords, aliasTerms });
})();
