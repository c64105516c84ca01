// Filters: the values of every facet with counts, and what is chosen as chips that can be taken off.
(function () {
  "use strict";
  const page = globalThis.PlanSitePage;
  const { $, state, say, make, button, chosen, choose } = page;

  // More values than can be looked through get a box to narrow them; counting them in an answer may read so many postings.
  const MOST_SHOWN = 40, MANY = 12, MOST_POSTINGS = 30000;

  const fold = (text) => PlanSiteSearch.syllables(text).map(({ start, end }) => PlanSiteSearch.form(text.slice(start, end)).folded).join(" ");
  const number = (count) => count.toLocaleString("vi");
  const parts = new Map([...document.querySelectorAll("[data-facet]")].map((root) => [root.dataset.facet, { root, name: root.firstElementChild.textContent, list: make("ul", ""), rows: new Map(), narrow: null, latest: 0 }]));

  /** @param {string} facet @param {string} value @param {any} engine @returns {Promise<string>} */
  const labelOf = async (facet, value, engine) => ((await engine.facet(facet)).find((one) => one.value === value) || { label: value }).label;

  /** @param {any} engine */
  async function showFacets(engine) {
    for (const [facet, part] of parts) {
      const { length } = chosen(facet);
      part.root.firstElementChild.textContent = part.name + (length ? " (" + length + ")" : "");
      part.root.ontoggle = () => part.root.open && showValues(facet, part, engine);
    }
    await Promise.all([...parts].filter(([, part]) => part.root.open).map(([facet, part]) => showValues(facet, part, engine)));
  }

  async function showValues(facet, part, engine) {
    const values = await engine.facet(facet);
    if (!part.list.isConnected) part.root.append(...(values.length > MANY ? [narrower(facet, part, engine)] : []), part.list);
    const shown = visible(facet, values, part.narrow ? fold(part.narrow.value) : "");
    for (const { value, label } of shown) if (!part.rows.has(value)) part.rows.set(value, row(facet, value, label));
    const rows = shown.map(({ value }) => part.rows.get(value).root);
    // Rows that stay are not touched: the focus may be on one.
    if (rows.length !== part.list.childElementCount || rows.some((one, i) => one !== part.list.children[i])) part.list.replaceChildren(...rows);
    for (const { value } of shown) part.rows.get(value).box.checked = chosen(facet).includes(value);
    const mine = ++part.latest, counts = await countsOf({ ...state, filters: { ...state.filters } }, facet, shown, engine);
    // Counts that come after a newer question are not shown.
    if (mine !== part.latest) return;
    shown.forEach(({ value }, i) => {
      const { root, count } = part.rows.get(value);
      count.textContent = counts ? " (" + (counts.hasMore && counts.records[i] ? say("atLeast", number(counts.records[i])) : number(counts.records[i])) + ")" : "";
      root.classList.toggle("none", counts !== null && counts.records[i] === 0);
    });
  }

  // The chosen ones always, else those that have most records; times as a tree of years, quarters, months.
  function visible(facet, values, words) {
    const kept = new Set(values.filter(({ label }) => fold(label).includes(words)).sort((a, b) => b.records - a.records).slice(0, MOST_SHOWN));
    const shown = values.filter((one) => kept.has(one) || chosen(facet).includes(one.value));
    return facet === "due" ? shown.sort((a, b) => (timeKey(a.value) < timeKey(b.value) ? -1 : 1)) : shown;
  }

  const timeKey = (value) => value.replace("Q", "").replace(/-(\d\d)$/, (_, month) => "-" + Math.ceil(month / 3) + "-" + month);

  async function countsOf(query, facet, shown, engine) {
    const others = Object.keys(query.filters).some((name) => name !== facet);
    if (!query.text.trim() && !others) return { records: shown.map(({ records }) => records), hasMore: false };
    if (shown.reduce((sum, { records }) => sum + records, 0) > MOST_POSTINGS) return null;
    return engine.counts(query, facet, shown.map(({ value }) => value));
  }

  function row(facet, value, label) {
    const box = make("input", ""), count = make("span", "count");
    box.type = "checkbox";
    box.onchange = () => {
      choose(facet, box.checked ? [...chosen(facet), value] : chosen(facet).filter((one) => one !== value));
      page.ask("pushState");
    };
    const depth = facet === "due" ? timeKey(value).split("-").length - 1 : 0;
    return { box, count, root: make("li", "level-" + depth, make("label", "", box, " ", label, count)) };
  }

  function narrower(facet, part, engine) {
    part.narrow = make("input", "");
    part.narrow.type = "search";
    part.narrow.placeholder = part.narrow.ariaLabel = say("narrow", part.name);
    part.narrow.oninput = () => showValues(facet, part, engine);
    return part.narrow;
  }

  /** @param {any} engine */
  async function showChips(engine) {
    const pairs = page.facets.flatMap((facet) => chosen(facet).map((value) => [facet, value]));
    const chips = await Promise.all(pairs.map(([facet, value]) => chip(facet, value, engine)));
    if (chips.length > 1) chips.push(make("li", "", button("link", say("clear"), () => dropped(0, () => (state.filters = {})))));
    $("chips").replaceChildren(...chips);
  }

  async function chip(facet, value, engine) {
    const text = parts.get(facet).name + ": " + (await labelOf(facet, value, engine));
    const made = button("chip", text + " ×", () => {
      const at = [...$("chips").children].indexOf(made.parentNode);
      dropped(at, () => choose(facet, chosen(facet).filter((one) => one !== value)));
    });
    made.ariaLabel = say("drop", text);
    return make("li", "", made);
  }

  // The focus goes to the chip that takes the place, else to the number of results.
  async function dropped(at, drop) {
    drop();
    await page.ask("pushState");
    (($("chips").children[at] || {}).firstChild || $("status")).focus();
  }

  Object.assign(page, { labelOf, showFacets, showChips });
})();
