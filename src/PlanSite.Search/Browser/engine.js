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
      const parsed = await search.understand(search.normalize(query.text), this);
      const filters = [...search.filterKeys(query.filters || {}, this.files.entry.facets.map((/** @type {{facet: string}} */ { facet }) => facet)), ...parsed.required];
      const top = query.top === undefined ? 10 : query.top, isRanked = parsed.words.length > 0;
      const { total, hasMore, best } = await search.rank(parsed, filters, this.files, isRanked ? top : Infinity);
      const shown = isRanked ? best : (await this.byDay(best)).slice(0, top);
      const hits = await Promise.all(shown.map((/** @type {{record: number, score: number}} */ one) => this.hit(one, parsed)));
      return { total, hasMore, hits: hits.filter((hit) => hit !== null), isIncomplete: this.files.hasGaps, corrections: parsed.corrections, offers: parsed.offers };
    }

    /** How many postings a term has. @param {string} key @returns {Promise<number>} */
    async count(key) {
      return (await this.files.entries(key)).reduce((/** @type {number} */ sum, /** @type {{count: number}} */ { count }) => sum + count, 0);
    }

    /** @param {string} word @returns {Promise<{word: string, count: number}[]>} */
    words(word) {
      return this.files.words(word);
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
