// Lists read in part, and the bounds of scores that follow: the browser's side of WeightedList and ScoreBounds in PlanSite.Search. Pure.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  /** @typedef {{records: number[], levels: number[]}} Postings */
  /** @typedef {{key: string, blocks: {level: number}[]}} Entry */
  /** @typedef {{entry: Entry, weight: number, levels: number, parts: Postings[]}} List the postings of a term as far as they were read */

  /** What a posting of a level adds to a score. @param {List} list @param {number} level @returns {number} */
  const scoreAt = ({ weight, levels }, level) => weight * search.worth(level, levels);

  /** What a posting not yet read adds at most; 0 when all are read. @param {List} list @returns {number} */
  const boundOf = (list) => (list.parts.length > list.entry.blocks.length ? 0 : scoreAt(list, list.entry.blocks[list.parts.length - 1].level));

  /** Between which bounds the scores of all records lie, going by the postings read so far. */
  class Bounds {
    /** @param {List[]} lists @param {number} records */
    constructor(lists, records) {
      this.low = new Float64Array(records);
      /** For each record the bounds of the lists in which it was met: it cannot be met there again. */
      this.met = new Float64Array(records);
      /** What all postings not yet read can add to one score at most. */
      this.unread = 0;
      for (const list of lists) this.add(list, boundOf(list));
    }

    /** @param {List} list @param {number} bound */
    add(list, bound) {
      this.unread += bound;
      const scores = Array.from({ length: list.levels }, (_, level) => scoreAt(list, level));
      for (const { records, levels } of list.parts)
        for (let i = 0; i < records.length; i++) {
          this.low[records[i]] += scores[levels[i]];
          this.met[records[i]] += bound;
        }
    }

    /** What a record has at most. @param {number} record @returns {number} */
    upper(record) {
      return this.low[record] + this.unread - this.met[record];
    }

    /** Settles a record's score. @param {number} record @param {number} score */
    set(record, score) {
      this.low[record] = score;
      this.met[record] = this.unread;
    }

    /** The score that so many records surely reach; 0 where so many were not met. @param {number} count @param {Uint8Array} allowed @returns {number} */
    least(count, allowed) {
      /** @type {number[]} rising */
      const best = [];
      for (let i = 0; i < allowed.length; i++) {
        const score = allowed[i] ? this.low[i] : 0;
        if (score === 0 || (best.length === count && score <= best[0])) continue;
        if (best.length === count) best.shift();
        let at = best.length;
        while (at > 0 && best[at - 1] > score) at--;
        best.splice(at, 0, score);
      }
      return best.length < count ? 0 : best[0];
    }
  }

  Object.assign(search, { scoreAt, boundOf, Bounds });
})();
