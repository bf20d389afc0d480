// Finds passages in the index, the best first.
window.rankPassages = index => {
  "use strict";
  // Weights of the ranks: title, heading, part of a name, often in the text, in the text, in an aside.
  const weights = [8, 6, 5, 2, 1, 0.3];
  // Two words beside each other count more than both of them apart.
  const phraseWeight = 1.5;
  // A hit needs this part of the score of the best one, unless it has all words.
  const leastPart = 0.2;
  // What the whole name of a passage adds: page, section, term, listing, type, file. Code only comes before articles
  // where readers type a key, or the name of a type or a file, exactly as it is.
  const byKind = [5000, 5000, 6000, 4, 2, 1], exactly = 9000, term = 2;
  // What the name of a term weighs, of which only the beginning is there yet.
  const begun = 10;
  const kindMeant = query =>
    /[.\/]/.test(query) && /\.cs$/.test(query) ? 5
    : /^\p{Lu}\p{L}*\p{Ll}\p{Lu}\w*$/u.test(query) ? 4
    : /^\p{Ll}+(-[\p{Ll}\p{N}]+)+$/u.test(query) ? 3
    : -1;

  // The score of each passage for one word of the query, and how well passages answer to it as their whole name.
  const weigh = (meant, kind) => {
    const scores = new Map(), named = new Map();
    let isEverywhere = false;
    const better = (map, passage, score) => {
      if (!(map.get(passage) >= score)) map.set(passage, score);
    };
    for (const { places, fit, isBegun } of meant.values()) {
      isEverywhere ||= fit > 0.9 && places.endsWith("*");
      const [ranks, names] = places.replace("*", "").split("!").reverse();
      ranks.split(".").forEach((packed, rank) => {
        for (const passage of index.numbers(packed)) better(scores, passage, weights[rank] * fit);
      });
      names?.split(".").forEach((packed, of) => {
        for (const passage of index.numbers(packed)) {
          if (!isBegun) better(named, passage, of === kind && fit === 1 ? exactly : fit * byKind[of]);
          else if (of === term) better(scores, passage, begun * fit);
        }
      });
    }

    return { scores, named, isEverywhere, rarity: Math.log(1 + index.passages / (1 + scores.size)) };
  };

  const rank = (asked, phrases) => {
    // In a large series, the index does not say where a common word is.
    const telling = asked.filter(word => !word.isEverywhere), words = telling.length ? telling : asked;
    const sums = new Map(), all = words.reduce((sum, word) => sum + word.rarity, 0);
    for (const { scores, rarity } of words) {
      for (const [passage, score] of scores) {
        const sum = sums.get(passage) ?? { score: 0, covered: 0, words: 0 };
        sums.set(passage, {
          score: sum.score + score * rarity,
          covered: sum.covered + rarity,
          words: sum.words + 1,
        });
      }
    }

    for (const { scores, rarity } of phrases) {
      for (const [passage, score] of scores) {
        if (sums.has(passage)) sums.get(passage).score += score * rarity * phraseWeight;
      }
    }

    const hits = [...sums].map(([passage, { score, covered, words: count }]) => ({
      passage,
      score: score * (covered / all) ** 2,
      hasAll: count === words.length,
    }));
    const least = hits.reduce((most, { score }) => Math.max(most, score), 0) * leastPart;
    return hits.filter(({ score, hasAll }) => hasAll || score > least);
  };

  const attempt = async (query, asked, ways) => {
    const kind = kindMeant(query.trim());
    // The last word may be incomplete.
    const isOpen = at => at === asked.length - 1 && !/\s$/.test(query);
    const telling = asked.map((word, at) => ({ ...word, isOpen: isOpen(at) })).filter(({ isSilent }) => !isSilent);
    const meant = await Promise.all(telling.map(({ word, isOpen }) => ways(word, isOpen)));
    const pairs = asked.slice(1).map((word, at) => [asked[at], word])
      .filter(([one, other]) => !one.isSilent && !other.isSilent);
    const phrases = await Promise.all(pairs.map(([one, other]) => index.exact(one.word + other.word, false)));
    // A name counts as a whole, whether it was typed as one word or as several. It has no typo if each word is in the
    // index, or begins one that is.
    const names = new Set([asked, telling].map(words => words.map(({ word }) => word).join("")));
    const isNear = meant.some(words => [...words.values()].every(({ isNear }) => isNear));
    const whole = await Promise.all([...names].map(name => isNear ? ways(name, false) : index.exact(name, false)));

    const hits = rank(meant.map(word => weigh(word, kind)), phrases.map(phrase => weigh(phrase, kind)));
    const scores = new Map(hits.map(({ passage, score }) => [passage, score]));
    for (const { named } of whole.map(name => weigh(name, kind))) {
      for (const [passage, more] of named) scores.set(passage, (scores.get(passage) ?? 0) + more);
    }

    return {
      marks: new Set([...meant, ...whole].flatMap(words => [...words.keys()])),
      hits: [...scores].map(([passage, score]) => ({ passage, score }))
        .sort((one, other) => other.score - one.score || one.passage - other.passage),
    };
  };

  const strict = async (word, isOpen) => {
    const meant = await index.exact(word, isOpen);
    return meant.size ? meant : index.near(word, isOpen);
  };
  const loose = async (word, isOpen) => new Map([
    ...await index.near(word, isOpen),
    ...await index.exact(word, isOpen),
  ]);

  // Returns null if there is no word in the query.
  return async query => {
    const asked = index.wordsIn(query);
    if (!asked.length) {
      return null;
    }

    const result = await attempt(query, asked, strict);
    return result.hits.length ? result : attempt(query, asked, loose);
  };
};
