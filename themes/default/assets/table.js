// Makes the tables marked with data-table sortable and filterable. The rows are all there and sorted without it.
(function () {
  "use strict";

  /** @param {string} text text without diacritics and case, so that typing either way finds */
  function fold(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/g, " ");
  }

  /** @param {string} pattern @param {...(string|number)} values */
  function fill(pattern, ...values) {
    return values.reduce(function (text, value, i) { return text.replace("{" + i + "}", String(value)); }, pattern);
  }

  /** @param {HTMLTableCellElement} cell the values by which its column filters */
  function valuesOf(cell) {
    const marked = Array.from(cell.querySelectorAll("[data-value]"), function (part) { return part.textContent.trim(); });
    return marked.length > 0 ? marked : [cell.textContent.trim()].filter(Boolean);
  }

  /** @param {string} sort @param {Intl.Collator} collator compares two cells by text, number or key */
  function comparer(sort, collator) {
    if (sort === "number") return function (a, b) { return Number(a.textContent.replace(/\D/g, "")) - Number(b.textContent.replace(/\D/g, "")); };
    if (sort === "key") return function (a, b) { return a.dataset.key < b.dataset.key ? -1 : a.dataset.key > b.dataset.key ? 1 : 0; };
    return function (a, b) { return collator.compare(a.textContent.trim(), b.textContent.trim()); };
  }

  /** @param {HTMLTableElement} table @param {Intl.Collator} collator */
  function enhance(table, collator) {
    const body = table.tBodies[0];
    const heads = Array.from(table.tHead.rows[0].cells);
    const rows = Array.from(body.rows).map(function (row) {
      return { row: row, text: fold(row.textContent), values: heads.map(function (head, i) { return head.hasAttribute("data-filter") ? valuesOf(row.cells[i]) : []; }) };
    });
    heads.forEach(function (head, i) { if (head.dataset.sort) makeSortable(head, i); });
    if (rows.length > 3) makeFilters();

    function makeSortable(head, column) {
      const name = head.textContent;
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = name;
      button.title = fill(table.dataset.sortLabel, name);
      head.textContent = "";
      head.append(button);
      button.addEventListener("click", function () {
        const descending = head.getAttribute("aria-sort") === "ascending";
        const compare = comparer(head.dataset.sort, collator);
        heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", descending ? "descending" : "ascending");
        rows.sort(function (a, b) { return (descending ? -1 : 1) * compare(a.row.cells[column], b.row.cells[column]); });
        body.append.apply(body, rows.map(function (entry) { return entry.row; }));
      });
    }

    function makeFilters() {
      const tools = document.createElement("div");
      tools.className = "table-tools";
      const input = document.createElement("input");
      input.type = "search";
      tools.append(labelled(table.dataset.filterLabel, input));
      const selects = heads.map(function (head, i) {
        const select = head.hasAttribute("data-filter") ? selectOf(i) : null;
        if (select) tools.append(labelled(head.textContent, select));
        return select;
      });
      const status = document.createElement("p");
      status.setAttribute("role", "status");
      tools.append(status);
      table.parentElement.insertBefore(tools, table);
      tools.addEventListener("input", apply);
      apply();

      function apply() {
        const words = fold(input.value).split(" ").filter(Boolean);
        let shown = 0;
        rows.forEach(function (entry) {
          const fits = words.every(function (word) { return entry.text.includes(word); }) &&
            selects.every(function (select, i) { return !select || select.value === "" || entry.values[i].includes(select.value); });
          entry.row.hidden = !fits;
          if (fits) shown++;
        });
        status.textContent = fill(table.dataset.shown, shown, rows.length);
      }
    }

    function selectOf(column) {
      const values = new Set(rows.flatMap(function (entry) { return entry.values[column]; }));
      if (values.size < 2) return null;
      const select = document.createElement("select");
      select.append(new Option(table.dataset.all, ""));
      Array.from(values).sort(collator.compare).forEach(function (value) { select.append(new Option(value, value)); });
      return select;
    }
  }

  function labelled(name, control) {
    const label = document.createElement("label");
    label.append(name, control);
    return label;
  }

  const collator = new Intl.Collator("vi", { numeric: true });
  document.querySelectorAll("table[data-table]").forEach(function (table) { enhance(table, collator); });
})();
