// What is asked and where it is kept: the page's address, and the reader's own queries. Loaded first.
(function () {
  "use strict";
  const page = (globalThis.PlanSitePage = {});

  const HISTORY = "plansite-search-history", LONGEST_HISTORY = 8, LONGEST_ADDRESS = 4000;
  const $ = (id) => document.getElementById("search-" + id);
  const form = $("form");
  const facets = [...document.querySelectorAll("[data-facet]")].map((one) => one.dataset.facet);

  /** What is asked: text, and values by facet. */
  const state = { text: "", filters: {} };

  /** Words of the page, which stand at the form. @param {string} key @param {...any} values for its blanks @returns {string} */
  const say = (key, ...values) => values.reduce((text, value, i) => text.replace("{" + i + "}", () => value), form.dataset[key] || "");

  /** @param {string} tag @param {string} className @param {...(string | Node)} parts text stays text @returns {any} */
  function make(tag, className, ...parts) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    made.append(...parts);
    return made;
  }

  /** @param {string} className @param {string} text @param {() => void} act @returns {HTMLButtonElement} */
  function button(className, text, act) {
    const made = make("button", className, text);
    made.type = "button";
    made.onclick = act;
    return made;
  }

  function readAddress() {
    const asked = new URLSearchParams(location.search);
    state.text = asked.get("q") || "";
    state.filters = {};
    for (const facet of facets) choose(facet, asked.getAll(facet));
  }

  /** @param {"pushState" | "replaceState"} how */
  function writeAddress(how) {
    const asked = new URLSearchParams(state.text ? { q: state.text } : {});
    for (const facet of facets) for (const value of chosen(facet)) asked.append(facet, value);
    // Servers refuse addresses without end.
    if (String(asked).length > LONGEST_ADDRESS) asked.delete("q");
    const address = location.pathname + (asked.size ? "?" + asked : "");
    try {
      if (address !== location.pathname + location.search) history[how](null, "", address);
    } catch {
      // Refused for pages of a folder by some browsers; searching works all the same.
    }
  }

  /** @param {string} facet @returns {string[]} */
  const chosen = (facet) => state.filters[facet] || [];

  /** @param {string} facet @param {string[]} values that replace the former ones */
  function choose(facet, values) {
    const some = [...new Set(values)].filter((value) => value);
    if (some.length) state.filters[facet] = some;
    else delete state.filters[facet];
  }

  /** The reader's latest queries, newest first. @returns {string[]} */
  function past() {
    try {
      const kept = JSON.parse(localStorage.getItem(HISTORY) || "[]");
      return Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : [];
    } catch {
      return [];
    }
  }

  /** @param {string | null} text null to forget all */
  function remember(text) {
    try {
      if (text === null) localStorage.removeItem(HISTORY);
      else if (text.trim() && text.length < 200) localStorage.setItem(HISTORY, JSON.stringify([...new Set([text.trim(), ...past()])].slice(0, LONGEST_HISTORY)));
    } catch {
      // A browser that keeps nothing has no history.
    }
  }

  Object.assign(page, { $, root: form.dataset.root, facets, state, say, make, button, readAddress, writeAddress, chosen, choose, past, remember });
})();
