// Shows one slide at a time, fitted into the window, and turns to others. Without it, the deck is a page to scroll.
// Others hear of each turn by the event `turned`, and ask for one by the event `turn`; both carry the slide's index.
(() => {
  "use strict";
  const deck = document.querySelector(".deck");
  if (!deck) {
    return;
  }

  const root = document.documentElement, slides = [...deck.querySelectorAll(".slide")];
  const says = deck.querySelector(".deck-says");

  // -1 before the first slide.
  let here = -1;

  // What the deck is used for: "talk" or "presenter"; nothing while it is a page to scroll.
  const isPage = () => !root.dataset.deck;

  const keepAddress = () => {
    try {
      history.replaceState(null, "", `#${slides[here].id}`);
    } catch {
      // Some browsers forbid this for local files, or if it happens too often.
    }
  };

  // Screen readers announce the number and title of the focused slide.
  const focus = () => {
    slides[here].tabIndex = -1;
    slides[here].focus({ preventScroll: true });
  };

  const show = index => {
    here = Math.max(0, Math.min(index, slides.length - 1));
    root.dataset.deck ||= "talk";
    slides.forEach((slide, at) => slide.classList.toggle("now", at === here));
    says.textContent = "";
    focus();
    scrollTo(0, 0);
    keepAddress();
    deck.dispatchEvent(new CustomEvent("turned", { detail: here }));
  };

  // A talk begins with the slide that is in view.
  const present = () => show(here);
  const turn = step => isPage() ? present() : show(here + step);

  const leave = () => {
    if (root.dataset.deck === "talk") {
      delete root.dataset.deck;
      focus();
      slides[here].scrollIntoView({ behavior: "instant", block: "start" });
    }
  };

  const fill = () => {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    } else {
      present();
      // Where it is refused, the window is still filled.
      root.requestFullscreen?.().catch(() => {});
    }
  };

  const unfold = () => {
    const notes = [...deck.querySelectorAll(".slide .notes")], open = !notes.some(one => one.open);
    // The audience shall not see them.
    if (isPage()) {
      notes.forEach(one => (one.open = open));
      slides[here]?.scrollIntoView({ behavior: "instant", block: "start" });
    }
  };

  const uses = {
    back: () => turn(-1),
    forward: () => turn(1),
    present,
    fill,
    leave,
  };
  deck.addEventListener("click", event => uses[event.target.closest("[data-use]")?.dataset.use]?.());

  const keys = {
    ArrowRight: uses.forward,
    PageDown: uses.forward,
    ArrowLeft: uses.back,
    PageUp: uses.back,
    Escape: leave,
    n: unfold,
    f: fill,
    p: () => deck.querySelector("[data-use=presenter]").click(),
  };

  // On the page to scroll, these do what they do on any page.
  const talkKeys = {
    " ": event => turn(event.shiftKey ? -1 : 1),
    Home: () => show(0),
    End: () => show(slides.length - 1),
  };

  document.addEventListener("keydown", event => {
    const { key, target } = event;
    const isTaken = event.ctrlKey || event.altKey || event.metaKey || target.isContentEditable
      || target.matches("input, textarea, select")
      // Letters only work inside a slide, because speech input can type them by accident.
      || (/^[a-z]$/i.test(key) && !target.closest(".slide"))
      || (key === " " && target.matches("a, button, summary"))
      || (key.startsWith("Arrow") && target.matches("pre, .table") && target.scrollWidth > target.clientWidth);
    const use = isTaken ? null
      : Object.hasOwn(keys, key) ? keys[key]
      : !isPage() && Object.hasOwn(talkKeys, key) ? talkKeys[key]
      : null;
    if (use) {
      event.preventDefault();
      use(event);
    }
  });

  deck.addEventListener("turn", event => show(event.detail));

  // A link from one slide to another.
  const ofAddress = () => slides.findIndex(slide => `#${slide.id}` === location.hash);
  addEventListener("hashchange", () => {
    if (!isPage() && ofAddress() >= 0 && ofAddress() !== here) {
      show(ofAddress());
    }
  });

  // On the page, the current slide is the one in the middle of the window.
  const watch = new IntersectionObserver(entries => {
    const seen = entries.findLast(entry => entry.isIntersecting)?.target;
    if (seen && isPage()) {
      here = slides.indexOf(seen);
      keepAddress();
    }
  }, { rootMargin: "-50% 0px" });
  slides.forEach(slide => watch.observe(slide));

  if (!isPage()) {
    show(ofAddress());
  }
})();
