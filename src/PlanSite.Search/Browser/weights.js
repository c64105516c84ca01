// How much terms tell of records: the browser's side of TermWeight, RowTerms and WeightedList in PlanSite.Search. Whole numbers throughout. Pure.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  const TITLE_WEIGHT = 3, SYLLABLE_LEVELS = 30, PAIR_LEVELS = 15, FACET_LEVELS = 1, WHOLE_WORTH = 120, FACET_WORTH = 60;
  const SATURATION = 1.2, LENGTH_SHARE = 0.75, ROUNDING = 0.500001, FARTHEST_FROM_MEAN = 48;
  const PARTS_OF_AN_OCTAVE = [1, 1.189207115002721, 1.4142135623730951, 1.681792830507429];

  /** @param {string} key @returns {boolean} */
  const isFacet = (key) => key.includes(":");

  /** How many levels the postings of a term have. @param {string} key @returns {number} */
  const levelsOf = (key) => (isFacet(key) ? FACET_LEVELS : key.includes(" ") ? PAIR_LEVELS : SYLLABLE_LEVELS);

  /** What a level is worth. @param {number} level @param {number} levels @returns {number} */
  const worth = (level, levels) => (levels === FACET_LEVELS ? FACET_WORTH : ((level + 1) * WHOLE_WORTH) / levels);

  /** A length in quarter octaves, rounded. @param {number} syllables @returns {number} */
  const lengthClass = (syllables) => Math.floor(Math.log2(Math.max(syllables, 1)) * 4 + 0.5);

  /** The level of a term in a record. @param {number} frequency @param {number} longer length class less that of the mean @param {number} levels @returns {number} */
  function levelOf(frequency, longer, levels) {
    const classes = Math.max(-FARTHEST_FROM_MEAN, Math.min(FARTHEST_FROM_MEAN, longer));
    const relative = 2 ** (classes >> 2) * PARTS_OF_AN_OCTAVE[classes & 3];
    const saturated = frequency / (frequency + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * relative));
    return Math.max(0, Math.min(levels - 1, Math.floor(saturated * levels + ROUNDING) - 1));
  }

  /** How much a term tells, in thousandths of a nat. @param {number} recordsWithTerm @param {number} records @returns {number} */
  function rarity(recordsWithTerm, records) {
    const having = Math.min(recordsWithTerm, records);
    return Math.max(1, Math.floor(Math.log(1 + (records - having + 0.5) / (having + 0.5)) * 1000 + 0.5));
  }

  /** The terms of a record, counted as the builder counted them. @param {string[]} row @returns {{length: number, frequencies: Map<string, number>}} */
  function rowTerms([, , title, text, , , keywords]) {
    /** @type {Map<string, number>} */
    const frequencies = new Map();
    const length = count(title, TITLE_WEIGHT, frequencies) + count(text, 1, frequencies);
    for (const keyword of keywords.split("\n")) count(keyword, 1, frequencies);
    return { length, frequencies };
  }

  /** @param {string} text @param {number} weight @param {Map<string, number>} frequencies @returns {number} */
  function count(text, weight, frequencies) {
    /** @param {string} key */
    const add = (key) => frequencies.set(key, (frequencies.get(key) || 0) + weight);
    let length = 0, previous = "";
    for (const { start, end } of search.syllables(text)) {
      const { exact, folded } = search.form(text.slice(start, end));
      add(exact);
      if (length > 0) add(previous + " " + folded);
      previous = folded;
      length += weight;
    }
    return length;
  }

  Object.assign(search, { isFacet, levelsOf, worth, lengthClass, levelOf, rarity, rowTerms });
})();
