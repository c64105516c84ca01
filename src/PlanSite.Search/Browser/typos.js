// Syllables typed with a single error: the browser's side of TypingErrors in PlanSite.Search.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  const FEW_RECORDS = 2, SHORTEST_WORD = 3, MOST_CANDIDATES = 6;

  /** @typedef {{count: (key: string) => Promise<number>, words: (word: string) => Promise<{word: string, count: number}[]>}} Index */

  /** Whether one edit makes one word of the other. @param {string} a @param {string} b @returns {boolean} */
  function isOneEdit(a, b) {
    const shorter = Math.min(a.length, b.length);
    let head = 0, tail = 0;
    while (head < shorter && a[head] === b[head]) head++;
    while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
    const left = a.length - head - tail, right = b.length - head - tail;
    if (left === 2 && right === 2) return a[head] === b[head + 1] && a[head + 1] === b[head];
    return left <= 1 && right <= 1 && left + right > 0;
  }

  /** The word that was meant in place of the one at an index, or null. @param {string[]} words folded @param {number} at @param {Index} index @returns {Promise<string | null>} */
  async function meantWord(words, at, index) {
    const typed = words[at];
    if (typed.length < SHORTEST_WORD || !/^[a-z]+$/.test(typed)) return null;
    const found = await index.count(typed);
    if (found > FEW_RECORDS || (found > 0 && (await neighbours(words, at, typed, index)) > 0)) return null;
    const fitting = [];
    for (const { word, count } of await candidates(typed, index)) fitting.push({ word, count, fit: await neighbours(words, at, word, index) });
    fitting.sort((a, b) => b.fit - a.fit || byCount(a, b));
    // A word that the index has, if rarely, gives way only to one that fits better.
    return fitting.length === 0 || (found > 0 && fitting[0].fit === 0) ? null : fitting[0].word;
  }

  /** @param {{word: string, count: number}} a @param {{word: string, count: number}} b @returns {number} */
  const byCount = (a, b) => b.count - a.count || (a.word < b.word ? -1 : 1);

  // The first letter is taken to be right, or to stand second.
  /** @param {string} typed @param {Index} index */
  async function candidates(typed, index) {
    const lists = await Promise.all((typed[0] === typed[1] ? [typed] : [typed, typed.slice(1)]).map((beginning) => index.words(beginning)));
    return lists.flat().filter(({ word }) => isOneEdit(typed, word)).sort(byCount).slice(0, MOST_CANDIDATES);
  }

  // With how many of its neighbours a word stands together somewhere.
  /** @param {string[]} words @param {number} at @param {string} word @param {Index} index @returns {Promise<number>} */
  async function neighbours(words, at, word, index) {
    const pairs = [];
    if (at > 0) pairs.push(words[at - 1] + " " + word);
    if (at + 1 < words.length) pairs.push(word + " " + words[at + 1]);
    return (await Promise.all(pairs.map((pair) => index.count(pair)))).filter((count) => count > 0).length;
  }

  Object.assign(search, { meantWord });
})();
