// Keys that move between slides, and a URL that follows the current slide. The deck is complete without them.
(() => {
  "use strict";
  const slides = [...document.querySelectorAll(".slide")];
  if (slides.length === 0) {
    return;
  }

  // -1 before the first slide.
  let here = -1;

  const show = (index) => {
    here = Math.max(0, Math.min(index, slides.length - 1));
    const slide = slides[here];
    // Screen readers announce the number and title of the focused slide.
    slide.tabIndex = -1;
    slide.focus({ preventScroll: true });
    slide.scrollIntoView({ behavior: "instant", block: "start" });
  };

  // If the current slide is only partly visible, go to its start first.
  const turn = (step) => {
    const top = here < 0 ? 0 : slides[here].getBoundingClientRect().top;
    show(top * step > 8 ? here : here + step);
  };

  const keys = {
    ArrowRight: () => turn(1),
    PageDown: () => turn(1),
    " ": (event) => turn(event.shiftKey ? -1 : 1),
    ArrowLeft: () => turn(-1),
    PageUp: () => turn(-1),
    Home: () => show(0),
    End: () => show(slides.length - 1),
    n: () => {
      const notes = document.querySelectorAll(".slide .notes");
      const open = ![...notes].some((one) => one.open);
      notes.forEach((one) => { one.open = open; });
      if (here >= 0) {
        show(here);
      }
    },
    f: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.()),
  };

  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    const isTaken = event.ctrlKey || event.altKey || event.metaKey || target.isContentEditable
      || target.matches("input, textarea, select")
      // Letters only work inside a slide, because speech input can type them by accident.
      || (/^[a-z]$/i.test(key) && !target.closest(".slide"))
      || (key === " " && target.matches("a, button, summary"))
      || (key.startsWith("Arrow") && target.matches("pre, .table") && target.scrollWidth > target.clientWidth);
    if (!isTaken && Object.hasOwn(keys, key)) {
      event.preventDefault();
      keys[key](event);
    }
  });

  // The current slide is the one in the middle of the window.
  const watch = new IntersectionObserver((entries) => {
    const seen = entries.findLast((entry) => entry.isIntersecting)?.target;
    if (seen) {
      here = slides.indexOf(seen);
      try {
        history.replaceState(null, "", `#${seen.id}`);
      } catch {
        // Some browsers forbid this for local files, or if it happens too often.
      }
    }
  }, { rootMargin: "-50% 0px" });
  slides.forEach((slide) => watch.observe(slide));
})();
