// The link to a new issue names the section that the address of the page names.
(() => {
  "use strict";

  const section = "Section%3A%20";
  const link = document.querySelector("a[data-report]");
  if (!link) return;
  const address = link.href;
  link.addEventListener("click", () => {
    link.href = address.replace(section, section + encodeURIComponent(decodeURIComponent(location.hash)));
  });
})();
