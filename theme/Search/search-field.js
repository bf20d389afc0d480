// Every page has the search field; the search itself is loaded when the field is first used.
(() => {
  "use strict";
  const field = document.querySelector("[data-search]");
  if (!field) {
    return;
  }

  const input = field.querySelector("input");
  let asked = false, before = null;
  const panel = field.querySelector(".search-panel");

  const prepare = () => {
    if (asked) {
      return;
    }

    asked = true;
    const script = document.createElement("script");
    script.src = field.dataset.search;
    // The network may be back at the next attempt.
    script.onerror = () => {
      asked = false;
      field.querySelector("[role=status]").textContent = "The search could not be loaded. Come back to try again.";
      panel.hidden = false;
    };
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

  // Where the header is out of sight, the field comes to the reader, and the page does not move.
  const open = () => {
    const { top, bottom } = field.getBoundingClientRect();
    if (!field.contains(document.activeElement)) before = document.activeElement;
    if (top < 0 || bottom > innerHeight) field.dataset.open = "";
    input.focus({ preventScroll: true });
    input.select();
  };

  // The next Tab goes on from what was focused, or else from what is in view.
  const leave = () => {
    delete field.dataset.open;
    const had = before?.isConnected && before !== document.body;
    const inView = [...document.querySelectorAll(".prose > *")].find(part => part.getBoundingClientRect().top >= 0);
    const place = had ? before : inView ?? document.body;
    const tab = place.getAttribute("tabindex");
    if (!had) place.tabIndex = -1;
    place.focus({ preventScroll: true });
    if (!had) {
      place.blur();
      if (tab === null) place.removeAttribute("tabindex");
      else place.setAttribute("tabindex", tab);
    }
    before = null;
  };

  input.addEventListener("focus", prepare);
  field.querySelector(".search-close").addEventListener("click", leave);
  document.addEventListener("keydown", event => {
    const { key, target } = event;
    const isTaken = event.ctrlKey || event.altKey || event.metaKey || target.isContentEditable
      || target.matches("input, textarea, select");
    if (key === "/" && !isTaken && !isSilenced()) {
      event.preventDefault();
      open();
    } else if (key === "Escape" && field.dataset.open !== undefined && field.contains(target)) {
      event.preventDefault();
      leave();
    }
  });

  field.dataset.ready = "";
  const query = new URLSearchParams(location.search).get("q");
  if (query) {
    input.value = query;
    input.focus();
  }
})();
