// Marks the current section in the contents: the last one whose heading is in the upper third of the window or above.
// On a small screen the contents are a bar that says which one that is, and that folds when a section was chosen.
{
  "use strict";
  const contents = document.querySelector(".contents");
  const details = contents?.querySelector("details");
  const places = [...contents?.querySelectorAll(".lane > ul a") ?? []].map(link => ({
    link,
    heading: document.getElementById(decodeURIComponent(link.hash.slice(1))),
  }));
  let here = null, isWaiting = false;

  // The title is the first node; a note may follow.
  const nameOf = ({ link }) => link.firstChild.textContent.trim();

  // A long list scrolls; the page itself does not. It keeps still for a reader who is about to choose: the link would
  // move away under the pointer.
  const reveal = scroller => {
    if (here && scroller.scrollHeight > scroller.clientHeight && !scroller.matches(":hover, :has(:focus-visible)")) {
      const { top } = here.link.getBoundingClientRect();
      scroller.scrollTop += top - scroller.getBoundingClientRect().top - scroller.clientHeight / 2;
    }
  };

  const follow = () => {
    isWaiting = false;
    // The last sections may be too short for their headings to get there.
    const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    const now = isAtEnd
      ? places.at(-1)
      : places.findLast(({ heading }) => heading?.getBoundingClientRect().top <= innerHeight / 3);
    if (now === here) return;
    here?.link.removeAttribute("aria-current");
    now?.link.setAttribute("aria-current", "location");
    here = now;
    contents.querySelector(".here").textContent = now ? nameOf(now) : "";
    reveal(contents);
  };

  const later = () => {
    if (!isWaiting) requestAnimationFrame(follow);
    isWaiting = true;
  };

  // On a wide screen the list is always visible, so it must also count as open for keyboards and screen readers.
  const wide = matchMedia("(width >= 64rem)");
  const unfold = () => { details.open = wide.matches; };

  if (places.length) {
    unfold();
    wide.addEventListener("change", unfold);
    addEventListener("scroll", later, { passive: true });
    addEventListener("resize", later, { passive: true });
    details.addEventListener("toggle", () => reveal(contents.querySelector(".lane")));
    contents.addEventListener("click", event => {
      if (!wide.matches && event.target.closest("a")) details.open = false;
    });
    contents.addEventListener("keydown", event => {
      if (event.key !== "Escape" || wide.matches || !details.open) return;
      details.open = false;
      details.querySelector("summary").focus();
    });
    later();
  }
}
