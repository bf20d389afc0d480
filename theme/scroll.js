// Code and tables that scroll: they are stops of the Tab key only while they do, or have names that N goes to,
// and their edge says so while more is behind it.
{
  "use strict";

  const look = box => {
    const hidden = box.scrollWidth - box.clientWidth;
    box.classList.toggle("scrolls", hidden > 1);
    box.classList.toggle("more", hidden - box.scrollLeft > 1);
    if (box !== document.activeElement) {
      box.tabIndex = hidden > 1 || box.querySelector("[data-card]") ? 0 : -1;
    }
  };

  const sizes = new ResizeObserver(changes => changes.forEach(({ target }) => look(target)));
  for (const box of document.querySelectorAll(":is(pre, .table)[tabindex]")) {
    sizes.observe(box);
    box.addEventListener("scroll", () => look(box), { passive: true });
    box.addEventListener("blur", () => look(box));
  }
}
