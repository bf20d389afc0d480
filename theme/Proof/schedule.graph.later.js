// The graph of all ways through the schedules of a listing, as the page carries it.
window.readSchedules = text => {
  "use strict";
  const { threads, steps, begin, places, ends } = JSON.parse(text);

  const step = number => {
    const [thread, does, line, leaves] = steps[number];
    return { thread, does, line, leaves };
  };
  const turn = ([next, to, then]) => ({ ...step(next), to, steps: then.map(step), canGoOn: to >= 0 });

  // Which ends can still be reached from a place; the first place reaches all.
  const reached = new Map();
  const reach = number => {
    if (!reached.has(number)) {
      const [turns, end] = places[number];
      reached.set(number, new Set(end < 0 ? turns.flatMap(([, to]) => (to < 0 ? [] : [...reach(to)])) : [end]));
    }

    return reached.get(number);
  };

  const told = ends.map(([result, meaning, turns]) => ({ result, meaning, turns }));
  return {
    // Those that somebody can decide about, in the order in which they started.
    threads: threads
      .map((name, number) => ({ name, number }))
      .filter(({ number }) => places.some(([turns]) => turns.some(([next]) => steps[next][0] === number))),
    begin: begin.map(step),
    ends: told,
    turnsAt: number => places[number][0].map(turn),
    endAt: number => told[places[number][1]] ?? null,
    reach,
  };
};
