// Runs the browser's engine under Node, as the tests ask it to: reads {"site", "requests"} from standard input, writes the answers as JSON.
// A request is {"text", "filters", "top"} for a search, {"current"} for the version, or {"form"} / {"syllables"} for the pure functions.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const { site, scripts, requests } = JSON.parse(fs.readFileSync(0, "utf8"));
for (const script of scripts) vm.runInThisContext(fs.readFileSync(script, "utf8"), { filename: script });
const engineApi = globalThis.PlanSiteSearch;

// Index files call PlanSiteSearch.take; here that is a plain function instead of the page's.
async function load(file) {
  const full = path.join(site, "search", file.replace(/\?.*/, ""));
  if (!fs.existsSync(full)) return null;
  let taken = null;
  try {
    vm.runInNewContext(fs.readFileSync(full, "utf8"), { PlanSiteSearch: { take: (content) => (taken = JSON.stringify(content)) } });
  } catch {
    return null;
  }
  return JSON.parse(taken);
}

async function answer(engine, request) {
  if ("form" in request) return engineApi.form(engineApi.normalize(request.form));
  if ("syllables" in request) {
    const text = engineApi.normalize(request.syllables);
    return engineApi.syllables(text).map(({ start, end }) => engineApi.form(text.slice(start, end)));
  }
  if ("current" in request) return current(engine, request.current);
  return engine.search(request);
}

// What the engine says of itself once the index has another version, where one is given.
async function current(engine, version) {
  const { version: opened } = engine;
  const plain = engine.files.load;
  if (version) engine.files.load = async (file) => { const [kind, number, entry] = await plain(file); return [kind, number, { ...entry, version }]; };
  return { version: opened, isCurrent: await engine.isCurrent() };
}

(async () => {
  const answers = [];
  let engine = null;
  try {
    if (site) engine = await engineApi.open("", load);
  } catch ({ name, format }) {
    process.stdout.write(JSON.stringify([{ error: name, format }]));
    return;
  }
  for (const request of requests) answers.push(await answer(engine, request));
  process.stdout.write(JSON.stringify(answers));
})();
