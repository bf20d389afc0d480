// Lets the reader choose the colours. The choice is kept for all pages; one that can't be kept holds for this page.
{
  "use strict";
  const root = document.documentElement;
  const choices = [...document.querySelectorAll(".theme-switch input")];

  const use = theme => {
    root.dataset.theme = ["light", "dark"].includes(theme) ? theme : "system";
    choices.forEach(choice => { choice.checked = choice.value === root.dataset.theme; });
  };

  use(root.dataset.theme);
  choices.forEach(choice => choice.addEventListener("change", () => {
    use(choice.value);
    try {
      localStorage.setItem("theme", choice.value);
    } catch {
      // Nothing to be done, and nothing to be said.
    }
  }));
  // Another window chose, or this page was left before the choice and is come back to.
  addEventListener("storage", event => {
    if (event.key === "theme") use(event.newValue);
  });
  addEventListener("pageshow", event => {
    let theme = root.dataset.theme;
    if (event.persisted) {
      try {
        theme = localStorage.getItem("theme");
      } catch {
        // As above.
      }
    }
    // Also on a page that is loaded anew: some browsers put back what was checked before.
    use(theme);
  });
}
