// Loading files: each is a classic script that calls PlanSiteSearch.take, so it loads from a folder as well as from a server.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  /** @typedef {[string, number, any]} IndexFile kind, number among its kind, content */
  /** @typedef {(path: string) => Promise<IndexFile | null>} LoadFile null when it cannot be loaded */

  /** @type {WeakMap<object, IndexFile>} */
  const taken = new WeakMap();

  /** Called by every index file. @param {IndexFile} file */
  function take(file) {
    if (document.currentScript) taken.set(document.currentScript, file);
  }

  /** Loads index files by script elements. @param {string} root the site's folder, relative to the page, ending in a slash @returns {LoadFile} */
  function scriptLoader(root) {
    return (path) =>
      new Promise((resolve) => {
        const script = document.createElement("script");
        const done = () => {
          script.remove();
          resolve(taken.get(script) || null);
        };
        script.onload = script.onerror = done;
        script.src = root + "search/" + path;
        document.head.append(script);
      });
  }

  Object.assign(search, { take, scriptLoader });
})();
