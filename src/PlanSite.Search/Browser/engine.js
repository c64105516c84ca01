// The search engine as a page uses it: the browser's side of IndexReader in PlanSite.Search.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  /** @typedef {{id: string, url: string, title: string, type: string, context: string, score: number, snippet: {text: string, matches: {start: number, length: number}[]}}} Hit */
  /** @typedef {{total: number, hasMore: boolean, hits: Hit[], isIncomplete: boolean}} Results */
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
      const parsed = await this.parse(await this.meant(search.normalize(query.text)));
      const filters = filterKeys(query.filters || {});
      const { total, hasMore, best } = await search.rank(parsed, filters, this.files, query.top === undefined ? 10 : query.top);
      const hits = await Promise.all(best.map((/** @type {{record: number, score: number}} */ one) => this.hit(one, parsed)));
      return { total, hasMore, hits: hits.filter((hit) => hit !== null), isIncomplete: this.files.hasGaps };
    }

    /** The query with Telex and VNI keystrokes read, where the index does not know the plain text. @param {string} text @returns {Promise<string>} */
    async meant(text) {
      const readings = search.typedReadings(text);
      const keys = search.readingKeys(readings);
      const known = new Map(await Promise.all(keys.map(async (/** @type {string} */ key) => [key, await this.files.has(key)])));
      return search.meantText(text, readings, (/** @type {string} */ key) => known.get(key));
    }

    /** The parsed query; an unknown last word is taken as the beginning of others. @param {string} text @returns {Promise<any>} */
    async parse(text) {
      const query = search.parseQuery(text);
      const word = search.unfinished(text, query);
      if (word === null || (await this.files.has(word))) return query;
      return { ...query, endings: search.endings(word, await this.files.words(word)) };
    }

    /** @param {{record: number, score: number}} ranked @param {any} query parsed @returns {Promise<Hit | null>} */
    async hit(ranked, query) {
      const row = await this.files.row(ranked.record);
      if (!row) return null;
      const [id, url, title, text, context, type] = row;
      return { id, url, title, type, context, score: ranked.score, snippet: search.snippet(query, text) };
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
   * @returns {Promise<Engine>} rejected when there is no index, with an error named FormatError for one of another format
   */
  async function open(root, load) {
    return new Engine(await search.Files.open(load || search.scriptLoader(root)));
  }

  Object.assign(search, { open });
})();
