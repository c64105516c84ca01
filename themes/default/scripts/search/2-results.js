// The hits, under the plan that they belong to.
(function () {
  "use strict";
  const page = globalThis.PlanSitePage;
  const { $, make, root } = page;

  const APART = " · ", ALONE = ["agency", "document"];

  /** The links of the hits that are shown, by id. */
  const links = new Map();

  /** @param {any[]} hits @param {Map<string, string>} types labels */
  function showHits(hits, types) {
    const groups = new Map();
    for (const hit of hits) {
      const key = ALONE.includes(hit.type) ? hit.type : " " + hit.group;
      groups.set(key, [...(groups.get(key) || []), hit]);
    }
    links.clear();
    $("results").replaceChildren(...[...groups.values()].map((group) => section(group, types)));
  }

  // A plan that was found itself is the heading of its hits.
  function section(hits, types) {
    const plan = hits.find((hit) => hit.type === "plan"), { type, url, context, title } = plan || hits[0];
    const heading = make("h2", "", ALONE.includes(type) ? types.get(type) : link(url.split("#")[0], plan ? title : context.split(APART)[0] || title));
    const made = make("section", "search-group", heading);
    if (plan) {
      links.set(plan.id, heading.firstChild);
      made.append(make("p", "meta", context));
    }
    const others = hits.filter((hit) => hit !== plan);
    if (others.length) made.append(make("ol", "", ...others.map((hit) => item(hit, types))));
    return made;
  }

  function item(hit, types) {
    const title = link(hit.url, hit.title || hit.url);
    links.set(hit.id, title);
    const about = make("p", "meta");
    if (ALONE.includes(hit.type)) about.append(hit.context);
    else about.append(make("span", "badge", types.get(hit.type) || hit.type), " ", hit.context.split(APART).slice(1).join(APART));
    return make("li", "", make("h3", "", title), about, snippet(hit.snippet));
  }

  function link(url, text) {
    const made = make("a", "", text);
    made.href = root + url;
    return made;
  }

  function snippet({ text, matches }) {
    const made = make("p", "");
    let at = 0;
    for (const { start, length } of matches) {
      made.append(text.slice(at, start), make("mark", "", text.slice(start, start + length)));
      at = start + length;
    }
    made.append(text.slice(at));
    return made;
  }

  Object.assign(page, { links, showHits });
})();
