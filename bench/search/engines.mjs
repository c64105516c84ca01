// The engines as functions from a query to document numbers, best first. A document of a question set has the id d0, d1, …
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import zlib from "node:zlib";

/** What was loaded since the last reset. */
export class Cost {
  constructor() {
    this.reset();
  }

  reset() {
    Object.assign(this, { raw: 0, gzip: 0, requests: 0, kinds: {} });
  }

  /** @param {string} kind @param {Buffer} content */
  add(kind, content) {
    this.raw += content.length;
    // Files that are compressed already are sent as they are.
    this.gzip += Math.min(content.length, zlib.gzipSync(content).length);
    this.requests++;
    this.kinds[kind] = (this.kinds[kind] || 0) + content.length;
  }
}

const numberIn = (text) => Number(/[dp]0*(\d+)/.exec(text)?.[1]);

/** The browser's engine of an index. @param {string} site @param {Cost} [cost] @returns {Promise<{search: (text: string) => Promise<number[]>, fresh: () => Promise<any>}>} */
export async function plansite(site, cost) {
  const folder = path.join(site, "search");
  const scripts = fs.readdirSync(folder).filter((name) => name.endsWith(".js") && name !== "entry.js");
  // Scripts only define; the engine, which comes last, is what a page calls.
  for (const name of scripts.sort((a, b) => (a === "engine.js") - (b === "engine.js"))) vm.runInThisContext(fs.readFileSync(path.join(folder, name), "utf8"));
  const load = async (file) => {
    const full = path.join(folder, file);
    if (!fs.existsSync(full)) return null;
    const script = fs.readFileSync(full);
    cost?.add(file.split("/")[0], script);
    return JSON.parse(script.toString().slice("PlanSiteSearch.take(".length, -2));
  };
  const fresh = () => globalThis.PlanSiteSearch.open("", load);
  const engine = await fresh();
  return { fresh, search: async (text) => (await engine.search({ text, top: 10 })).hits.map((hit) => numberIn(hit.id)) };
}

/** Pagefind's own script, with files in place of requests. @param {string} folder @param {Cost} [cost] */
export async function pagefind(folder, cost) {
  const root = path.resolve(folder);
  globalThis.fetch = async (url) => {
    const file = decodeURIComponent(new URL(String(url), pathToFileURL(root + "/")).pathname);
    const content = fs.readFileSync(file);
    cost?.add(path.extname(file), content);
    return new Response(content);
  };
  let copies = 0;
  const fresh = async () => {
    const engine = await import(pathToFileURL(path.join(root, "pagefind.js")) + "?" + ++copies);
    await engine.options({ basePath: pathToFileURL(root).href + "/", baseUrl: "/" });
    await engine.init();
    return engine;
  };
  const engine = await fresh();
  const shown = async (from, text) => Promise.all(((await from.search(text))?.results || []).slice(0, 10).map((result) => result.data()));
  return { fresh, shown, search: async (text) => (await shown(engine, text)).map((page) => numberIn(page.url)) };
}
