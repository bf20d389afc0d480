// Shows what the search finds. Queries and index entries become text nodes, never markup.
(() => {
  "use strict";
  const field = document.querySelector("[data-search]");
  const input = field.querySelector("input"), panel = field.querySelector(".search-panel");
  const status = field.querySelector("[role=status]"), list = field.querySelector("ol");
  const more = field.querySelector(".search-more"), nothing = field.querySelector(".search-nothing");
  const slash = field.querySelector("[type=checkbox]");
  const indexUrl = new URL(field.dataset.index, document.baseURI).href, site = new URL("../../", indexUrl).href;
  // Page, section, term, listing, type, file.
  const kinds = ["", "Section of ", "Term in ", "Listing in ", "Type in ", "File"], isListing = 3;
  const atFirst = 2, atOnce = 8;
  // How many milliseconds of silence it takes before more results are loaded and before a screen reader announces
  // their number.
  const pause = 100, silence = 500;
  // Pixels between the results and the end of the window.
  const edge = 12;

  let index, search;
  const open = async () => {
    index ??= await window.openSearchIndex(indexUrl);
    search ??= window.rankPassages(index);
  };

  // Display.
  const make = (name, parent, className) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    parent.append(element);
    return element;
  };

  // In each run of letters, the longest matching name.
  const marksIn = (text, marks) => index.cut(text)
    .map(names => names
      .filter(({ word }) => marks.has(word))
      .sort((one, other) => other.to - other.from - one.to + one.from)[0])
    .filter(mark => mark);

  const write = (element, text, marks, from = 0, to = text.length) => {
    let at = from;
    for (const mark of marksIn(text, marks).filter(mark => mark.from >= from && mark.to <= to)) {
      element.append(text.slice(at, mark.from));
      make("mark", element).append(text.slice(mark.from, mark.to));
      at = mark.to;
    }

    element.append(text.slice(at, to));
  };

  // The part of a text with most of the words: one line of code, or about two lines of prose.
  const excerpt = (element, text, marks, isCode) => {
    const found = marksIn(text, marks), reach = 150;
    const within = mark => new Set(found
      .filter(other => other.from >= mark.from && other.to <= mark.from + reach)
      .map(other => other.word)).size;
    const best = found.reduce((best, mark) => (best && within(best) >= within(mark) ? best : mark), null)?.from ?? 0;
    let from = text.lastIndexOf("\n", best) + 1, to = text.indexOf("\n", best);
    if (to < 0) to = text.length;
    if (isCode) {
      while (/\s/.test(text[from] ?? "")) from++;
    } else if (best - from > 60) {
      from = text.lastIndexOf(" ", best - 40) + 1 || from;
    }

    if (to - from > reach + 40) {
      to = Math.max(text.lastIndexOf(" ", from + reach + 40), best + 1);
      if (to - from < 60) to = from + reach;
    }

    if (!isCode && from > 0 && text[from - 1] !== "\n") element.append("… ");
    write(element, text, marks, from, to);
    if (to < text.length && text[to] !== "\n") element.append(" …");
  };

  const show = (number, [kind, title, path, anchor, name, text], marks) => {
    const item = make("li", list);
    const link = make("a", item, kind >= isListing ? "search-code" : "");
    // Always below the URL of the site, whatever the index contains.
    link.href = site + encodeURI(path).replace(/[?#]/g, encodeURIComponent)
      + (anchor && `#${encodeURIComponent(anchor)}`);
    write(link, name, marks);
    const about = make("div", item);
    about.id = `search-hit-${number}`;
    link.setAttribute("aria-describedby", about.id);
    if (kind > 0) write(make("span", about, "search-where"), kinds[kind] + title, new Set());
    const look = kind === isListing ? "search-text search-code" : "search-text";
    excerpt(make("span", about, look), text, marks, kind === isListing);
  };

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

  const hide = () => {
    turn++;
    panel.hidden = true;
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

    try {
      await open();
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
