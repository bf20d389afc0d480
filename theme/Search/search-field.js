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
      field.querySelector("[role=status]").textContent =
        "The search could not be loaded. To try again, leave this field and return to it.";
      panel.hidden = false;
      input.addEventListener("blur", () => (panel.hidden = true), { once: true });
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

  // The browser goes on with Tab from what had the focus last, if only for a moment.
  const continueFrom = place => {
    if (!place) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.blur();
    place.removeAttribute("tabindex");
  };

  const leave = () => {
    delete field.dataset.open;
    input.blur();
    if (before?.isConnected && before !== document.body) {
      before.focus({ preventScroll: true });
    } else {
      const parts = [...document.querySelectorAll(".prose > :not([tabindex])")];
      continueFrom(parts.find(part => part.getBoundingClientRect().top >= 0));
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
