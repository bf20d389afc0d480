// Searches the site. The index is split into small scripts, because a page opened from disk can load nothing else.
// Queries and index entries become text nodes, never markup.
(() => {
  "use strict";
  const field = document.querySelector("[data-search]");
  const input = field.querySelector("input"), panel = field.querySelector(".search-panel");
  const status = field.querySelector("[role=status]"), list = field.querySelector("ol");
  const more = field.querySelector(".search-more"), nothing = field.querySelector(".search-nothing");
  const slash = field.querySelector("[type=checkbox]");
  const indexUrl = new URL(field.dataset.index, document.baseURI).href, site = new URL("../../", indexUrl).href;
  const kinds = ["", "", "Term in ", "Listing in "], isListing = 3;

  // Weights of the ranks: whole name of a term or listing, title, heading, part of a name, often in the text,
  // once in the text.
  const weights = [10, 8, 6, 5, 2, 1], atFirst = 2, atOnce = 8;
  // How many parts of the index are searched for the beginning of a word, and how many milliseconds of silence
  // it takes before more results are loaded and before a screen reader announces their number.
  const mostParts = 3, pause = 100, silence = 500;

  // Loading: each part of the index is a script that calls searchPart once.
  const parts = new Map(), arrived = new Map();
  window.searchPart = data => arrived.set(document.currentScript.src, data);
  const load = url => {
    if (!parts.has(url)) {
      parts.set(url, new Promise((done, fail) => {
        const script = document.createElement("script");
        script.src = url;
        script.onload = () => done(arrived.get(url));
        script.onerror = () => {
          parts.delete(url);
          fail(new Error(url));
        };
        document.head.append(script);
      }));
    }

    return parts.get(url);
  };

  // Numbers: a capital letter is the last digit, and each number is relative to the previous one.
  const numbers = packed => {
    const found = [];
    let number = 0, value = 0;
    for (let at = 0; at < packed.length; at++) {
      const code = packed.charCodeAt(at);
      if (code >= 97) {
        value = value * 26 + code - 97;
      } else {
        found.push(number += value * 26 + code - 65);
        value = 0;
      }
    }

    return found;
  };

  let index;
  const open = async () => {
    if (!index) {
      const read = await load(indexUrl);
      const list = (letter, packed) => packed.split(" ").filter(part => part).map((part, number) => {
        const [first, hash] = part.split(":");
        return { first, url: new URL(`${letter}${number}.${hash}.js`, indexUrl).href };
      });
      index = {
        passages: read.passages,
        pages: numbers(read.pages),
        starts: numbers(read.starts),
        letters: new Map(read.letters.split(" ").map(pair => [pair[0], pair.slice(1)])),
        words: list("w", read.words),
        ends: list("e", read.ends),
        texts: list("t", read.texts),
      };
    }

    return index;
  };

  // Words, split as in the index: each run of letters, and also the parts of a camel-case name.
  const fold = text => [...text].map(letter =>
    index.letters.get(letter) ?? letter.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase()
  ).join("");
  const cut = text => [...text.matchAll(/[\p{L}\p{N}\p{M}]+#?/gu)].map(run => {
    const [whole] = run, names = [[0, whole.length]];
    if (/.[A-Z]|[0-9]/.test(whole)) {
      for (const part of whole.matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lt}\p{Lm}\p{Lo}\p{M}]+|\p{N}+/gu)) {
        names.push([part.index, whole.length], [part.index, part.index + part[0].length]);
      }
    }

    return names.map(([from, to]) => ({
      word: fold(whole.slice(from, to)),
      from: run.index + from,
      to: run.index + to,
    }));
  });

  // The last part that begins at or before the word; the parts are sorted.
  const partOf = (all, word) => {
    let low = 0, high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle].first <= word) low = middle + 1;
      else high = middle;
    }

    return Math.max(0, low - 1);
  };

  const partsOf = (all, prefix, most) =>
    all.slice(partOf(all, prefix), partOf(all, `${prefix}\uffff`) + 1).slice(0, most);
  const reversed = word => word.split("").reverse().join("");

  // One letter is wrong, missing or extra, or two neighbours are swapped.
  const isNear = (one, other) => {
    let at = 0;
    while (at < one.length && one[at] === other[at]) at++;
    const same = (skip, otherSkip) => one.slice(at + skip) === other.slice(at + otherSkip);
    return same(1, 1) || same(1, 0) || same(0, 1)
      || (one[at] === other[at + 1] && one[at + 1] === other[at] && same(2, 2));
  };

  // Calls back with each word that begins with the prefix, and its places.
  const scan = async (prefix, most, found) => {
    for (const words of await Promise.all(partsOf(index.words, prefix, most).map(part => load(part.url)))) {
      for (let at = 0; at < words.length; at += 2) {
        if (words[at].startsWith(prefix)) found(words[at], words[at + 1]);
      }
    }
  };

  // All words of the index that match a word of the query, each with its places and how well it fits.
  const exact = async (word, isOpen) => {
    const meant = new Map();
    const stem = word.endsWith("s") ? word.slice(0, -1) : word;
    await scan(stem, isOpen && word.length > 1 ? mostParts : 1, (found, places) => {
      const fit = found === word ? 1
        : found === stem || found === `${stem}s` ? 0.95
        : isOpen && found.startsWith(word) ? 0.55
        : 0;
      if (fit && found) meant.set(found, { places, fit });
    });
    return meant;
  };

  // Words with one typo, even in the first letter: then the first half of the word is right, or its second half,
  // or two letters in the middle are swapped.
  // The end of a word that is still being typed is unknown: a typo in its first half is only found in a whole word.
  const near = async (word, isOpen) => {
    const meant = new Map(), half = word.length >> 1;
    if (word.length < 4) {
      return meant;
    }

    const add = (found, places) => meant.set(found, { places, fit: 0.5 });
    const begins = found => isOpen && [-1, 0, 1].some(more => isNear(word, found.slice(0, word.length + more)));
    await scan(word.slice(0, half), Infinity, (found, places) => {
      if (isNear(word, found) || begins(found)) add(found, places);
    });
    const end = reversed(word.slice(half));
    const others = new Set([word.slice(0, half - 1) + word[half] + word[half - 1] + word.slice(half + 1)]);
    for (const words of await Promise.all(partsOf(index.ends, end, Infinity).map(part => load(part.url)))) {
      words.split(" ")
        .filter(other => other.startsWith(end))
        .map(reversed)
        .filter(other => isNear(word, other))
        .forEach(other => others.add(other));
    }

    await Promise.all([...others].filter(other => !meant.has(other)).map(other => scan(other, 1, (found, places) => {
      if (found === other) add(found, places);
    })));
    return meant;
  };

  // The score of each passage for one word of the query, and the passages whose whole name it is.
  const weigh = meant => {
    const scores = new Map(), whole = new Set();
    let isEverywhere = false;
    for (const { places, fit } of meant.values()) {
      isEverywhere ||= fit > 0.9 && places.endsWith("*");
      places.replace("*", "").split(".").forEach((packed, rank) => {
        for (const passage of numbers(packed)) {
          const score = weights[rank] * fit;
          if (!(scores.get(passage) >= score)) scores.set(passage, score);
          if (rank === 0 && fit !== 0.55) whole.add(passage);
        }
      });
    }

    return { scores, whole, isEverywhere, rarity: Math.log(1 + index.passages / (1 + scores.size)) };
  };

  const pageOf = passage => index.pages.findLastIndex(first => first <= passage);

  // Passages with all words; if there are none, passages with some of them on pages that have all of them.
  const rank = weighed => {
    const telling = weighed.filter(word => !word.isEverywhere);
    const asked = telling.length ? telling : weighed;
    const [rarest, ...others] = asked.toSorted((one, other) => one.scores.size - other.scores.size);
    let found = [...rarest.scores.keys()].filter(passage => others.every(other => other.scores.has(passage)));
    if (!found.length && others.length) {
      const pages = asked.map(word => new Set([...word.scores.keys()].map(pageOf)));
      found = [...new Set(asked.flatMap(word => [...word.scores.keys()]))]
        .filter(passage => pages.every(page => page.has(pageOf(passage))));
    }

    const score = passage => weighed.reduce((sum, word) => sum + (word.scores.get(passage) ?? 0) * word.rarity, 0);
    return found.map(passage => ({ passage, score: score(passage) }));
  };

  const search = async query => {
    await open();
    const words = cut(query).map(([{ word }]) => word).filter(word => word);
    if (!words.length) {
      return null;
    }

    // The last word may be incomplete.
    const isOpen = at => at === words.length - 1 && !/\s$/.test(query);
    const joined = words.join("");
    const attempt = async ways => {
      const meant = await Promise.all(words.map((word, at) => ways(word, isOpen(at))));
      const weighed = meant.map(weigh), hits = rank(weighed);
      // A term or listing whose name is the query comes first, whether typed as one word or as several.
      const name = words.length === 1 ? meant[0] : await ways(joined, false);
      const whole = weigh(name).whole;
      const first = [...whole].map(passage => ({ passage, score: 1000 }));
      return {
        meant: [...meant, ...(whole.size ? [name] : [])],
        hits: [...first, ...hits.filter(hit => !whole.has(hit.passage))]
          .sort((one, other) => other.score - one.score || one.passage - other.passage),
      };
    };
    const strict = async (word, open) => {
      const meant = await exact(word, open);
      return meant.size ? meant : near(word, open);
    };
    const loose = async (word, open) => new Map([...await near(word, open), ...await exact(word, open)]);
    let result = await attempt(strict);
    if (!result.hits.length) result = await attempt(loose);
    return { hits: result.hits, marks: new Set(result.meant.flatMap(meant => [...meant.keys()])) };
  };

  // Display.
  const make = (name, parent, className) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    parent.append(element);
    return element;
  };

  // In each run of letters, the longest matching name.
  const marksIn = (text, marks) => cut(text)
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
    const link = make("a", item, kind === isListing ? "search-code" : "");
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

  const textPart = passage => index.starts.findLastIndex(start => start <= passage);
  const wait = time => new Promise(done => setTimeout(done, time));

  let turn = 0, speaking, result, shown;

  // Screen readers announce the number once, when typing pauses.
  const say = text => {
    clearTimeout(speaking);
    speaking = setTimeout(() => (status.textContent = text), silence);
  };

  const urlOf = ({ passage }) => index.texts[textPart(passage)].url;

  const next = async (mine, most) => {
    const hits = result.hits.slice(shown, shown + most);
    const texts = await Promise.all(hits.map(hit => load(urlOf(hit))));
    if (mine !== turn) {
      return;
    }

    if (shown === 0) list.replaceChildren();
    hits.forEach(({ passage }, at) => {
      show(shown + at, texts[at][passage - index.starts[textPart(passage)]], result.marks);
    });
    shown += hits.length;
    more.hidden = shown < atOnce || shown >= result.hits.length;
  };

  const close = () => {
    turn++;
    panel.hidden = true;
    clearTimeout(speaking);
    status.textContent = "";
  };

  const update = async () => {
    const mine = ++turn, query = input.value;
    if (!query.trim()) {
      close();
      return;
    }

    try {
      const answer = await search(query);
      if (mine !== turn) {
        return;
      }

      if (!answer) {
        close();
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
      panel.hidden = false;
      say(count === 0 ? `Nothing found for “${query.trim()}”` : count === 1 ? "1 result" : `${count} results`);
      // Readers who are still typing look at the first results at most, so the others can wait.
      if (answer.hits.slice(shown, atOnce).some(hit => !arrived.has(urlOf(hit)))) await wait(pause);
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
      // The first Esc closes the results and keeps the query; the browser clears the field on the second.
      event.preventDefault();
      input.focus();
      close();
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
