// Code and tables that scroll: they are stops of the Tab key only while they do, or have names that N goes to,
// and their edge says so while more is behind it.
{
  "use strict";

  // All are measured before the first is changed: to measure after a change, the browser lays the page out again.
  const look = (...boxes) => {
    const hidden = boxes.map(box => box.scrollWidth - box.clientWidth);
    const more = boxes.map((box, index) => hidden[index] - box.scrollLeft > 1);
    boxes.forEach((box, index) => {
      box.classList.toggle("scrolls", hidden[index] > 1);
      box.classList.toggle("more", more[index]);
      if (box !== document.activeElement) {
        box.tabIndex = hidden[index] > 1 || box.querySelector("[data-card]") ? 0 : -1;
      }
    });
  };

  const sizes = new ResizeObserver(changes => look(...changes.map(({ target }) => target)));
  for (const box of document.querySelectorAll(":is(pre, .table)[tabindex]")) {
    sizes.observe(box);
    box.addEventListener("scroll", () => look(box), { passive: true });
    box.addEventListener("blur", () => look(box));
  }
}
