// Tells how deadlines stand to the reader's today; without script the page shows how they stood on the day it was made.
(function () {
  "use strict";
  const words = document.querySelector("[data-due-states]");
  const pad = (number) => String(number).padStart(2, "0");
  const iso = (day) => `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;

  const now = new Date();
  const today = iso(now);
  // Weeks begin on Monday.
  const sunday = iso(new Date(now.getFullYear(), now.getMonth(), now.getDate() + (7 - now.getDay()) % 7));
  const monthEnd = iso(new Date(now.getFullYear(), now.getMonth() + 1, 0));

  /** @param {string} due YYYY-MM-DD @returns {"overdue" | "this-week" | "this-month" | "later"} */
  function stateOf(due) {
    if (due < today) return "overdue";
    if (due <= sunday) return "this-week";
    return due <= monthEnd ? "this-month" : "later";
  }

  function tellStates() {
    if (!(words instanceof HTMLElement)) return;
    const [overdue, thisWeek, thisMonth] = (words.dataset.dueStates ?? "").split("|");
    const names = { "overdue": overdue, "this-week": thisWeek, "this-month": thisMonth, "later": "" };
    document.querySelectorAll("[data-due]").forEach((mark) => {
      if (!(mark instanceof HTMLElement) || !mark.dataset.due) return;
      const state = stateOf(mark.dataset.due);
      mark.className = `due-state state-${state}`;
      mark.textContent = names[state];
    });
  }

  function markToday() {
    document.querySelectorAll("[data-day]").forEach((cell) => {
      const isToday = cell.getAttribute("data-day") === today;
      cell.classList.toggle("today", isToday);
      if (isToday) cell.setAttribute("aria-current", "date");
      else cell.removeAttribute("aria-current");
    });
  }

  /** Counts anew where all that is counted stands on the page. */
  function recount() {
    document.querySelectorAll("[data-recount]").forEach((box) => {
      const counts = new Map();
      document.querySelectorAll(".agenda time[datetime]").forEach((day) => {
        const state = stateOf(day.getAttribute("datetime") ?? "");
        counts.set(state, (counts.get(state) ?? 0) + 1);
      });
      box.querySelectorAll("[data-state]:not([data-state=open])").forEach((item) => {
        const count = counts.get(item.getAttribute("data-state")) ?? 0;
        item.toggleAttribute("hidden", count === 0);
        const number = item.querySelector("strong");
        if (number) number.textContent = String(count);
      });
      const heading = box.querySelector("h2");
      if (heading) heading.textContent = (heading.textContent ?? "").replace(/\d{2}\/\d{2}\/\d{4}/, today.split("-").reverse().join("/"));
    });
  }

  tellStates();
  recount();
  markToday();
})();
