// Marks the current section in the contents: the last one whose heading is in the upper third of the window or above.
{
  "use strict";
  const lane = document.querySelector(".contents");
  const places = [...lane?.querySelectorAll("a") ?? []].map(link => ({
    link,
    heading: document.getElementById(decodeURIComponent(link.hash.slice(1))),
  }));
  let here = null, isWaiting = false;

  const isInWindow = heading => {
    const { top, bottom } = heading?.getBoundingClientRect() ?? { top: -1 };
    return top >= 0 && bottom <= innerHeight;
  };

  const follow = () => {
    isWaiting = false;
    // The last sections may be too short for their headings to get there.
    const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    const reached = places.findLastIndex(({ heading }) => heading?.getBoundingClientRect().top <= innerHeight / 3);
    // Where a link has led counts while it is in the window, even if the page is too short to bring it to the top.
    const followed = places.findIndex(({ link, heading }) => link.hash === location.hash && isInWindow(heading));
    const now = followed >= 0 && followed >= reached ? places[followed] : isAtEnd ? places.at(-1) : places[reached];
    if (now === here) return;
    here?.link.removeAttribute("aria-current");
    now?.link.setAttribute("aria-current", "location");
    here = now;
    // A long list of contents scrolls too; the page itself does not.
    if (now && lane.scrollHeight > lane.clientHeight) lane.scrollTop = now.link.offsetTop - lane.clientHeight / 2;
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
    addEventListener("hashchange", later);
    follow();
  }
}
