// What a first query costs: bytes and requests of index files; and the time of the same query once they are there.
// usage: node cold.mjs plansite|pagefind FOLDER RECORDS.jsonl short|long [COUNT]      prints one JSON object
// Queries are cut from the records: four adjacent syllables (the rarest of their clause), or a clause of up to 20 words.
import fs from "node:fs";
import { Cost, pagefind, plansite } from "./engines.mjs";
import { shortener } from "./questions.mjs";

const [kind, folder, recordsFile, length, count] = process.argv.slice(2);
const SAMPLE = 4000, FEWEST_WORDS = 6, MOST_WORDS = 20;

function queries() {
  const records = fs.readFileSync(recordsFile, "utf8").slice(0, 8e6).split("\n").slice(0, SAMPLE).filter((line) => line.endsWith("}")).map((line) => JSON.parse(line));
  const short = shortener(records);
  const wanted = Number(count || 100), found = [];
  for (let i = 0; found.length < wanted && i < records.length * 50; i++) {
    const clauses = records[(i * 7919) % records.length].text.split(/[.,;:()]/).map((clause) => clause.trim().split(/\s+/)).filter((words) => words.length >= FEWEST_WORDS);
    const words = clauses[i % Math.max(1, clauses.length)];
    if (words) found.push(length === "short" ? short(words.join(" ")) : words.slice(0, MOST_WORDS).join(" "));
  }
  return found;
}

const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const summary = (rows, of) => ({ median: quantile(rows.map(of), 0.5), p90: quantile(rows.map(of), 0.9) });

const cost = new Cost();
const engine = kind === "plansite" ? await plansite(folder, cost) : await pagefind(folder, cost);
const ask = (one, text) => (kind === "plansite" ? one.search({ text, top: 10 }) : engine.shown(one, text));
const rows = [];
for (const text of queries()) {
  cost.reset();
  const one = await engine.fresh();
  await ask(one, text);
  const { raw, gzip, requests } = cost;
  const start = performance.now();
  await ask(one, text);
  rows.push({ raw, gzip, requests, warm: Math.round((performance.now() - start) * 10) / 10 });
}
console.log(JSON.stringify({
  kind, length, queries: rows.length,
  raw: summary(rows, (row) => row.raw), gzip: summary(rows, (row) => row.gzip), requests: summary(rows, (row) => row.requests), warmMs: summary(rows, (row) => row.warm),
}));
