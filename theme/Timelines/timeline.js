// Points from a bar of a timeline to the lines that did it, and from a line to its bars: by pointing, by a tap,
// with the arrow keys while the timeline has the focus, and with N in the code, which goes from name to name.
// The table below the timeline names the same lines without this script.
{
  "use strict";

  // The bars that are shown, and what a tap or a key has chosen, which stays when the pointer leaves.
  let shown = [], chosen = [];

  const drawingOf = bar => bar.ownerSVGElement;
  const figureOf = drawing => drawing.closest("figure.listing") ?? document.getElementById(drawing.dataset.listing);
  const linesOf = figure => [...figure?.querySelectorAll("pre .line") ?? []];
  const numbersOf = bar => bar.dataset.lines?.split(" ").map(Number) ?? [];

  const say = (drawing, text) => {
    const title = drawing.previousElementSibling;
    title.querySelector(".pointed").textContent = text;
    title.classList.toggle("pointing", text !== "");
  };

  const mark = (bar, is) => {
    const hue = [...bar.classList].find(name => name.startsWith("hue-"));
    const lines = linesOf(figureOf(drawingOf(bar)));
    bar.classList.toggle("on", is);
    for (const number of numbersOf(bar)) {
      const line = lines[number - 1];
      if (is) line?.classList.add("ran", hue);
      else line?.classList.remove("ran", hue);
    }
  };

  const show = bars => {
    shown.forEach(bar => mark(bar, false));
    shown.forEach(bar => say(drawingOf(bar), ""));
    shown = bars;
    shown.forEach(bar => mark(bar, true));
    if (bars.length === 1) {
      const [bar] = bars, numbers = numbersOf(bar), line = linesOf(figureOf(drawingOf(bar)))[numbers[0] - 1];
      const place = `: line${numbers.length > 1 ? "s" : ""} ${numbers.join(", ")}`;
      const code = line ? `, ${line.textContent.trim()}` : "";
      say(drawingOf(bar), bar.dataset.text + (numbers.length ? place + code : ""));
    }
  };

  const choose = bars => show(chosen = bars);

  const barAt = target => target.closest?.(".timeline [data-text]");

  // All bars that a line of code did, in every timeline of its listing.
  const barsOf = line => {
    const figure = line.closest("figure.listing"), number = linesOf(figure).indexOf(line) + 1;
    return bars.filter(bar => figureOf(drawingOf(bar)) === figure && numbersOf(bar).includes(number));
  };

  const barsAt = target => {
    const bar = barAt(target), line = target.closest?.("figure.listing pre .line");
    return bar ? [bar] : line ? barsOf(line) : [];
  };

  // In the order of time, which is that of their left edges.
  const left = bar => parseFloat(bar.firstElementChild.getAttribute("x") ?? bar.firstElementChild.getAttribute("x1"));

  const step = (drawing, key) => {
    const inTime = bars.filter(bar => drawingOf(bar) === drawing).sort((one, other) => left(one) - left(other));
    const at = inTime.indexOf(chosen[0]), last = inTime.length - 1;
    const next = { ArrowRight: at + 1, ArrowLeft: at < 0 ? last : at - 1, Home: 0, End: last }[key];
    if (next !== undefined) choose([inTime[Math.min(Math.max(next, 0), last)]]);
    return next !== undefined;
  };

  const bars = [...document.querySelectorAll(".timeline [data-text]")];
  if (bars.length) {
    for (const drawing of new Set(bars.map(drawingOf))) {
      drawing.tabIndex = 0;
      drawing.addEventListener("keydown", event => {
        // Alt+Left, for one, goes back to the last page.
        const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
        if (isPlain && step(drawing, event.key)) event.preventDefault();
      });
      drawing.addEventListener("blur", () => choose([]));
      const words = document.createElement("span");
      words.className = "pointed";
      words.role = "status";
      drawing.previousElementSibling.append(words);
    }

    document.addEventListener("pointerover", event => {
      const under = barsAt(event.target);
      show(under.length ? under : chosen);
    });
    document.addEventListener("click", event => choose(barsAt(event.target)));
    // N goes from name to name in the code.
    document.addEventListener("named", event => choose(barsAt(event.target)));
    document.addEventListener("keydown", event => { if (event.key === "Escape") choose([]); });
  }
}
