// The part of a text that answers best: the browser's side of SnippetMaker in PlanSite.Search. Pure.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  const SYLLABLES = 40, LEAD_IN = 6, LONGEST_RUN = 8;
  const ELLIPSIS = "…";

  /** @typedef {{text: string, matches: {start: number, length: number}[]}} Snippet */
  /** @typedef {{start: number, end: number}} Span */

  /** @typedef {{words: {folded: string}[], endings: string[], added: [string, number][]}} Query */

  /** @param {Query} query @param {string} text NFC @returns {Snippet} */
  function snippet(query, text) {
    const spans = search.syllables(text);
    if (spans.length === 0) return { text: oneLine(text), matches: [] };
    const forms = spans.map((/** @type {Span} */ span) => search.form(text.slice(span.start, span.end)).folded);
    const { singles, pairs } = sought(query);
    const joins = forms.map((/** @type {string} */ form, /** @type {number} */ i) => i > 0 && pairs.has(forms[i - 1] + " " + form));
    const worth = worths(forms, joins, singles);
    const first = firstOfBestWindow(worth);
    return cut(text, spans, { worth, joins }, [first, Math.min(first + SYLLABLES, spans.length)]);
  }

  /** @param {Query} query @returns {{singles: Set<string>, pairs: Set<string>}} */
  function sought({ words, endings, added }) {
    const singles = new Set(words.map((word) => word.folded));
    const pairs = new Set(words.slice(1).map((word, i) => words[i].folded + " " + word.folded));
    // After another word only those completions are marked that follow it.
    for (const ending of endings) {
      if (words.length > 1) pairs.add(words[words.length - 2].folded + " " + ending);
      else singles.add(ending);
    }
    for (const [key] of added) if (!key.includes(":")) (key.includes(" ") ? pairs : singles).add(key);
    return { singles, pairs };
  }

  // Words of a run that the query has count and are marked, the more the longer it is; a single word only where no run holds it, so that "và" is not marked everywhere.
  /** @param {string[]} forms @param {boolean[]} joins @param {Set<string>} singles @returns {number[]} */
  function worths(forms, joins, singles) {
    const worth = new Array(forms.length).fill(0);
    const inRuns = new Set();
    for (let start = 0, end = 1; start < forms.length; start = end++) {
      while (end < forms.length && joins[end]) end++;
      if (end - start < 2) continue;
      worth.fill(Math.min(end - start, LONGEST_RUN) + 1, start, end);
      for (const form of forms.slice(start, end)) inRuns.add(form);
    }
    forms.forEach((form, i) => {
      if (singles.has(form) && !inRuns.has(form)) worth[i] = 1;
    });
    return worth;
  }

  /** @param {number[]} worth @returns {number} */
  function firstOfBestWindow(worth) {
    let best = 0, bestSum = 0, sum = 0;
    for (let i = 0; i < worth.length; i++) {
      sum += worth[i];
      if (i >= SYLLABLES) sum -= worth[i - SYLLABLES];
      if (sum > bestSum) [best, bestSum] = [i, sum];
    }
    let first = Math.max(0, best - SYLLABLES + 1);
    while (first < best && worth[first] === 0) first++;
    return Math.max(0, Math.min(first - LEAD_IN, worth.length - SYLLABLES));
  }

  /** @param {string} text @param {Span[]} spans @param {{worth: number[], joins: boolean[]}} found @param {[number, number]} window @returns {Snippet} */
  function cut(text, spans, { worth, joins }, [first, end]) {
    const start = first === 0 ? 0 : spans[first].start;
    const stop = end === spans.length ? text.length : spans[end - 1].end;
    const opening = first > 0 ? ELLIPSIS : "";
    const shift = opening.length - start;
    /** @type {{start: number, length: number}[]} */
    const matches = [];
    for (let i = first; i < end; i++) {
      if (worth[i] === 0) continue;
      if (joins[i] && i > first) matches[matches.length - 1].length = spans[i].end + shift - matches[matches.length - 1].start;
      else matches.push({ start: spans[i].start + shift, length: spans[i].end - spans[i].start });
    }
    return { text: opening + oneLine(text.slice(start, stop)) + (end < spans.length ? ELLIPSIS : ""), matches };
  }

  /** @param {string} text @returns {string} */
  function oneLine(text) {
    // Controls become spaces one for one, so that places do not move.
    return text.replace(/[\u0000-\u001F]/g, " ");
  }

  Object.assign(search, { snippet });
})();
