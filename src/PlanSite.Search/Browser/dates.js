// Times in a query, offered as filters: the browser's side of PeriodReader, DueFilters and DayFile in PlanSite.Search. Pure.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  const QUARTERS = ["i", "ii", "iii", "iv"];
  const MOST_OFFERS = 3;

  /** @typedef {{year: number, first: number, last: number, fromBefore: boolean, length: number}} Period months, inclusive; length in words */

  /** The times in a query. @param {string[]} words folded @returns {Period[]} */
  function typedPeriods(words) {
    const periods = [];
    for (let at = 0; at < words.length; ) {
      const period = day(words, at) || half(words, at) || quarter(words, at) || month(words, at) || year(words, at);
      if (period) periods.push(bounded(words, at, period));
      at += period ? period.length : 1;
    }
    return periods;
  }

  // 0 where there is no number of at least 1 and at most the greatest.
  /** @param {string[]} words @param {number} at @param {number} greatest @returns {number} */
  function number(words, at, greatest) {
    const value = at < words.length && /^[0-9]{1,4}$/.test(words[at]) ? Number(words[at]) : 0;
    return value <= greatest ? value : 0;
  }

  /** @param {string[]} words @param {number} at @param {string} word @returns {number} the next place where the word stands there, else the same */
  const after = (words, at, word) => (words[at] === word ? at + 1 : at);

  /** @param {string[]} words @param {number} at start @param {number} last where the year stands @param {number} first month @param {number} end month @returns {Period | null} */
  function period(words, at, last, first, end) {
    const y = number(words, last, 2099);
    return first > 0 && y >= 2000 ? { year: y, first, last: end, fromBefore: false, length: last + 1 - at } : null;
  }

  // "ngày 15 tháng 4 năm 2022", "15/4/2022"
  /** @param {string[]} words @param {number} at */
  function day(words, at) {
    const d = after(words, at, "ngay"), m = after(words, d + 1, "thang");
    const value = number(words, m, 12);
    return number(words, d, 31) > 0 ? period(words, at, after(words, m + 1, "nam"), value, value) : null;
  }

  /** @param {string[]} words @param {number} at */
  function half(words, at) {
    const isHalf = number(words, at, 6) === 6 && words[at + 1] === "thang" && (words[at + 2] === "dau" || words[at + 2] === "cuoi");
    const first = words[at + 2] === "dau" ? 1 : 7;
    return isHalf ? period(words, at, after(words, at + 3, "nam"), first, first + 5) : null;
  }

  /** @param {string[]} words @param {number} at */
  function quarter(words, at) {
    if (words[at] !== "quy" && words[at] !== "qui") return null;
    const value = QUARTERS.indexOf(words[at + 1]) + 1 || number(words, at + 1, 4);
    return value > 0 ? period(words, at, after(words, at + 2, "nam"), value * 3 - 2, value * 3) : null;
  }

  /** @param {string[]} words @param {number} at */
  function month(words, at) {
    const m = after(words, at, "thang"), value = number(words, m, 12);
    return period(words, at, after(words, m + 1, "nam"), value, value);
  }

  /** @param {string[]} words @param {number} at */
  const year = (words, at) => period(words, at, after(words, at, "nam"), 1, 12);

  // "trước" leaves a month, quarter or year out, but not a day: a task due then is due in that month.
  /** @param {string[]} words @param {number} at @param {Period} period @returns {Period} */
  function bounded(words, at, period) {
    let before = at - 1;
    while (words[before] === "ngay" || words[before] === "het" || words[before] === "truoc") before--;
    if (words.slice(before + 1, at).includes("truoc")) return { ...period, first: 1, last: day(words, at) ? period.last : period.first - 1, fromBefore: true };
    const isBound = words[before] === "den" || (words[before] === "nhat" && words[before - 1] === "cham");
    return isBound ? { ...period, first: 1, fromBefore: true } : period;
  }

  /** Times as filters. @param {Period[]} periods @param {string[]} known the facet's values @returns {{facet: string, values: string[]}[]} */
  function dueOffers(periods, known) {
    return periods
      .slice(0, MOST_OFFERS)
      .map((period) => ({ facet: "due", values: dueValues(period, known).filter((value) => known.includes(value)) }))
      .filter(({ values }) => values.length > 0);
  }

  // In the fewest values: the year, else quarters, else months.
  /** @param {Period} period @param {string[]} known @returns {string[]} */
  function dueValues({ year, first, last, fromBefore }, known) {
    const values = fromBefore ? known.filter((value) => value.length === 4 && value < String(year)).sort() : [];
    if (first === 1 && last === 12) return [...values, String(year)];
    for (let m = first; m <= last; ) {
      const isQuarter = m % 3 === 1 && m + 2 <= last;
      values.push(year + (isQuarter ? "-Q" + (Math.floor(m / 3) + 1) : "-" + String(m).padStart(2, "0")));
      m += isQuarter ? 3 : 1;
    }
    return values;
  }

  /** The days of a run of records: 0 for none. @param {string} packed @returns {number[]} @throws {Error} when damaged */
  const openDays = (packed) => search.unpackNumbers(packed);

  Object.assign(search, { typedPeriods, dueOffers, openDays });
})();
