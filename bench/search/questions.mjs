// A question set (corpus.jsonl[.gz], queries.jsonl, qrels.tsv), its six spellings, and the score of an engine's answers.
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";

const SYLLABLE = /[\p{L}\p{N}]+(?:[\u0300-\u036f]+[\p{L}\p{N}]*)*/gu;
const BREAK = /[^\p{L}\p{N}_\s\u0300-\u036f]+/u;
const CUTOFF = 10;

const lines = (text) => text.split("\n").filter(Boolean);

/** @param {string} folder */
export function readSet(folder) {
  const plain = path.join(folder, "corpus.jsonl");
  const corpus = fs.existsSync(plain) ? fs.readFileSync(plain) : zlib.gunzipSync(fs.readFileSync(plain + ".gz"));
  const documents = lines(corpus.toString()).map((line) => JSON.parse(line));
  const number = new Map(documents.map(({ id }, i) => [id, i]));
  const questions = lines(fs.readFileSync(path.join(folder, "queries.jsonl"), "utf8")).map((line) => ({ ...JSON.parse(line), relevant: new Set() }));
  const byId = new Map(questions.map((question) => [question.id, question]));
  for (const line of lines(fs.readFileSync(path.join(folder, "qrels.tsv"), "utf8")).slice(1)) {
    const [query, document] = line.split("\t");
    byId.get(query)?.relevant.add(number.get(document));
  }
  return { documents, questions };
}

export const strip = (text) => text.replace(/đ/g, "d").replace(/Đ/g, "D").normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
const syllables = (text) => text.normalize("NFC").match(SYLLABLE) || [];

/** The four adjacent syllables that are rarest in the documents. @param {{title: string, text: string}[]} documents @returns {(query: string) => string} */
export function shortener(documents) {
  const counts = new Map();
  for (const { title, text } of documents)
    for (const one of new Set(syllables(title + " " + text).map((syllable) => syllable.toLowerCase()))) counts.set(one, (counts.get(one) || 0) + 1);
  const rarity = (syllable) => Math.log(1 + documents.length / counts.get(syllable.toLowerCase()));
  return (query) => {
    let best = null, most = -1;
    for (const span of query.normalize("NFC").split(BREAK)) {
      const found = syllables(span);
      for (let i = 0; i + 4 <= found.length; i++) {
        const four = found.slice(i, i + 4);
        if (!four.every((syllable) => counts.has(syllable.toLowerCase()))) continue;
        const sum = four.reduce((total, syllable) => total + rarity(syllable), 0);
        if (sum > most) [most, best] = [sum, four];
      }
    }
    return best ? best.join(" ") : query;
  };
}

/** @param {{title: string, text: string}[]} documents @returns {Record<string, (query: string) => string>} */
export function spellings(documents) {
  const short = shortener(documents);
  return {
    given: (query) => query, stripped: strip, nfd: (query) => query.normalize("NFD"), upper: (query) => query.toUpperCase(),
    short, "short stripped": (query) => strip(short(query)),
  };
}

/** Mean nDCG at ten. @param {number[][]} answers document numbers, best first @param {{relevant: Set<number>}[]} questions */
export function score(answers, questions) {
  const gain = (place) => 1 / Math.log2(place + 2);
  const sum = questions.reduce((total, { relevant }, i) => {
    const reached = answers[i].slice(0, CUTOFF).reduce((got, document, place) => (relevant.has(document) ? got + gain(place) : got), 0);
    const best = Array.from({ length: Math.min(CUTOFF, relevant.size) }, (_, place) => gain(place)).reduce((a, b) => a + b, 0);
    return total + reached / best;
  }, 0);
  return sum / questions.length;
}
