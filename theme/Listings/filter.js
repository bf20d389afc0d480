// A field that filters a long list: a row stays if the heading above it, its first cell, or the links and what it does
// in its other cells contain all words of the query, and if it does what was chosen. A group without rows disappears,
// with its entry in the contents.
(() => {
  "use strict";
  const field = document.querySelector("[data-filter]");
  if (!field) {
    return;
  }

  const input = field.querySelector("input"), choice = field.querySelector("select");
  const status = field.querySelector("[role=status]");
  const groups = [...document.querySelectorAll("[data-group]")].map(group => ({
    group,
    entry: document.querySelector(`.contents a[href="#${group.querySelector("h2").id}"]`)?.parentElement,
    rows: [...group.querySelectorAll("tbody tr")].map(row => ({
      row,
      text: [group.querySelector("h2"), row.cells[0], ...row.querySelectorAll("td :is(.promise, a)")]
        .map(part => part.textContent)
        .join(" ")
        .toLowerCase(),
    })),
  }));
  const all = groups.flatMap(group => group.rows).length;
  let wait;

  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/);
    let found = 0;
    for (const { group, entry, rows } of groups) {
      const left = rows.filter(({ row, text }) => {
        const isChosen = !choice?.value || row.dataset.does === choice.value;
        row.hidden = !isChosen || !words.every(word => text.includes(word));
        return !row.hidden;
      }).length;
      group.hidden = left === 0;
      entry?.toggleAttribute("hidden", group.hidden);
      found += left;
    }

    // Screen readers announce the number once, when typing pauses.
    clearTimeout(wait);
    wait = setTimeout(() => {
      status.textContent = input.value.trim() || choice?.value ? `${found} of ${all} ${field.dataset.filter}` : "";
    }, 250);
  };

  input.addEventListener("input", show);
  choice?.addEventListener("change", show);
  // Browsers restore the text of the field when a reader comes back.
  addEventListener("pageshow", show);
  // A link to a hidden row shows all rows again.
  addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && !target.checkVisibility()) {
      input.value = "";
      if (choice) choice.value = "";
      show();
      target.scrollIntoView();
    }
  });
})();
