// Reads the index of the search. It is split into small scripts, because a page opened from disk can load nothing else.
window.openSearchIndex = async indexUrl => {
  "use strict";
  // How many parts of the index are searched for the beginning of a word.
  const mostParts = 3;

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

  const read = await load(indexUrl);
  const list = (letter, packed) => packed.split(" ").filter(part => part).map((part, number) => {
    const [first, hash] = part.split(":");
    return { first, url: new URL(`${letter}${number}.${hash}.js`, indexUrl).href };
  });
  const wordParts = list("w", read.words), endParts = list("e", read.ends), textParts = list("t", read.texts);
  const starts = numbers(read.starts), silent = new Set(read.silent.split(" "));
  const letters = new Map(read.letters.split(" ").map(pair => [pair[0], pair.slice(1)]));

  // Words, split as in the index: each run of letters, and also the parts of a camel-case name.
  const fold = text => [...text].map(letter =>
    letters.get(letter) ?? letter.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase()
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

  // What words of one family have in common: cancel, cancelled, cancellation.
  const stemOf = word => {
    const stem = word.replace(/(?:ations?|ing|e?d|er?|e?s)$/, "");
    return stem.length < 4 ? word.replace(/s$/, "") : stem.replace(/([^aeiou])\1$/, "$1");
  };

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
    for (const words of await Promise.all(partsOf(wordParts, prefix, most).map(part => load(part.url)))) {
      for (let at = 0; at < words.length; at += 2) {
        if (words[at].startsWith(prefix)) found(words[at], words[at + 1]);
      }
    }
  };

  // All words of the index that match a word of the query, each with its places and how well it fits.
  const exact = async (word, isOpen) => {
    const meant = new Map(), stem = stemOf(word);
    const plain = word.replace(/s$/, "");
    await scan(stem, isOpen && word.length > 1 ? mostParts : 2, (found, places) => {
      const fit = found === word ? 1
        : found === plain || found === `${plain}s` ? 0.95
        : stemOf(found) === stem ? 0.75
        : 0;
      if (fit) meant.set(found, { places, fit });
      else if (isOpen && found.startsWith(word)) meant.set(found, { places, fit: 0.55, isBegun: true });
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

    const add = (found, places) => meant.set(found, { places, fit: 0.5, isNear: true });
    const begins = found => isOpen && [-1, 0, 1].some(more => isNear(word, found.slice(0, word.length + more)));
    await scan(word.slice(0, half), Infinity, (found, places) => {
      if (isNear(word, found) || begins(found)) add(found, places);
    });
    const end = reversed(word.slice(half));
    const others = new Set([word.slice(0, half - 1) + word[half] + word[half - 1] + word.slice(half + 1)]);
    for (const words of await Promise.all(partsOf(endParts, end, Infinity).map(part => load(part.url)))) {
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

  // Words in the form that the index has them. Those that say nothing are dropped, unless there are no others.
  const wordsIn = query => {
    const words = cut(query).map(([{ word }]) => ({ word, isSilent: silent.has(word) })).filter(({ word }) => word);
    return words.every(({ isSilent }) => isSilent) ? words.map(({ word }) => ({ word, isSilent: false })) : words;
  };

  const textPart = passage => starts.findLastIndex(start => start <= passage);
  const textUrl = passage => textParts[textPart(passage)].url;

  return {
    passages: read.passages,
    cut,
    wordsIn,
    exact,
    near,
    numbers,
    // What readers see of a passage, and whether it is here already.
    text: async passage => (await load(textUrl(passage)))[passage - starts[textPart(passage)]],
    hasText: passage => arrived.has(textUrl(passage)),
  };
};
