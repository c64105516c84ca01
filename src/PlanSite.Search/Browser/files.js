// The files of an index, each read when it is needed: the browser's side of IndexFiles in PlanSite.Search.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  const FORMAT = 2, NAME_LENGTH = 6, COLUMNS = 7, DAY_RECORDS = 2048;
  const NOTHING = { records: [], levels: [] };

  /** The index was not written for these scripts: an old page met a new index or the reverse. Loading the page again helps where both are on their way. */
  class FormatError extends Error {
    /** @param {number} format of the index */
    constructor(format) {
      super("The search index has format " + format + ", this page reads format " + FORMAT + ": reload the page.");
      this.name = "FormatError";
      this.format = format;
    }
  }

  /** @typedef {[string, number, any]} IndexFile kind, number among its kind, content */
  /** @typedef {{records: number[], levels: number[]}} Postings */
  /** @typedef {{key: string, count: number, first: string, blocks: {level: number, name: string}[]}} Entry */
  /** @typedef {(path: string) => Promise<IndexFile | null>} LoadFile null when it cannot be loaded */

  /** @param {string} names content names, one after the other @param {number} index @returns {string} */
  const nameAt = (names, index) => names.slice(index * NAME_LENGTH, (index + 1) * NAME_LENGTH);

  /** The bytes of a text as PackedText in PlanSite.Search packs it. @param {string} packed @param {Uint8Array} sample that it may repeat: it goes before, as a stored block @returns {Promise<Uint8Array>} rejected when damaged */
  async function inflate(packed, sample) {
    const size = sample.length, head = Uint8Array.of(0, size, size >> 8, ~size, ~size >> 8);
    const inflated = new Blob([head, sample, search.unpackBytes(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return new Uint8Array(await new Response(inflated).arrayBuffer()).subarray(size);
  }

  /** The files of one index, each loaded once. */
  class Files {
    /** @param {LoadFile} load @param {any} entry @param {Uint8Array} sample some rows, which the record shards may repeat */
    constructor(load, entry, sample) {
      this.load = load;
      this.entry = entry;
      this.sample = sample;
      /** Whether a file was missing or damaged. */
      this.hasGaps = false;
      /** @type {Map<string, Promise<any>>} */
      this.contents = new Map();
    }

    /** @param {LoadFile} load @returns {Promise<Files>} rejected when there is no index, with a FormatError for one of another format */
    static async open(load) {
      const file = await load("entry.js");
      if (!file || file[0] !== "entry") throw new Error("The search index cannot be loaded.");
      if (file[2].format !== FORMAT) throw new FormatError(file[2].format);
      return new Files(load, file[2], await inflate(file[2].sample, new Uint8Array()));
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
        if (file && file[0] === kind && file[1] === number) return await open(file[2]);
      } catch {
        // A damaged file is as good as a missing one.
      }
      this.hasGaps = true;
      return null;
    }

    /** Content of the n-th shard, term shards before record shards. @param {string} kind @param {number} number @param {number} shard @param {(content: any) => any} open @returns {Promise<any>} */
    async shard(kind, number, shard, open) {
      const { directorySize, directories } = this.entry, directory = Math.floor(shard / directorySize);
      const names = await this.read("directory", directory, nameAt(directories, directory), String);
      return this.read(kind, number, names && nameAt(names, shard % directorySize), open);
    }

    /** The entries of a term, one for each of its exact forms. @param {string} key @returns {Promise<Entry[]>} */
    async entries(key) {
      const bucket = search.bucket(key, this.entry.buckets);
      const shard = await this.shard("terms", bucket, bucket, search.openShard);
      return (shard && this.guarded(() => search.entriesOf(shard, key))) || [];
    }

    /** A part of a term's postings. @param {Entry} entry @param {number} part 0 for the first, else the number of the block @returns {Promise<Postings>} empty where it cannot be read */
    part(entry, part) {
      const key = "part " + part + " " + entry.key;
      let postings = this.contents.get(key);
      if (!postings) this.contents.set(key, (postings = this.partNow(entry, part)));
      return postings;
    }

    /** @param {Entry} entry @param {number} part @returns {Promise<Postings>} */
    async partNow(entry, part) {
      const open = (/** @type {string} */ packed) => search.unpack(packed, search.levelsOf(entry.key), this.entry.records);
      if (part === 0) return this.guarded(() => open(entry.first)) || NOTHING;
      return (await this.readNow("blocks", search.blockNumber(entry.key), entry.blocks[part - 1].name, open)) || NOTHING;
    }

    /** All postings of a term, in parts. @param {string} key @returns {Promise<Postings[]>} */
    async postings(key) {
      const entries = await this.entries(key);
      return Promise.all(entries.flatMap((entry) => [null, ...entry.blocks].map((_, part) => this.part(entry, part))));
    }

    /** Id, URL, title, text, context, type and keywords. @param {number} record @returns {Promise<string[] | null>} */
    async row(record) {
      const number = Math.floor(record / this.entry.shardRecords);
      const rows = await this.shard("records", number, this.entry.buckets + number, async (packed) => JSON.parse(new TextDecoder().decode(await inflate(packed, this.sample))));
      const row = rows && rows[record % this.entry.shardRecords];
      return row && row.length === COLUMNS ? row : null;
    }

    /** Whether the index on the server is still the one that was opened. @returns {Promise<boolean>} true too where it cannot be told */
    async isCurrent() {
      const file = await this.load("entry.js?" + Date.now());
      return !file || file[0] !== "entry" || file[2].version === this.entry.version;
    }

    /** @template T @param {() => T} open @returns {T | null} null for what is damaged */
    guarded(open) {
      try {
        return open();
      } catch {
        this.hasGaps = true;
        return null;
      }
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

  Object.assign(search, { Files });
})();
