// Loading index files: each is a classic script that calls PlanSiteSearch.take, so it loads from a folder as well as from a server.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  const FORMAT = 1, DIRECTORY_SIZE = 64, NAME_LENGTH = 6, DAY_RECORDS = 2048;
  const NOTHING = { records: [], levels: [] };

  /** @typedef {[string, number, any]} IndexFile kind, number among its kind, content */
  /** @typedef {(path: string) => Promise<IndexFile | null>} LoadFile null when it cannot be loaded */

  /** @type {WeakMap<object, IndexFile>} */
  const taken = new WeakMap();

  /** Called by every index file. @param {IndexFile} file */
  function take(file) {
    if (document.currentScript) taken.set(document.currentScript, file);
  }

  /** Loads index files by script elements. @param {string} root the site's folder, relative to the page, ending in a slash @returns {LoadFile} */
  function scriptLoader(root) {
    return (path) =>
      new Promise((resolve) => {
        const script = document.createElement("script");
        const done = () => {
          script.remove();
          resolve(taken.get(script) || null);
        };
        script.onload = script.onerror = done;
        script.src = root + "search/" + path;
        document.head.append(script);
      });
  }

  /** @param {string} names content names, one after the other @param {number} index @returns {string} */
  const nameAt = (names, index) => names.slice(index * NAME_LENGTH, (index + 1) * NAME_LENGTH);

  /** The files of one index, each loaded once. */
  class Files {
    /** @param {LoadFile} load @param {any} entry */
    constructor(load, entry) {
      this.load = load;
      this.entry = entry;
      /** Whether a file was missing or damaged. */
      this.hasGaps = false;
      /** @type {Map<string, Promise<any>>} */
      this.contents = new Map();
    }

    /** @param {LoadFile} load @returns {Promise<Files>} rejected when there is no index or one of another format */
    static async open(load) {
      const file = await load("entry.js");
      if (!file || file[0] !== "entry") throw new Error("The search index cannot be loaded.");
      if (file[2].format !== FORMAT) throw new Error("The search index has format " + file[2].format + ", this page reads format " + FORMAT + ": reload the page.");
      return new Files(load, file[2]);
    }

    /** A file's content, opened; null when it is missing or damaged. @param {string} kind @param {number} number @param {string | null} name @param {(content: any) => any} open @returns {Promise<any>} */
    read(kind, number, name, open) {
      const key = kind + " " + number;
      let content = this.contents.get(key);
      if (!content) this.contents.set(key, (content = this.readNow(kind, number, name, open)));
      return content;
    }

    /** @param {string} kind @param {number} number @param {string | null} name @param {(content: any) => any} open @returns {Promise<any>} */
    async readNow(kind, number, name, open) {
      const file = name ? await this.load(kind + "/" + number + "-" + name + ".js") : null;
      try {
        if (file && file[0] === kind && file[1] === number) return open(file[2]);
      } catch {
        // A damaged file is as good as a missing one.
      }
      this.hasGaps = true;
      return null;
    }

    /** Content of the n-th shard, term shards before record shards. @param {string} kind @param {number} number @param {number} shard @param {(content: any) => any} open @returns {Promise<any>} */
    async shard(kind, number, shard, open) {
      const directory = Math.floor(shard / DIRECTORY_SIZE);
      const names = await this.read("directory", directory, nameAt(this.entry.directories, directory), String);
      return this.read(kind, number, names && nameAt(names, shard % DIRECTORY_SIZE), open);
    }

    /** @param {string} key @returns {Promise<{records: number[], levels: number[]}>} */
    async postings(key) {
      const bucket = search.bucket(key, this.entry.buckets);
      const terms = await this.shard("terms", bucket, bucket, search.openShard);
      try {
        return terms ? search.postingsOf(terms, key) : NOTHING;
      } catch {
        this.hasGaps = true;
        return NOTHING;
      }
    }

    /** Id, URL, title, text, context and type. @param {number} record @returns {Promise<string[] | null>} */
    async row(record) {
      const number = Math.floor(record / this.entry.shardRecords);
      const rows = await this.shard("records", number, this.entry.buckets + number, (content) => content);
      return (rows && rows[record % this.entry.shardRecords]) || null;
    }

    /** Folded syllables that begin with a word's first letter. @param {string} word @returns {Promise<{word: string, count: number}[]>} */
    async words(word) {
      const letter = word.charCodeAt(0) - "a".charCodeAt(0);
      if (letter < 0 || letter >= 26) return [];
      return (await this.read("words", letter, nameAt(this.entry.words, letter), search.openWords)) || [];
    }

    /** What stands for what in a query. @returns {Promise<any>} */
    async aliases() {
      return (await this.read("aliases", 0, this.entry.aliases, search.openAliases)) || search.openAliases({ names: "", kinds: "" });
    }

    /** The day by which a record is ordered; 0 for none. @param {number} record @returns {Promise<number>} */
    async day(record) {
      const number = Math.floor(record / DAY_RECORDS);
      const days = this.entry.days ? await this.read("days", number, nameAt(this.entry.days, number), search.openDays) : null;
      return (days && days[record % DAY_RECORDS]) || 0;
    }

    /** @param {string} facet @returns {Promise<{value: string, label: string, records: number}[]>} empty for an unknown facet */
    async facet(facet) {
      const number = this.entry.facets.findIndex((/** @type {{facet: string}} */ reference) => reference.facet === facet);
      const file = number < 0 || !this.entry.facets[number].name ? null : await this.read("facet", number, this.entry.facets[number].name, (content) => content);
      return file ? file.values : [];
    }
  }

  Object.assign(search, { take, scriptLoader, Files });
})();
