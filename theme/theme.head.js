// Sets the colours that the reader chose before the page is painted.
// The system's colours are the default, also where the browser stores no choice.
{
  let kept = null;
  try {
    kept = localStorage.getItem("theme");
  } catch {
    // The browser stores nothing for this page.
  }
  document.documentElement.dataset.theme = ["light", "dark"].includes(kept) ? kept : "system";
}
