// The part of a text that answers best: the browser's side of SnippetMaker in PlanSite.Search. Pure.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  const SYLLABLES = 40, LEAD_IN = 6, PAIR_WORTH = 3;
  const ELLIPSIS = "…";

  /** @typedef {{text: string, matches: {start: number, length: number}[]}} Snippet */
  /** @typedef {{start: number, end: number}} Span */

  /** @typedef {{words: {folded: string}[], endings: string[], added: [string, number][]}} Query */

  /** @param {Query} query @param {string} text NFC @returns {Snippet} */
  function snippet(query, text) {
    const spans = search.syllables(text);
    if (spans.length === 0) return { text: oneLine(text), matches: [] };
    const worth = worths(query, spans.map((/** @type {Span} */ span) => search.form(text.slice(span.start, span.end)).folded));
    const first = firstOfBestWindow(worth);
    return cut(text, spans, worth, [first, Math.min(first + SYLLABLES, spans.length)]);
  }

  // Words of a run that the query has count and are marked; a single word only where no run holds it, so that "và" is not marked everywhere.
  /** @param {Query} query @param {string[]} forms @returns {number[]} */
  function worths({ words, endings, added }, forms) {
    const singles = new Set(words.map((word) => word.folded));
    const pairs = new Set(words.slice(1).map((word, i) => words[i].folded + " " + word.folded));
    // After another word only those completions are marked that follow it.
    for (const ending of endings) {
      if (words.length > 1) pairs.add(words[words.length - 2].folded + " " + ending);
      else singles.add(ending);
    }
    for (const [key] of added) if (!key.includes(":")) (key.includes(" ") ? pairs : singles).add(key);
    const worth = new Array(forms.length).fill(0);
    const inRuns = new Set();
    for (let i = 1; i < forms.length; i++) {
      if (!pairs.has(forms[i - 1] + " " + forms[i])) continue;
      worth[i - 1] = worth[i] = PAIR_WORTH;
      inRuns.add(forms[i - 1]).add(forms[i]);
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

  /** @param {string} text @param {Span[]} spans @param {number[]} worth @param {[number, number]} window @returns {Snippet} */
  function cut(text, spans, worth, [first, end]) {
    const start = first === 0 ? 0 : spans[first].start;
    const stop = end === spans.length ? text.length : spans[end - 1].end;
    const opening = first > 0 ? ELLIPSIS : "";
    const shift = opening.length - start;
    /** @type {{start: number, length: number}[]} */
    const matches = [];
    for (let i = first; i < end; i++) {
      if (worth[i] === 0) continue;
      const continues = matches.length > 0 && i > first && worth[i - 1] === PAIR_WORTH && worth[i] === PAIR_WORTH;
      if (continues) matches[matches.length - 1].length = spans[i].end + shift - matches[matches.length - 1].start;
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
