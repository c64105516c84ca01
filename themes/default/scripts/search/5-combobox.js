// The box as a combobox with a list of suggestions (WAI-ARIA 1.2): own queries, agencies, plans, documents, words that go on.
(function () {
  "use strict";
  const page = globalThis.PlanSitePage;
  const { $, state, say, make, chosen, choose } = page;

  const NAMED = ["agency", "plan", "document"], MOST_NAMED = 4, MOST_OTHERS = 2;
  const input = $("q"), list = $("suggestions");

  let options = [], active = -1, latest = 0;

  /** @param {any} engine */
  async function suggest(engine) {
    const mine = ++latest, text = input.value.trim();
    const found = text ? await suggestions(text, input.value, engine) : page.past().map(again);
    if (!text && found.length) found.push({ kind: "", text: say("forget"), act: () => page.remember(null) });
    if (mine === latest && document.activeElement === input) open(found);
  }

  async function suggestions(text, typed, engine) {
    const [{ hits }, words] = await Promise.all([engine.search({ text, filters: { type: NAMED }, top: MOST_NAMED }), engine.completions(typed)]);
    const own = page.past().filter((one) => one !== text && one.toLowerCase().startsWith(text.toLowerCase())).slice(0, MOST_OTHERS);
    return [...own.map(again), ...hits.filter(({ score }) => score * 2 > hits[0].score).map(named), ...words.slice(0, MOST_OTHERS).map((word) => ({ kind: "", text: word, act: () => (state.text = word) }))];
  }

  const again = (text) => ({ kind: say("history"), text, act: () => (state.text = text) });

  // An agency or plan becomes a filter, the number of a document the question.
  const named = ({ type, group, title, context }) => ({
    kind: say(type),
    text: title,
    about: type === "agency" ? context : "",
    act() {
      state.text = type === "document" ? title : "";
      if (type !== "document") choose(type, [...chosen(type), group]);
    },
  });

  function open(found) {
    // The same suggestions again leave the chosen one alone.
    if (found.length && found.length === options.length && found.every(({ text }, i) => text === options[i].text)) return;
    options = found;
    list.replaceChildren(...found.map(({ kind, text, about }, i) => {
      const made = make("li", "", ...(kind ? [make("span", "badge", kind), " "] : []), text, ...(about ? [make("span", "meta", " " + about)] : []));
      made.id = "search-option-" + i;
      made.role = "option";
      made.onclick = () => accept(i);
      return made;
    }));
    list.hidden = found.length === 0;
    input.ariaExpanded = String(!list.hidden);
    move(-1);
  }

  const close = () => {
    latest++;
    open([]);
  };

  /** @param {number} to -1 for the box itself */
  function move(to) {
    active = to;
    [...list.children].forEach((one, i) => (one.ariaSelected = String(i === to)));
    if (to < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", list.children[to].id);
    list.children[to].scrollIntoView({ block: "nearest" });
  }

  function accept(index) {
    options[index].act();
    input.value = state.text;
    page.remember(state.text);
    close();
    page.ask("pushState");
  }

  // From the last on to the box itself, and round.
  const step = (by) => move(((active + 1 + by + options.length + 1) % (options.length + 1)) - 1);

  async function arrow(event, by) {
    event.preventDefault();
    if (event.altKey && by < 0) return close();
    if (list.hidden) await page.suggest();
    if (!event.altKey && options.length) step(by);
  }

  const keys = {
    ArrowDown: (event) => arrow(event, 1),
    ArrowUp: (event) => arrow(event, -1),
    Home: () => move(-1),
    End: () => move(-1),
    Tab: close,
    Enter(event) {
      if (active < 0) return close();
      event.preventDefault();
      accept(active);
    },
    Escape(event) {
      event.preventDefault();
      if (!list.hidden) return close();
      input.value = state.text = "";
      page.ask("replaceState");
    },
  };

  input.addEventListener("keydown", (event) => {
    if (!event.isComposing && Object.hasOwn(keys, event.key)) keys[event.key](event);
  });
  input.addEventListener("blur", close);
  // A press on a suggestion leaves the focus in the box.
  list.addEventListener("mousedown", (event) => event.preventDefault());

  Object.assign(page, { showSuggestions: suggest, closeSuggestions: close });
})();
