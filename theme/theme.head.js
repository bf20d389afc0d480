// Before the page is drawn: the colours that the reader chose. Without a choice, or where none can be kept, those of the system.
{
  let kept = null;
  try {
    kept = localStorage.getItem("theme");
  } catch {
    // The browser keeps nothing for this page.
  }
  document.documentElement.dataset.theme = ["light", "dark"].includes(kept) ? kept : "system";
}
