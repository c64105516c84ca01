// Completing the word that is being typed: the browser's side of WordEndings and WordFile in PlanSite.Search. Pure.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  const MOST = 8;

  /** @typedef {{word: string, count: number}} Word */

  /** Words and counts. @param {string} content of a word file @returns {Word[]} in ordinal order @throws {Error} when damaged */
  function openWords(content) {
    return (content === "" ? [] : content.split("|")).map((entry) => {
      const end = entry.indexOf("=");
      if (end < 1) throw new Error("Damaged words.");
      return { word: entry.slice(0, end), count: search.unpackNumber(entry.slice(end + 1)) };
    });
  }

  /** The word that ends a query and may go on, or null. @param {string} text NFC @param {{words: {folded: string}[]}} query @returns {string | null} */
  function unfinished(text, query) {
    const syllables = search.syllables(text);
    const last = syllables[syllables.length - 1];
    if (query.words.length === 0 || !last || last.end !== text.length) return null;
    const { folded } = search.form(text.slice(last.start));
    return folded === query.words[query.words.length - 1].folded ? folded : null;
  }

  /** The commonest words that begin so. @param {string} beginning @param {Word[]} words @returns {string[]} */
  function endings(beginning, words) {
    const found = words.filter(({ word }) => word.startsWith(beginning));
    found.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
    return found.slice(0, MOST).map(({ word }) => word);
  }

  Object.assign(search, { openWords, unfinished, endings });
})();
