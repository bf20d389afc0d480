// The search field is there for all; what searches is loaded when somebody wants to search.
(() => {
  "use strict";
  const field = document.querySelector("[data-search]");
  if (!field) {
    return;
  }

  const input = field.querySelector("input");
  let asked = false;

  const prepare = () => {
    if (asked) {
      return;
    }

    asked = true;
    const script = document.createElement("script");
    script.src = field.dataset.search;
    // The next time, the network may be back.
    script.onerror = () => (asked = false);
    document.head.append(script);
  };

  // A single key that acts everywhere has to be silenced by who dictates to the browser; the panel has a box for it.
  const isSilenced = () => {
    try {
      return localStorage.getItem("search-slash") === "off";
    } catch {
      return false;
    }
  };

  input.addEventListener("focus", prepare);
  document.addEventListener("keydown", event => {
    const { key, target } = event;
    if (key === "/" && !event.ctrlKey && !event.altKey && !event.metaKey && !target.isContentEditable && !target.matches("input, textarea, select") && !isSilenced()) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });

  field.dataset.ready = "";
  const query = new URLSearchParams(location.search).get("q");
  if (query) {
    input.value = query;
    input.focus();
  }
})();
