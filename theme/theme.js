// Lets the reader choose the colours. The choice applies to all pages; if it can't be stored, only to this one.
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
      // The choice still applies to this page.
    }
  }));
  // The choice was made in another window, or on another page before the reader came back to this one.
  addEventListener("storage", event => {
    if (event.key === "theme") use(event.newValue);
  });
  addEventListener("pageshow", event => {
    let theme = root.dataset.theme;
    if (event.persisted) {
      try {
        theme = localStorage.getItem("theme");
      } catch {
        // Storage is not available.
      }
    }
    // Also after a reload, because some browsers restore what was checked before.
    use(theme);
  });
}
