// A long list gets a field that leaves only the rows with all words of a query: in the heading above, in their first cell, or in what the second promises and links to.
(() => {
  "use strict";
  const field = document.querySelector("[data-filter]");
  if (!field) {
    return;
  }

  const input = field.querySelector("input");
  const status = field.querySelector("[role=status]");
  const groups = [...document.querySelectorAll("[data-group]")].map(group => ({
    group,
    rows: [...group.querySelectorAll("tbody tr")].map(row => ({
      row,
      text: [group.querySelector("h2"), row.cells[0], ...row.cells[1].querySelectorAll(".promise, a")].map(part => part.textContent).join(" ").toLowerCase(),
    })),
  }));
  const all = groups.flatMap(group => group.rows).length;
  let wait;

  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/);
    let found = 0;
    for (const { group, rows } of groups) {
      const left = rows.filter(({ row, text }) => !(row.hidden = !words.every(word => text.includes(word)))).length;
      group.hidden = left === 0;
      found += left;
    }

    // A screen reader says the number once, when typing pauses.
    clearTimeout(wait);
    wait = setTimeout(() => (status.textContent = input.value.trim() ? `${found} of ${all} ${field.dataset.filter}` : ""), 250);
  };

  field.hidden = false;
  input.addEventListener("input", show);
  // Browsers bring back what was typed when a reader comes back.
  addEventListener("pageshow", show);
  // Whoever follows a link to what is hidden wants to see it.
  addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && !target.checkVisibility()) {
      input.value = "";
      show();
      target.scrollIntoView();
    }
  });
})();
