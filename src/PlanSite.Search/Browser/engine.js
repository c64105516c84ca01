// The search engine as a page uses it: the browser's side of IndexReader in PlanSite.Search.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  /** @typedef {{id: string, group: string, url: string, title: string, type: string, context: string, score: number, snippet: {text: string, matches: {start: number, length: number}[]}}} Hit */
  /** @typedef {{total: number, hasMore: boolean, hits: Hit[], isIncomplete: boolean, corrections: {typed: string, meant: string}[], offers: {facet: string, values: string[]}[]}} Results */
  /** @typedef {{text: string, filters?: Record<string, string[]>, top?: number}} Query */

  /** Answers queries on one index. */
  class Engine {
    /** @param {any} files */
    constructor(files) {
      this.files = files;
      /** The latest question and its answer. */
      this.latest = { key: "", answer: Promise.resolve() };
    }

    /** Changes whenever a record does: the version that WriteTo of the builder returned. @returns {string} */
    get version() {
      return this.files.entry.version;
    }

    /** Whether the index was not replaced since it was opened; false asks for the page to be loaded again. @returns {Promise<boolean>} */
    isCurrent() {
      return this.files.isCurrent();
    }

    /** The values by which records can be filtered, in Vietnamese order. @param {string} name @returns {Promise<{value: string, label: string, records: number}[]>} */
    facet(name) {
      return this.files.facet(name);
    }

    /** @param {Query} query @returns {Promise<Results>} never rejected on account of the text */
    async search(query) {
      const { parsed, total, hasMore, best, top } = await this.ranked(query);
      const shown = parsed.words.length > 0 ? best : (await this.byDay(best)).slice(0, top);
      const hits = await Promise.all(shown.map((/** @type {{record: number, score: number}} */ one) => this.hit(one, parsed)));
      return { total, hasMore, hits: hits.filter((hit) => hit !== null), isIncomplete: this.files.hasGaps, corrections: parsed.corrections, offers: parsed.offers };
    }

    /**
     * How many of a query's records have each of some values of a facet; its own filter by that facet aside.
     * @param {Query} query @param {string} facet @param {string[]} values
     * @returns {Promise<{records: number[], hasMore: boolean}>} hasMore: of each there may be more
     */
    async counts(query, facet, values) {
      const { [facet]: _, ...filters } = query.filters || {};
      const { found, hasMore } = await this.ranked({ ...query, filters });
      const own = this.keys(filters).map(String);
      const added = (/** @type {string} */ value) => this.keys({ ...filters, [facet]: [value] }).filter((keys) => !own.includes(String(keys)));
      return { records: await Promise.all(values.map((value) => search.countOf(found, added(value), this.files))), hasMore };
    }

    /** A query understood and its records ranked; the latest is kept, as counts ask for it again. @param {Query} query @returns {Promise<any>} */
    ranked({ text, filters = {}, top = 10 }) {
      const key = JSON.stringify([text, filters, top]);
      if (this.latest.key !== key) this.latest = { key, answer: this.rankedNow(text, filters, top) };
      return this.latest.answer;
    }

    /** @param {string} text @param {Record<string, string[]>} filters @param {number} top @returns {Promise<any>} */
    async rankedNow(text, filters, top) {
      const parsed = await search.understand(search.normalize(text), this);
      const ranked = await search.rank(parsed, [...this.keys(filters), ...parsed.required], this.files, parsed.words.length > 0 ? top : Infinity);
      return { parsed, top, ...ranked };
    }

    /** @param {Record<string, string[]>} filters @returns {string[][]} */
    keys(filters) {
      return search.filterKeys(filters, this.files.entry.facets.map((/** @type {{facet: string}} */ { facet }) => facet));
    }

    /** How many postings a term has. @param {string} key @returns {Promise<number>} */
    async count(key) {
      return (await this.files.entries(key)).reduce((/** @type {number} */ sum, /** @type {{count: number}} */ { count }) => sum + count, 0);
    }

    /** @param {string} word @returns {Promise<{word: string, count: number}[]>} */
    words(word) {
      return this.files.words(word);
    }

    /** A text with its last word gone on with: in exact forms where it has diacritics. @param {string} text @returns {Promise<string[]>} the commonest first */
    async completions(text) {
      const normal = search.normalize(text), query = search.parseQuery(normal), word = search.unfinished(normal, query);
      if (word === null) return [];
      const isPlain = query.words.every((/** @type {any} */ one) => one.exact === one.folded), before = query.words[query.words.length - 2];
      const found = await Promise.all(search.endings(word, await this.words(word)).map(async (/** @type {string} */ ending) => {
        const isNew = ending !== word && (!before || (await this.count(before.folded + " " + ending)) > 0);
        const [best] = isNew && !isPlain ? (await this.files.entries(ending)).sort((/** @type {any} */ a, /** @type {any} */ b) => b.count - a.count) : [{ key: ending }];
        return isNew && best ? [best.key] : [];
      }));
      const start = search.syllables(normal).pop().start;
      return found.flat().map((ending) => normal.slice(0, start) + ending);
    }

    /** @returns {Promise<any>} */
    aliases() {
      return this.files.aliases();
    }

    /** Records that no words rank, by their days; those without one last. @param {{record: number, score: number}[]} found @returns {Promise<{record: number, score: number}[]>} */
    async byDay(found) {
      const days = await Promise.all(found.map(({ record }) => this.files.day(record)));
      const dated = found.map((one, i) => ({ one, day: days[i] || Infinity }));
      return dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.one.record - b.one.record)).map(({ one }) => one);
    }

    /** @param {{record: number, score: number}} ranked @param {any} query parsed @returns {Promise<Hit | null>} */
    async hit(ranked, query) {
      const row = await this.files.row(ranked.record);
      if (!row) return null;
      const [id, url, title, text, context, type] = row;
      return { id, group: groupOf(id), url, title, type, context, score: ranked.score, snippet: search.snippet(query, text) };
    }
  }

  /** What a record is a part of. @param {string} id @returns {string} */
  const groupOf = (id) => (id.includes(":") ? id.slice(id.indexOf(":") + 1).split("#")[0] : id);

  /**
   * Opens the index of a site.
   * @param {string} root the site's folder relative to the page, ending in a slash
   * @param {(path: string) => Promise<any>} [load] another way to load index files than script elements
   * @returns {Promise<Engine>} rejected when there is no index, with an error named FormatError for one of another format
   */
  async function open(root, load) {
    return new Engine(await search.Files.open(load || search.scriptLoader(root)));
  }

  Object.assign(search, { open });
})();
