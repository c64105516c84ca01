// Brings the parts of the search page together. Loaded last.
(function () {
  "use strict";
  const page = globalThis.PlanSitePage;
  const { $, state, say } = page;

  const WAIT_WHILE_TYPING = 150, PAGE = 15, WIDE = "(min-width: 64rem)";
  const input = $("q");

  const types = new Map();
  let opening = null, latest = 0, top = PAGE, timer = 0;

  function open() {
    opening = opening || PlanSiteSearch.open(page.root).then(async (engine) => {
      for (const { value, label } of await engine.facet("type")) types.set(value, label);
      return engine;
    });
    // After a failure the next search tries again.
    opening.catch(() => (opening = null));
    return opening;
  }

  /** Answers what is asked. */
  async function run() {
    const mine = ++latest;
    if (!opening) $("status").textContent = say("loading");
    try {
      const engine = await open();
      const results = await engine.search({ ...state, top });
      // An answer that comes after a newer question is not shown.
      if (mine !== latest) return;
      page.showHits(results.hits, types);
      page.showStatus(results);
      $("more").hidden = results.hits.length < top || (results.hits.length >= results.total && !results.hasMore);
      await Promise.all([page.showChips(engine), page.showNotes(results, engine), page.showFacets(engine)]);
      if (results.isIncomplete) check();
    } catch (error) {
      if (error.name === "FormatError") page.outdated("format " + error.format);
      else if (mine === latest) page.notify("absent");
      if (mine === latest) $("status").textContent = "";
      console.warn(error);
    }
  }

  /** Whether the index was replaced since the page opened it. */
  async function check() {
    const engine = await opening;
    if (engine && !(await engine.isCurrent())) page.outdated(engine.version);
  }

  /** @param {"pushState" | "replaceState"} how @returns {Promise<void>} */
  function ask(how) {
    clearTimeout(timer);
    input.value = state.text;
    top = PAGE;
    page.writeAddress(how);
    return run();
  }

  function typed() {
    state.text = input.value;
    ask("replaceState");
    suggest();
  }

  const suggest = async () => page.showSuggestions(await open());

  $("form").addEventListener("submit", (event) => {
    event.preventDefault();
    state.text = input.value;
    page.remember(state.text);
    page.closeSuggestions();
    ask("pushState");
  });
  input.addEventListener("input", (event) => {
    clearTimeout(timer);
    if (!event.isComposing) timer = setTimeout(typed, WAIT_WHILE_TYPING);
  });
  input.addEventListener("compositionend", typed);
  $("more").addEventListener("click", async () => {
    const before = [...page.links.keys()];
    top += PAGE;
    await run();
    // Whoever reads with a keyboard or a screen reader goes on where the first new result stands.
    const first = [...page.links].find(([id]) => !before.includes(id));
    if (first) first[1].focus();
  });
  addEventListener("popstate", () => {
    page.readAddress();
    ask("replaceState");
  });
  document.addEventListener("visibilitychange", () => document.hidden || check());

  Object.assign(page, { ask, suggest });
  $("filters").hidden = false;
  const isWide = ($("filters").open = matchMedia(WIDE).matches);
  page.readAddress();
  // Where there is room, what has been chosen is in view.
  for (const one of document.querySelectorAll("[data-facet]")) one.open = isWide && ["type", ...Object.keys(state.filters)].includes(one.dataset.facet);
  // What was typed before the script ran stands above what the address says.
  state.text = input.value || state.text;
  ask("replaceState");
})();
