// What a reader is told beside the hits: corrections, offers, missing parts, another version of the index.
(function () {
  "use strict";
  const page = globalThis.PlanSitePage;
  const { $, state, say, make, button, choose } = page;

  const RELOADED = "plansite-reloaded";

  /** @param {string} key of the words; empty for nothing to tell */
  function notify(key) {
    const text = key && say(key), notice = $("notice");
    notice.hidden = !key;
    if (!key || notice.dataset.text === text) return;
    notice.dataset.text = text;
    notice.replaceChildren(make("p", "", text), button("", say("reload"), () => location.reload()));
  }

  /** An index that is not the page's: told, and loaded again once for each version, never in a loop. @param {string} version */
  function outdated(version) {
    notify("outdated");
    try {
      const known = JSON.parse(sessionStorage.getItem(RELOADED) || "[]");
      if (known.includes(version)) return;
      sessionStorage.setItem(RELOADED, JSON.stringify([...known, version]));
    } catch {
      return;
    }
    location.reload();
  }

  /** @param {any} results @param {any} engine */
  async function showNotes({ corrections, offers }, engine) {
    const notes = corrections.map(({ typed, meant }) => make("p", "", say("corrected", typed, meant)));
    for (const { facet, values } of offers) {
      if (values.every((value) => page.chosen(facet).includes(value))) continue;
      const labels = await Promise.all(values.map((value) => page.labelOf(facet, value, engine)));
      notes.push(make("p", "", button("offer", say("offer", labels.join(", ")), async () => {
        choose(facet, values);
        await page.ask("pushState");
        $("status").focus();
      })));
    }
    $("notes").replaceChildren(...notes);
  }

  /** @param {any} results */
  function showStatus({ total, hasMore, isIncomplete }) {
    const isAsked = state.text.trim() || Object.keys(state.filters).length;
    const count = total.toLocaleString("vi");
    $("status").textContent = !isAsked ? say("empty") : total === 0 ? say("none") : say("found", hasMore ? say("atLeast", count) : count);
    notify(isIncomplete ? "broken" : "");
  }

  Object.assign(page, { notify, outdated, showNotes, showStatus });
})();
