// Shows what the search finds, below its field.
(() => {
  "use strict";
  const field = document.querySelector("[data-search]");
  const input = field.querySelector("input"), panel = field.querySelector(".search-panel");
  const status = field.querySelector("[role=status]"), list = field.querySelector("ol");
  const more = field.querySelector(".search-more"), nothing = field.querySelector(".search-nothing");
  const slash = field.querySelector("[type=checkbox]");
  const indexUrl = new URL(field.dataset.index, document.baseURI).href, site = new URL("../../", indexUrl).href;
  const atFirst = 2, atOnce = 8;
  // How many milliseconds of silence it takes before more results are loaded and before a screen reader announces
  // their number.
  const pause = 100, silence = 500;
  // After how many milliseconds without an answer the panel says that the index is on its way.
  const patience = 1000;
  // Pixels between the results and the end of the window.
  const edge = 12;

  // Opened once, however many letters are typed meanwhile; again only if the network failed.
  let index, search, show, opening;
  const open = () => opening ??= window.openSearchIndex(indexUrl).then(opened => {
    index = opened;
    search = window.rankPassages(index);
    show = window.drawHits(index, list, site);
  }).catch(error => {
    opening = null;
    throw error;
  });

  const wait = time => new Promise(done => setTimeout(done, time));

  let turn = 0, speaking, result, shown;

  // Screen readers announce the number once, when typing pauses.
  const say = text => {
    clearTimeout(speaking);
    speaking = setTimeout(() => (status.textContent = text), silence);
  };

  const next = async (mine, most) => {
    const hits = result.hits.slice(shown, shown + most);
    const texts = await Promise.all(hits.map(({ passage }) => index.text(passage)));
    if (mine !== turn) {
      return;
    }

    if (shown === 0) list.replaceChildren();
    texts.forEach((text, at) => show(shown + at, text, result.marks));
    shown += hits.length;
    more.hidden = shown < atOnce || shown >= result.hits.length;
    fit();
  };

  // No row is cut: the list ends with the last one that fits the window, and scrolls.
  const fit = () => {
    const rows = [...list.children];
    list.style.maxHeight = "";
    if (panel.hidden || !rows.length) {
      return;
    }

    const frame = panel.getBoundingClientRect(), { top, bottom } = list.getBoundingClientRect();
    const height = window.visualViewport?.height ?? innerHeight;
    const room = Math.max(height - top - (frame.bottom - bottom) - edge, rows[0].offsetHeight);
    const end = row => row.getBoundingClientRect().bottom - rows[0].getBoundingClientRect().top;
    const last = rows.findLast(row => end(row) <= room);
    if (last !== rows.at(-1)) list.style.maxHeight = `${end(last)}px`;
  };

  // A screen reader leaves a busy list alone until the answer is in it.
  const setBusy = isBusy => {
    if (isBusy) list.setAttribute("aria-busy", "true");
    else list.removeAttribute("aria-busy");
  };

  const hide = () => {
    turn++;
    panel.hidden = true;
    setBusy(false);
    clearTimeout(speaking);
    status.textContent = "";
  };

  // Where the field was opened in place, it goes back to the header.
  const close = () => {
    hide();
    delete field.dataset.open;
  };

  const update = async () => {
    const mine = ++turn, query = input.value;
    if (!query.trim()) {
      hide();
      return;
    }

    setBusy(true);
    const waiting = setTimeout(() => {
      if (mine !== turn) return;
      // What an earlier query found is no answer to this one.
      list.replaceChildren();
      nothing.hidden = more.hidden = true;
      panel.hidden = false;
      status.textContent = "The index is still being loaded …";
    }, patience);
    try {
      await open();
      if (mine !== turn) {
        return;
      }

      const answer = await search(query);
      if (mine !== turn) {
        return;
      }

      if (!answer) {
        hide();
        return;
      }

      [result, shown] = [answer, 0];
      const count = answer.hits.length;
      if (count) await next(mine, atFirst);
      if (mine !== turn) {
        return;
      }

      clearTimeout(waiting);

      if (!count) {
        list.replaceChildren();
        more.hidden = true;
      }

      nothing.hidden = count > 0;
      // A phone has no room beside the header.
      if (matchMedia("(width < 40rem)").matches) field.dataset.open = "";
      panel.hidden = false;
      fit();
      say(count === 0 ? `Nothing found for “${query.trim()}”` : count === 1 ? "1 result" : `${count} results`);
      // Readers who are still typing look at the first results at most, so the others can wait.
      if (answer.hits.slice(shown, atOnce).some(({ passage }) => !index.hasText(passage))) await wait(pause);
      if (mine === turn && shown < atOnce) await next(mine, atOnce - shown);
    } catch {
      if (mine === turn) {
        panel.hidden = false;
        say("The index could not be loaded. Type on to try again.");
      }
    } finally {
      clearTimeout(waiting);
      if (mine === turn) setBusy(false);
    }
  };

  // The results are a plain list of links, not a listbox: links open in a new tab, work by touch as well as by keys,
  // and keep their marks and excerpts for screen readers.
  // So the arrow keys move the focus itself, and the browser announces it.
  const move = step => {
    const stops = [input, ...list.querySelectorAll("a"), ...(more.hidden ? [] : [more])];
    const here = stops.indexOf(document.activeElement);
    if (here >= 0) stops[Math.max(0, Math.min(here + step, stops.length - 1))].focus();
    return here >= 0;
  };

  field.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
      return;
    }

    if (event.key === "Escape" && !panel.hidden) {
      hide();
      // In the header, the first Esc only closes the results; the browser clears the field on the second.
      if (field.dataset.open === undefined) {
        event.preventDefault();
        event.stopPropagation();
        input.focus();
      }
    } else if (!panel.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      if (move(event.key === "ArrowDown" ? 1 : -1)) event.preventDefault();
    } else if (event.key === "Enter" && event.target === input) {
      if (panel.hidden) update();
      else list.querySelector("a")?.click();
    } else if (event.key === "ArrowDown" && event.target === input) {
      update();
    }
  });

  input.addEventListener("input", update);
  more.addEventListener("click", async () => {
    const count = list.children.length;
    await next(turn, atOnce);
    list.children[count]?.querySelector("a").focus();
  });
  list.addEventListener("click", event => {
    if (event.target.closest("a")) close();
  });
  field.querySelector(".search-close").addEventListener("click", hide);
  window.addEventListener("resize", fit);
  document.addEventListener("focusin", event => {
    if (!field.contains(event.target)) close();
  });
  document.addEventListener("pointerdown", event => {
    if (!field.contains(event.target)) close();
  });

  try {
    slash.checked = localStorage.getItem("search-slash") !== "off";
  } catch {
    slash.closest("label").hidden = true;
  }

  slash.addEventListener("change", () => localStorage.setItem("search-slash", slash.checked ? "on" : "off"));
  update();
})();
