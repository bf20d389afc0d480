// Lets readers walk through the schedules of a listing: they decide which thread runs next.
(() => {
  "use strict";
  // Milliseconds between two steps of a schedule that is played.
  const pace = 900;

  const make = (parent, name, className, text) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    parent.append(element);
    return element;
  };

  const walk = scheduler => {
    const board = scheduler.querySelector(".board"), figure = scheduler.closest("figure.listing");
    const lines = [...figure.querySelectorAll("pre .line")];
    const schedules = window.readSchedules(scheduler.querySelector("script").textContent);
    const { threads, ends } = schedules;
    const columnOf = new Map(threads.map(({ number }, column) => [number, column]));

    // What was decided so far: the place that each decision led to, with its steps.
    let taken = [], playing;
    const nameOf = thread => threads[columnOf.get(thread)].name;
    const placeNow = () => taken.at(-1)?.to ?? 0;

    board.replaceChildren();
    const choice = make(board, "div", "threads");
    const buttons = threads.map(({ name }, column) => {
      const button = make(choice, "button", `thread hue-${column % 8}`);
      button.type = "button";
      button.setAttribute("aria-keyshortcuts", `${column + 1}`);
      make(button, "b", "", name);
      make(button, "kbd", "", `${column + 1}`).setAttribute("aria-hidden", "true");
      return { button, doing: make(button, "span") };
    });
    const says = make(board, "p", "says");
    says.setAttribute("role", "status");
    const values = make(board, "p", "values");
    const tools = make(board, "p", "tools");
    const [back, anew] = ["One step back", "From the beginning"].map(text => {
      const button = make(tools, "button", "", text);
      button.type = "button";
      return button;
    });
    const list = make(board, "ul", "ends");
    const rows = ends.map(({ result }) => {
      const row = make(list, "li");
      make(row, "samp", "", result);
      const state = make(row, "span"), show = make(row, "button", "", "Show the shortest way");
      show.type = "button";
      show.setAttribute("aria-label", `Show the shortest way to ${result}`);
      return { row, state, show };
    });
    const scroll = make(board, "div", "table");
    scroll.tabIndex = 0;
    scroll.setAttribute("role", "group");
    scroll.setAttribute("aria-label", "Steps so far");
    const table = make(scroll, "table", "lanes"), head = make(make(table, "thead"), "tr");
    for (const title of ["Step", ...threads.map(({ name }) => name)]) make(head, "th", "", title).scope = "col";
    const body = make(table, "tbody");

    const stepsSoFar = () => [...schedules.begin, ...taken.flatMap(({ steps }) => steps)];

    // The last that is known of each variable: a step may change one without telling how.
    const valuesNow = () => {
      const known = new Map();
      for (const { leaves } of stepsSoFar().filter(({ leaves }) => leaves)) {
        const [name, value] = leaves.split(/ = (.*)/s);
        known.delete(name);
        if (value) known.set(name, value);
      }

      return [...known].map(([name, value]) => `${name} = ${value}`);
    };

    // The line of each thread's next step, with the names of those that are there.
    const unmark = () => lines.forEach(line => {
      line.classList.remove("next");
      delete line.dataset.next;
    });
    const mark = turns => {
      unmark();
      for (const { thread, line } of turns.filter(({ line }) => line)) {
        const { dataset, classList } = lines[line - 1];
        classList.add("next");
        dataset.next = dataset.next ? `${dataset.next}, ${nameOf(thread)}` : nameOf(thread);
      }
    };

    const drawSteps = () => {
      body.replaceChildren();
      stepsSoFar().filter(({ thread }) => columnOf.has(thread)).forEach(({ thread, does, line }, index) => {
        const row = make(body, "tr");
        make(row, "th", "", `${index + 1}`).scope = "row";
        threads.forEach((_, column) => {
          const cell = make(row, "td");
          if (column === columnOf.get(thread)) {
            cell.className = `does hue-${column % 8}`;
            make(cell, "samp", "", does);
            if (line) make(cell, "span", "count", ` line\u00a0${line}`);
          }
        });
      });
      scroll.hidden = body.children.length === 0;
    };

    const draw = () => {
      const here = placeNow(), turns = schedules.turnsAt(here), end = schedules.endAt(here);
      const able = turns.filter(({ canGoOn }) => canGoOn);
      buttons.forEach(({ button, doing }, column) => {
        const turn = turns.find(({ thread }) => columnOf.get(thread) === column);
        doing.textContent = !turn ? "has ended" : turn.canGoOn ? turn.does : `waits: ${turn.does}`;
        button.setAttribute("aria-disabled", String(!turn?.canGoOn));
      });
      for (const button of [back, anew]) button.setAttribute("aria-disabled", String(!taken.length));
      // What happens by itself, such as the end of a wait for others, is not worth saying.
      const done = (taken.at(-1)?.steps ?? [])
        .filter(({ thread }) => columnOf.has(thread))
        .map(({ thread, does }) => `${nameOf(thread)} ${does}`);
      says.textContent = [
        ...done,
        end ? `It ends with ${end.result}. ${end.meaning}`
          : able.length === 1 ? `Only ${nameOf(able[0].thread)} can run.`
          : "Who runs next?",
      ].map(text => text.replace(/[^.?!]$/, "$&.")).join(" ");
      says.classList.toggle("over", Boolean(end));
      values.textContent = valuesNow().join(", ");
      values.hidden = values.textContent === "";
      const reached = [...schedules.reach(here)].map(number => ends[number]);
      rows.forEach(({ row, state }, at) => {
        const isOpen = reached.includes(ends[at]);
        row.classList.toggle("gone", !isOpen);
        state.textContent = end && isOpen ? "is how it ended" : isOpen ? "can still come" : "cannot come any more";
      });
      drawSteps();
      mark(turns);
    };

    const stop = () => clearTimeout(playing);
    const choose = column => {
      const turn = schedules.turnsAt(placeNow()).find(({ thread }) => columnOf.get(thread) === column);
      if (turn?.canGoOn) {
        taken.push(turn);
        draw();
      }
    };
    const goBackTo = count => {
      stop();
      taken = taken.slice(0, Math.max(0, count));
      draw();
    };

    const play = ({ turns }) => {
      goBackTo(0);
      const left = turns.filter(thread => columnOf.has(thread));
      const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
      const next = () => {
        do {
          choose(columnOf.get(left.shift()));
        } while (isStill && left.length);
        if (left.length) playing = setTimeout(next, pace);
      };
      playing = setTimeout(next, isStill ? 0 : pace);
    };

    buttons.forEach(({ button }, column) => button.addEventListener("click", () => {
      stop();
      choose(column);
    }));
    back.addEventListener("click", () => goBackTo(taken.length - 1));
    anew.addEventListener("click", () => goBackTo(0));
    rows.forEach(({ show }, at) => show.addEventListener("click", () => play(ends[at])));
    board.addEventListener("keydown", ({ key, ctrlKey, altKey, metaKey }) => {
      if (ctrlKey || altKey || metaKey) {
        return;
      }

      if (key === "Backspace") goBackTo(taken.length - 1);
      else if (buttons[key - 1]) buttons[key - 1].button.click();
    });
    scheduler.addEventListener("toggle", () => {
      stop();
      if (scheduler.open) draw();
      else unmark();
    });
    draw();
    scheduler.dataset.ready = "";
  };

  for (const scheduler of document.querySelectorAll("details.scheduler")) {
    const start = () => {
      if (scheduler.open) {
        scheduler.removeEventListener("toggle", start);
        walk(scheduler);
      }
    };
    scheduler.addEventListener("toggle", start);
    start();
  }
})();
