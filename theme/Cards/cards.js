// Cards open at names in the code: on hover, on tap, or with N while the code has the focus;
// and at the buttons below the code on focus.
// The browser closes them on Esc or a click elsewhere. The buttons work without this script too.
{
  "use strict";
  const anchored = CSS.supports("position-area: bottom");
  // The open card, its name, whether hovering opened it and so also closes it, and where N continues.
  let card = null, owner = null, hovered = false, last = null, timer = 0;

  const later = (action, wait) => { clearTimeout(timer); timer = setTimeout(action, wait); };
  const nameAt = target => target.closest?.("[data-card], .names button");
  const cardOf = name => document.getElementById(name.getAttribute("popovertarget") ?? `card-${name.dataset.card}`);

  const forget = () => {
    owner?.classList.remove("named");
    card = owner = null;
  };

  const hide = () => {
    clearTimeout(timer);
    card?.hidePopover();
    forget();
  };

  const show = (name, byHover) => {
    clearTimeout(timer);
    if (owner === name && card.matches(":popover-open")) {
      hovered &&= byHover;
      return;
    }
    hide();
    card = cardOf(name);
    card.showPopover({ source: name });
    owner = last = name;
    hovered = byHover;
    owner.classList.add("named");
    if (!byHover) name.dispatchEvent(new Event("named", { bubbles: true }));
    if (!anchored) place();
  };

  // On a phone the style sheet puts the card at the bottom of the window.
  const narrow = matchMedia("(width < 40rem)");

  // For browsers without anchor positioning: above the name, or below it if there is no room, and inside the window.
  // It scrolls with the page.
  const place = () => {
    if (narrow.matches) {
      card.removeAttribute("style");
      return;
    }
    Object.assign(card.style, { position: "absolute", margin: 0, inset: "auto" });
    const at = owner.getBoundingClientRect(), box = card.getBoundingClientRect(), page = document.documentElement;
    const above = at.top > box.height + 8 || at.bottom + box.height + 8 > page.clientHeight;
    card.style.left = `${scrollX + Math.max(8, Math.min(at.left, page.clientWidth - box.width - 8))}px`;
    card.style.top = `${scrollY + (above ? at.top - box.height - 4 : at.bottom + 4)}px`;
  };

  if (HTMLElement.prototype.showPopover) {
    // The code is a stop of the Tab key already, and N reaches the names there. The first list tells about N.
    document.querySelectorAll(".names > summary").forEach((summary, index) => { summary.tabIndex = index ? -1 : 0; });

    // Focus has already opened the card; the click that follows must not close it.
    document.querySelectorAll(".names button").forEach(button => { button.popoverTargetAction = "show"; });

    document.addEventListener("pointerover", event => {
      if (event.pointerType === "touch") return;
      const name = nameAt(event.target);
      if (name && name !== owner) later(() => show(name, true), card ? 150 : 300);
      else if (name || card?.contains(event.target)) clearTimeout(timer);
      else later(() => { if (hovered && !card?.contains(document.activeElement)) hide(); }, 250);
    });

    document.addEventListener("click", event => {
      const name = nameAt(event.target);
      if (name && getSelection().isCollapsed) show(name, false);
    });

    document.addEventListener("focusin", event => {
      if (event.target.matches(".names button:focus-visible")) show(event.target, false);
    });

    // If nothing receives the focus, the reader clicked in the card or switched windows; neither closes it.
    document.addEventListener("focusout", event => {
      const from = event.target, to = event.relatedTarget;
      if (to && !card?.contains(to) && (from.contains(owner) || card?.contains(from))) hide();
    });

    document.addEventListener("toggle", event => {
      if (event.target === card && event.newState === "closed") forget();
    }, true);

    document.addEventListener("keydown", event => {
      const { key, target: code } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || !code.matches(".listing pre")) return;
      const names = [...code.querySelectorAll("[data-card]")], here = names.indexOf(last);
      if (key === "Enter" && names.includes(owner)) card.querySelector("a")?.focus();
      if (key.toLowerCase() !== "n" || !names.length) return;
      const next = names.at(event.shiftKey ? Math.max(here, 0) - 1 : (here + 1) % names.length);
      next.scrollIntoView({ block: "nearest", inline: "nearest" });
      show(next, false);
    });
  }
}
