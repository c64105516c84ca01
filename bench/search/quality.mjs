// nDCG@10 in six spellings. usage: node quality.mjs SET PLANSITE-SITE PAGEFIND-FOLDER [EVERY-NTH]      prints one JSON object a line
import { pagefind, plansite } from "./engines.mjs";
import { peers } from "./peers.mjs";
import { readSet, score, spellings } from "./questions.mjs";

const [folder, site, pages, nth] = process.argv.slice(2);
const { documents, questions } = readSet(folder);
const asked = questions.filter((_, i) => i % Number(nth || 1) === 0);

async function measure(name, search, more = {}) {
  const scores = {};
  for (const [spelling, spell] of Object.entries(spellings(documents))) {
    const answers = [];
    for (const { text } of asked) answers.push(await search(spell(text)));
    scores[spelling] = Math.round(score(answers, asked) * 1000) / 1000;
  }
  console.log(JSON.stringify({ name, questions: asked.length, ...scores, ...more }));
}

await measure("plansite", (await plansite(site)).search);
await measure("Pagefind 1.6.0", (await pagefind(pages)).search);
for (const { name, cpu, raw, gzip, search } of peers(documents)) await measure(name, search, { cpu, raw, gzip });
