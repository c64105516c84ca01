// What a first query costs: bytes and requests of index files; and the time of the same query once they are there.
// usage: node cold.mjs plansite|pagefind FOLDER RECORDS.jsonl short|long [SET]      prints one JSON object
// Queries are the questions of the set, or are cut from the records: clauses of up to 20 words; short ones are the four adjacent syllables that are rarest.
import fs from "node:fs";
import { Cost, pagefind, plansite } from "./engines.mjs";
import { readSet, shortener } from "./questions.mjs";

const [kind, folder, recordsFile, length, set] = process.argv.slice(2);
const SAMPLE = 4000, FEWEST_WORDS = 6, MOST_WORDS = 20, QUERIES = 100;

function queries() {
  const { documents, texts } = set ? asked() : cut();
  return texts.map(length === "short" ? shortener(documents) : (text) => text.split(/\s+/).slice(0, set ? undefined : MOST_WORDS).join(" "));
}

function asked() {
  const { documents, questions } = readSet(set);
  return { documents, texts: Array.from({ length: QUERIES }, (_, i) => questions[Math.floor((i * questions.length) / QUERIES)].text) };
}

function cut() {
  const documents = fs.readFileSync(recordsFile, "utf8").slice(0, 8e6).split("\n").slice(0, SAMPLE).filter((line) => line.endsWith("}")).map((line) => JSON.parse(line));
  const texts = [];
  for (let i = 0; texts.length < QUERIES && i < documents.length * 50; i++) {
    const clauses = documents[(i * 7919) % documents.length].text.split(/[.,;:()]/).map((clause) => clause.trim()).filter((clause) => clause.split(/\s+/).length >= FEWEST_WORDS);
    if (clauses.length > 0) texts.push(clauses[i % clauses.length]);
  }
  return { documents, texts };
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
