// Numbers of documents in a query, in any spelling: the browser's side of NumberReader and KnownNumbers in PlanSite.Search. Pure.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  const NUMBER_FACET = ".number";
  const DOCUMENT_WEIGHT = 10, DOCUMENT_ALONE_WEIGHT = 300, CITING_WEIGHT = 30;

  /** @typedef {{exact: string, folded: string, capitals: boolean}} Word */
  /** @typedef {{start: number, end: number, number: string, year: string | null, codes: string[], issuer: string | null, glued: boolean}} Reading glued: issuer and code are one word */
  /** @typedef {{start: number, end: number, terms: [string, number][], required: string[][]}} KnownNumber */

  /** What may be numbers. @param {Word[]} words @param {any} table of aliases @returns {Reading[]} */
  function numberReadings(words, table) {
    const readings = [];
    for (let i = 0; i < words.length; ) {
      const reading = readingAt(words, table, i);
      if (reading) readings.push(reading);
      i = reading ? reading.end : i + 1;
    }
    return readings;
  }

  /** @param {Word[]} words @param {any} table @param {number} start @returns {Reading | null} */
  function readingAt(words, table, start) {
    /** @param {number} at @returns {string} */
    const word = (at) => (at < words.length ? words[at].folded : "");
    const isNumber = (/** @type {number} */ at) => /^[0-9]/.test(word(at));
    const isYear = (/** @type {number} */ at) => /^(19|20)[0-9][0-9]$/.test(word(at));
    const letters = (/** @type {number} */ at) => (at < words.length && !isNumber(at) ? word(at) : null);

    const { length, codes } = table.kinds.has(word(start)) ? { length: 1, codes: [word(start)] } : search.kindAt(table, words, start);
    let at = codes.length > 0 ? start + length : start;
    if (word(at) === "so") at++;
    if (!isNumber(at)) return null;
    const number = word(at), year = isYear(at + 1) ? word(at + 1) : null;
    const end = at + (year === null ? 1 : 2);
    const coded = withCode(letters(end), table);
    if (coded) return { start, end: end + 1, number, year, codes: [coded.code], issuer: coded.issuer || letters(end + 1), glued: coded.issuer !== null };
    return codes.length > 0 && year === null && !isYear(at) ? { start, end, number, year, codes, issuer: letters(end), glued: false } : null;
  }

  // The code after the number, and its issuer where the two are written together ("21kltw").
  /** @param {string | null} letters @param {any} table @returns {{code: string, issuer: string | null} | null} */
  function withCode(letters, table) {
    if (letters === null) return null;
    if (table.kinds.has(letters)) return { code: letters, issuer: null };
    let best = "";
    for (const code of table.kinds.keys()) if (code.length > best.length && code.length < letters.length && letters.startsWith(code)) best = code;
    return best === "" ? null : { code: best, issuer: letters.slice(best.length) };
  }

  /** The number with the terms that find it; null where the index does not know it. @param {Reading} reading @param {number} words of the query @param {(key: string) => Promise<boolean>} isKnown @returns {Promise<KnownNumber | null>} */
  async function knownNumber(reading, words, isKnown) {
    const { number, year, codes, issuer, glued } = reading;
    for (const code of codes)
      for (const one of issuer === null ? [null] : glued ? [issuer] : [issuer, null]) {
        const key = search.facetKey(NUMBER_FACET, [number, year, code, one].filter((part) => part !== null).join("-"));
        if (await isKnown(key)) return known(reading, words, code, one, [key]);
      }
    for (const code of glued ? [] : codes)
      if (await isKnown((year || number) + " " + code)) return known(reading, words, code, issuer !== null && (await isKnown(code + " " + issuer)) ? issuer : null, []);
    return null;
  }

  /** @param {Reading} reading @param {number} words @param {string} code @param {string | null} issuer @param {string[]} document @returns {KnownNumber} */
  function known({ start, end, number, year, glued }, words, code, issuer, document) {
    const pairs = [(year || number) + " " + code];
    if (year !== null) pairs.push(number + " " + year);
    if (issuer !== null) pairs.push(code + " " + issuer);
    if (issuer !== null && !glued) end++;
    const isAll = start === 0 && end === words;
    /** @type {[string, number][]} */
    const terms = [...document.map((key) => /** @type {[string, number]} */ ([key, isAll ? DOCUMENT_ALONE_WEIGHT : DOCUMENT_WEIGHT])), ...pairs.map((key) => /** @type {[string, number]} */ ([key, CITING_WEIGHT]))];
    return { start, end, terms, required: isAll ? pairs.map((pair) => [...document, pair]) : [] };
  }

  Object.assign(search, { numberReadings, knownNumber });
})();
