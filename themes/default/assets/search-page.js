// The search page: form, URL and results. The engine (../search/*.js) is loaded before this script.
(function () {
  "use strict";

  const WAIT_WHILE_TYPING = 150;
  const PAGE = 10;
  const FILTERS = ["type", "agency", "plan"];

  const form = /** @type {HTMLFormElement | null} */ (document.getElementById("search-form"));
  if (!form) return;
  const input = /** @type {HTMLInputElement} */ (document.getElementById("search-q"));
  const status = /** @type {HTMLElement} */ (document.getElementById("search-status"));
  const list = /** @type {HTMLElement} */ (document.getElementById("search-results"));
  const root = form.dataset.root || "";
  const selects = FILTERS.map((name) => /** @type {HTMLSelectElement | null} */ (document.getElementById("search-" + name))).filter((select) => select !== null);
  const more = document.createElement("button");

  /** @type {any} */ let engine = null;
  /** @type {Map<string, string>} */ const typeLabels = new Map();
  let latest = 0, top = PAGE, timer = 0;

  /** @param {string} name @param {string} [value] @returns {string} */
  const message = (name, value) => (form.dataset[name] || "").replace("{0}", value || "");

  /** @returns {{text: string, filters: Record<string, string[]>}} */
  function query() {
    /** @type {Record<string, string[]>} */ const filters = {};
    for (const select of selects) if (select.value) filters[select.name] = [select.value];
    return { text: input.value, filters };
  }

  /** @param {string} tag @param {string} className @param {string} [text] @returns {HTMLElement} */
  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  /** @param {any} hit @returns {HTMLElement} */
  function item(hit) {
    const link = document.createElement("a");
    link.href = root + hit.url;
    link.textContent = hit.title || hit.url;
    const heading = element("h2", "search-title");
    heading.append(link);

    const about = element("p", "search-about");
    const type = typeLabels.get(hit.type) || hit.type;
    if (type) about.append(element("span", "badge badge-" + hit.type, type), " ");
    if (hit.context) about.append(element("span", "search-context", hit.context));

    const made = element("li", "search-result");
    made.append(heading, about);
    if (hit.snippet.text) made.append(snippet(hit.snippet));
    return made;
  }

  /** @param {{text: string, matches: {start: number, length: number}[]}} cut @returns {HTMLElement} */
  function snippet({ text, matches }) {
    const made = element("p", "search-snippet");
    let at = 0;
    for (const { start, length } of matches) {
      made.append(text.slice(at, start), element("mark", "", text.slice(start, start + length)));
      at = start + length;
    }
    made.append(text.slice(at));
    return made;
  }

  /** @param {{total: number, hasMore: boolean, hits: any[], isIncomplete: boolean}} results */
  function show({ total, hasMore, hits, isIncomplete }) {
    list.replaceChildren(...hits.map(item));
    more.hidden = hits.length < top || (hits.length >= total && !hasMore);
    const { text, filters } = query();
    const asked = text.trim() !== "" || Object.keys(filters).length > 0;
    const count = total > 0 ? message("found", total.toLocaleString("vi") + (hasMore ? "+" : "")) : message("none");
    status.textContent = !asked ? "" : isIncomplete ? count + ". " + message("broken") + "." : count;
  }

  async function run() {
    const mine = ++latest;
    if (!engine) status.textContent = message("loading");
    try {
      engine = engine || (await open());
      const results = await engine.search({ ...query(), top });
      // An answer that comes after a newer question is not shown.
      if (mine === latest) show(results);
    } catch (error) {
      if (mine === latest) status.textContent = message("broken") + ".";
      console.warn(error);
    }
  }

  /** @type {Promise<any> | null} */ let opening = null;
  function open() {
    opening = opening || PlanSiteSearch.open(root).then(fillSelects);
    // After a failure the next search tries again.
    opening.catch(() => (opening = null));
    return opening;
  }

  /** @param {any} opened @returns {Promise<any>} */
  async function fillSelects(opened) {
    for (const { value, label } of await opened.facet("type")) typeLabels.set(value, label);
    for (const select of selects) {
      for (const { value, label, records } of await opened.facet(select.name)) select.add(new Option(label + " (" + records.toLocaleString("vi") + ")", value));
    }
    readAddress();
    return opened;
  }

  function readAddress() {
    const asked = new URLSearchParams(location.search);
    // What was typed while the index was loading stands above what the address says.
    if (document.activeElement !== input || input.value === "") input.value = asked.get("q") || "";
    for (const select of selects) select.value = asked.get(select.name) || "";
    for (const select of selects) if (select.selectedIndex < 0) select.value = "";
  }

  /** @param {"pushState" | "replaceState"} how */
  function writeAddress(how) {
    const before = new URLSearchParams(location.search);
    const asked = new URLSearchParams();
    if (input.value) asked.set("q", input.value);
    for (const select of selects) {
      // Until the options are there, the address knows better than the form.
      const value = engine ? select.value : before.get(select.name);
      if (value) asked.set(select.name, value);
    }
    const address = location.pathname + (asked.size > 0 ? "?" + asked : "");
    try {
      if (address !== location.pathname + location.search) history[how](null, "", address);
    } catch {
      // Browsers may refuse this for pages opened from a folder; searching works all the same.
    }
  }

  /** @param {"pushState" | "replaceState"} how */
  function ask(how) {
    clearTimeout(timer);
    top = PAGE;
    writeAddress(how);
    run();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask("pushState");
  });
  input.addEventListener("input", (event) => {
    clearTimeout(timer);
    if (!(/** @type {InputEvent} */ (event).isComposing)) timer = setTimeout(() => ask("replaceState"), WAIT_WHILE_TYPING);
  });
  input.addEventListener("compositionend", () => ask("replaceState"));
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    input.value = "";
    ask("replaceState");
  });
  for (const select of selects) select.addEventListener("change", () => ask("pushState"));
  addEventListener("popstate", () => {
    input.value = new URLSearchParams(location.search).get("q") || "";
    readAddress();
    top = PAGE;
    run();
  });

  more.type = "button";
  more.className = "search-more";
  more.textContent = message("more");
  more.hidden = true;
  more.addEventListener("click", async () => {
    const before = list.children.length;
    top += PAGE;
    await run();
    // Whoever reads with a keyboard or a screen reader goes on where the new results begin.
    list.children[before]?.querySelector("a")?.focus();
  });
  list.after(more);

  readAddress();
  run();
})();
