// The search engine as a page uses it: the browser's side of IndexReader in PlanSite.Search.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  /** @typedef {{id: string, url: string, title: string, type: string, context: string, score: number, snippet: {text: string, matches: {start: number, length: number}[]}}} Hit */
  /** @typedef {{total: number, hits: Hit[], isIncomplete: boolean}} Results */
  /** @typedef {{text: string, filters?: Record<string, string[]>, top?: number}} Query */

  /** Answers queries on one index. */
  class Engine {
    /** @param {any} files */
    constructor(files) {
      this.files = files;
    }

    /** The values by which records can be filtered, in Vietnamese order. @param {string} name @returns {Promise<{value: string, label: string, records: number}[]>} */
    facet(name) {
      return this.files.facet(name);
    }

    /** @param {Query} query @returns {Promise<Results>} never rejected on account of the text */
    async search(query) {
      const parsed = search.parseQuery(await this.meant(search.normalize(query.text)));
      const filters = filterKeys(query.filters || {});
      const loaded = await this.load(search.neededKeys(parsed, filters));
      const index = { records: this.files.entry.records, top: query.top === undefined ? 10 : query.top, postings: (/** @type {string} */ key) => loaded.get(key) };
      const { total, best } = search.rank(parsed, filters, index);
      const hits = await Promise.all(best.map((/** @type {{record: number, score: number}} */ one) => this.hit(one, parsed.words)));
      return { total, hits: hits.filter((hit) => hit !== null), isIncomplete: this.files.hasGaps };
    }

    /** The query with Telex and VNI keystrokes read, where the index does not know the plain text. @param {string} text @returns {Promise<string>} */
    async meant(text) {
      const readings = search.typedReadings(text);
      const loaded = await this.load(search.readingKeys(readings));
      return search.meantText(text, readings, (/** @type {string} */ key) => loaded.get(key).records.length > 0);
    }

    /** @param {string[]} keys @returns {Promise<Map<string, any>>} */
    async load(keys) {
      const postings = await Promise.all(keys.map((key) => this.files.postings(key)));
      return new Map(keys.map((key, i) => [key, postings[i]]));
    }

    /** @param {{record: number, score: number}} ranked @param {any[]} words @returns {Promise<Hit | null>} */
    async hit(ranked, words) {
      const row = await this.files.row(ranked.record);
      if (!row) return null;
      const [id, url, title, text, context, type] = row;
      return { id, url, title, type, context, score: ranked.score, snippet: search.snippet(words, text) };
    }
  }

  /** @param {Record<string, string[]>} filters @returns {string[][]} */
  function filterKeys(filters) {
    return Object.entries(filters)
      .filter(([, values]) => values.length > 0)
      .map(([facet, values]) => values.map((value) => search.facetKey(facet, value)));
  }

  /**
   * Opens the index of a site.
   * @param {string} root the site's folder relative to the page, ending in a slash
   * @param {(path: string) => Promise<any>} [load] another way to load index files than script elements
   * @returns {Promise<Engine>} rejected when there is no index or one of another format
   */
  async function open(root, load) {
    return new Engine(await search.Files.open(load || search.scriptLoader(root)));
  }

  Object.assign(search, { open });
})();
