// Understanding a query: the browser's side of QueryParser and QueryTerms in PlanSite.Search/Searching. Pure.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  /** @typedef {{exact: string, folded: string, capitals: boolean}} Word */
  /** @typedef {{words: Word[], phrases: Word[][], excluded: Word[][], endings: string[], added: [string, number][], required: string[][], corrections: {typed: string, meant: string}[], offers: {facet: string, values: string[]}[]}} ParsedQuery */
  /** @typedef {{start: number, end: number, phrase: boolean, excluded: boolean}} Part */

  const MOST_WORDS = 100;
  const QUOTES = "\"“”„";
  const SYLLABLE_WEIGHT = 10, PAIR_WEIGHT = 10, EXACT_WEIGHT = 4;

  /** @param {string} unit @returns {boolean} */
  const isSpace = (unit) => unit <= " " || unit === "\u00A0";

  /** @param {string} text @returns {ParsedQuery} */
  function parseQuery(text) {
    const normal = search.normalize(text);
    /** @type {ParsedQuery} */
    const query = { words: [], phrases: [], excluded: [], endings: [], added: [], required: [], corrections: [], offers: [] };
    for (let at = 0; at < normal.length; ) {
      const part = isExclusion(normal, at) ? excludedPart(normal, at + 1) : plainOrPhrase(normal, at);
      at = part.phrase ? part.end + 1 : part.end;
      const run = wordsOf(normal, part.start, part.end, MOST_WORDS - query.words.length);
      if (run.length === 0) continue;
      if (part.excluded) query.excluded.push(run);
      else {
        if (part.phrase) query.phrases.push(run);
        query.words.push(...run);
      }
      if (query.words.length === MOST_WORDS || query.excluded.length === MOST_WORDS) break;
    }
    return query;
  }

  // "-từ" and -"cụm từ" exclude; "40 -KH/ĐUK" is a document number with a space in it.
  /** @param {string} text @param {number} at @returns {boolean} */
  function isExclusion(text, at) {
    if (text[at] !== "-" || at + 1 >= text.length) return false;
    let before = at - 1;
    if (before >= 0 && !isSpace(text[before])) return false;
    while (before >= 0 && isSpace(text[before])) before--;
    if (before >= 0 && /[0-9]/.test(text[before])) return false;
    return QUOTES.includes(text[at + 1]) || search.next(text.slice(at + 1, at + 2), 0).start === 0;
  }

  /** @param {string} text @param {number} start @returns {Part} */
  function excludedPart(text, start) {
    const end = phraseEnd(text, start);
    if (end >= 0) return { start: start + 1, end, phrase: true, excluded: true };
    let stop = start;
    while (stop < text.length && !isSpace(text[stop])) stop++;
    return { start, end: stop, phrase: false, excluded: true };
  }

  /** @param {string} text @param {number} start @returns {Part} */
  function plainOrPhrase(text, start) {
    const end = phraseEnd(text, start);
    if (end >= 0) return { start: start + 1, end, phrase: true, excluded: false };
    let stop = start + 1;
    while (stop < text.length && !QUOTES.includes(text[stop]) && !isExclusion(text, stop)) stop++;
    return { start, end: stop, phrase: false, excluded: false };
  }

  /** Index of the closing quote, or -1 where no phrase begins or it is never closed. @param {string} text @param {number} start @returns {number} */
  function phraseEnd(text, start) {
    if (!QUOTES.includes(text[start])) return -1;
    for (let end = start + 1; end < text.length; end++) if (QUOTES.includes(text[end])) return end;
    return -1;
  }

  /** @param {string} text @param {number} start @param {number} end @param {number} most @returns {Word[]} */
  function wordsOf(text, start, end, most) {
    const words = [];
    const part = text.slice(start, end);
    for (let one = search.next(part, 0); one.end > one.start && words.length < most; one = search.next(part, one.end)) {
      const written = part.slice(one.start, one.end);
      words.push({ ...search.form(written), capitals: search.isCapitals(written) });
    }
    return words;
  }

  /** The terms that rank, with their weights. @param {ParsedQuery} query @returns {Map<string, number>} */
  function queryTerms({ words, endings, added }) {
    /** @type {Map<string, number>} */
    const weights = new Map();
    /** @param {string} key @param {number} weight */
    const add = (key, weight) => weights.set(key, (weights.get(key) || 0) + weight);
    words.forEach((word, i) => {
      add(word.folded, SYLLABLE_WEIGHT);
      if (word.exact !== word.folded) add(word.exact, EXACT_WEIGHT);
      if (i > 0) add(words[i - 1].folded + " " + word.folded, PAIR_WEIGHT);
    });
    for (const ending of endings) {
      add(ending, SYLLABLE_WEIGHT);
      if (words.length > 1) add(words[words.length - 2].folded + " " + ending, PAIR_WEIGHT);
    }
    for (const [key, weight] of added) add(key, weight);
    return weights;
  }

  /** The terms a record must all have for a run of words to stand in it. @param {Word[]} run @returns {string[]} */
  function requiredKeys(run) {
    return [...run.map((word) => word.exact), ...run.slice(1).map((word, i) => run[i].folded + " " + word.folded)];
  }

  /** Whether conditions alone tell what is found, so that no record is too far behind the best. @param {ParsedQuery} query @returns {boolean} */
  const isDecided = ({ words, phrases, required }) => words.length === 0 || phrases.length > 0 || required.length > 0;

  Object.assign(search, { isDecided, parseQuery, queryTerms, requiredKeys });
})();
