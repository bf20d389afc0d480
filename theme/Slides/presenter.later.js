// What only the speaker sees: where the talk is, the notes of the slide, the time, and how long the talk has taken.
(() => {
  "use strict";
  const deck = document.querySelector(".deck"), slides = [...deck.querySelectorAll(".slide")];
  const part = name => deck.querySelector(`.presenter-${name}`);
  const [place, notes, next, link] = ["place", "notes", "next", "link"].map(part);
  const [timer, time, pause, reset] = ["timer", "time", "pause", "reset"].map(part);

  const tell = () => {
    const here = slides.findIndex(slide => slide.classList.contains("now"));
    const titleOf = slide => slide.querySelector("h2").textContent;
    place.textContent = `Slide ${here + 1} of ${slides.length}`;
    next.textContent = here + 1 < slides.length ? `Next: ${titleOf(slides[here + 1])}` : "This is the last slide";
    document.title = `${place.textContent}: ${titleOf(slides[here])}`;
    const copy = slides[here].querySelector(".notes").cloneNode(true);
    copy.querySelector("summary").remove();
    // The originals keep their names.
    copy.querySelectorAll("[id]").forEach(named => named.removeAttribute("id"));
    notes.replaceChildren(...copy.childNodes);
    notes.scrollTop = 0;
  };

  // The milliseconds of the talk before the last pause, and when the clock went on; null while it pauses.
  let passed = 0, since = Date.now();
  const elapsed = () => passed + (since === null ? 0 : Date.now() - since);

  const digits = number => String(number).padStart(2, "0");
  const clock = milliseconds => {
    const seconds = Math.floor(milliseconds / 1000), minutes = Math.floor(seconds / 60);
    const [hours, rest] = [Math.floor(minutes / 60), `${digits(minutes % 60)}:${digits(seconds % 60)}`];
    return hours ? `${hours}:${rest}` : rest;
  };

  const tick = () => {
    const now = new Date();
    timer.textContent = clock(elapsed());
    time.textContent = `${digits(now.getHours())}:${digits(now.getMinutes())}`;
    const says = !window.opener || window.opener.closed ? "The window of the talk is closed. This one goes on." : "";
    if (link.textContent !== says) {
      link.textContent = says;
    }
  };

  pause.addEventListener("click", () => {
    [passed, since] = [elapsed(), since === null ? Date.now() : null];
    pause.textContent = since === null ? "Go on" : "Pause";
    tick();
  });
  reset.addEventListener("click", () => {
    [passed, since] = [0, since === null ? null : Date.now()];
    tick();
  });

  deck.addEventListener("turned", tell);
  setInterval(tick, 250);
  tell();
  tick();
})();
