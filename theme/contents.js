// Marks the current section in the contents: the last one whose heading is in the upper third of the window or above.
{
  "use strict";
  const lane = document.querySelector(".contents");
  const places = [...lane?.querySelectorAll("a") ?? []].map(link => ({
    link,
    heading: document.getElementById(decodeURIComponent(link.hash.slice(1))),
  }));
  let here = null, isWaiting = false;

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
    // A long list of contents scrolls too; the page itself does not. It keeps still for a reader who is about to
    // choose: the link would move away under the pointer.
    if (now && lane.scrollHeight > lane.clientHeight && !lane.matches(":hover, :has(:focus-visible)")) {
      lane.scrollTop = now.link.offsetTop - lane.clientHeight / 2;
    }
  };

  const later = () => {
    if (!isWaiting) requestAnimationFrame(follow);
    isWaiting = true;
  };

  // On a wide screen the list is always visible, so it must also count as open for keyboards and screen readers.
  const wide = matchMedia("(width >= 64rem)");
  const unfold = () => lane.querySelector("details").open = wide.matches;

  if (places.length) {
    unfold();
    wide.addEventListener("change", unfold);
    addEventListener("scroll", later, { passive: true });
    addEventListener("resize", later, { passive: true });
    follow();
  }
}
