// Engines that load their whole index. Each: the index built over documents, its bytes, the CPU seconds of building, and search.
import zlib from "node:zlib";
import { createRequire } from "node:module";
import MiniSearch from "minisearch";

const require = createRequire(import.meta.url);
const lunr = require("lunr");
const { Document } = require("flexsearch");

const MAKERS = {
  "MiniSearch 7.2.0": (documents) => {
    const index = new MiniSearch({ fields: ["title", "text"] });
    index.addAll(documents);
    return { search: (text) => index.search(text).slice(0, 10).map(({ id }) => id), text: () => JSON.stringify(index) };
  },
  "FlexSearch 0.8.212, context, suggest": (documents) => {
    const index = new Document({ document: { id: "id", index: ["all"] }, tokenize: "strict", context: true });
    for (const { id, title, text } of documents) index.add({ id, all: title + " " + text });
    return { search: (text) => index.search(text, { limit: 10, suggest: true })[0]?.result || [], text: () => exported(index) };
  },
  "lunr 2.3.9, emptied pipeline": (documents) => {
    const index = lunr(function () {
      this.pipeline.reset();
      this.searchPipeline.reset();
      this.ref("id");
      this.field("title");
      this.field("text");
      for (const document of documents) this.add(document);
    });
    const terms = (text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) || [];
    return { search: (text) => index.query((query) => query.term(terms(text))).slice(0, 10).map(({ ref }) => Number(ref)), text: () => JSON.stringify(index) };
  },
};

function exported(index) {
  const parts = [];
  index.export((key, data) => void parts.push(key, data));
  return parts.join("");
}

/** @param {{title: string, text: string}[]} records @returns {Generator<{name: string, cpu: number, raw: number, gzip: number, search: (text: string) => number[]}>} */
export function* peers(records) {
  const documents = records.map(({ title, text }, id) => ({ id, title, text }));
  for (const [name, make] of Object.entries(MAKERS)) {
    const before = process.cpuUsage();
    const { search, text } = make(documents);
    const { user, system } = process.cpuUsage(before);
    const bytes = Buffer.from(text());
    yield { name, cpu: (user + system) / 1e6, raw: bytes.length, gzip: zlib.gzipSync(bytes).length, search };
  }
}
