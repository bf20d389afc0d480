// Draws a hit. Queries and index entries become text nodes, never markup.
window.drawHits = (index, list, site) => {
  "use strict";
  // Page, section, term, listing, type, file.
  const kinds = ["", "Section of ", "Term in ", "Listing in ", "Type in ", "File"], isListing = 3;

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

  return (number, [kind, title, path, anchor, name, text], marks) => {
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
};
