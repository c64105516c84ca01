// What a first query on an index costs: bytes and requests of index files, and the time of the same query once they are there.
// usage: node cold.mjs SCRIPTS-FOLDER SITE QUERIES.txt      prints one JSON object; SCRIPTS-FOLDER is the site's search/ itself
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import zlib from "node:zlib";

const [site, queriesFile] = process.argv.slice(2);
const folder = path.join(site, "search");
const SCRIPTS = fs.readdirSync(folder).filter((name) => name.endsWith(".js") && name !== "entry.js");
const ORDER = ["syllables.js", "keystrokes.js", "bits.js", "postings.js", "weights.js", "bounds.js", "endings.js", "query.js", "ranking.js", "snippet.js", "files.js", "engine.js"];
for (const name of ORDER) vm.runInThisContext(fs.readFileSync(path.join(folder, name), "utf8"), { filename: name });
const api = globalThis.PlanSiteSearch;

const cost = { raw: 0, gzip: 0, requests: 0, kinds: {} };
async function load(file) {
  const full = path.join(folder, file);
  if (!fs.existsSync(full)) return null;
  const script = fs.readFileSync(full);
  cost.raw += script.length;
  cost.gzip += Math.min(script.length, zlib.gzipSync(script).length);
  cost.requests++;
  const kind = file.split("/")[0];
  cost.kinds[kind] = (cost.kinds[kind] || 0) + script.length;
  return JSON.parse(script.toString().slice("PlanSiteSearch.take(".length, -2));
}

const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const summary = (values) => ({ median: quantile(values, 0.5), p90: quantile(values, 0.9) });

const rows = [];
for (const text of fs.readFileSync(queriesFile, "utf8").split("\n").filter(Boolean)) {
  Object.assign(cost, { raw: 0, gzip: 0, requests: 0, kinds: {} });
  const engine = await api.open("", load);
  const { hasMore } = await engine.search({ text });
  const row = { ...cost };
  const start = performance.now();
  await engine.search({ text });
  rows.push({ ...row, warm: performance.now() - start, hasMore });
}
const scripts = SCRIPTS.map((name) => fs.readFileSync(path.join(folder, name)));
const kinds = {};
for (const row of rows) for (const [kind, bytes] of Object.entries(row.kinds)) kinds[kind] = (kinds[kind] || 0) + bytes / rows.length;
console.log(JSON.stringify({
  queries: rows.length,
  raw: summary(rows.map((row) => row.raw)), gzip: summary(rows.map((row) => row.gzip)), requests: summary(rows.map((row) => row.requests)),
  warmMs: summary(rows.map((row) => Math.round(row.warm * 10) / 10)), readInPart: rows.filter((row) => row.hasMore).length,
  meanByKind: Object.fromEntries(Object.entries(kinds).map(([kind, bytes]) => [kind, Math.round(bytes)])),
  scripts: { raw: scripts.reduce((sum, script) => sum + script.length, 0), gzip: zlib.gzipSync(Buffer.concat(scripts)).length },
}));
