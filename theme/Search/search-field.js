// Every page has the search field; the search itself is loaded when the field is first used.
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
    // The network may be back at the next attempt.
    script.onerror = () => (asked = false);
    document.head.append(script);
  };

  // Speech input can type a single key by accident, so the panel has a checkbox that turns the shortcut off.
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
    const isTaken = event.ctrlKey || event.altKey || event.metaKey || target.isContentEditable
      || target.matches("input, textarea, select");
    if (key === "/" && !isTaken && !isSilenced()) {
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
