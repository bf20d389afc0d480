// The playground is loaded when a reader has chosen a program.
(() => {
  "use strict";
  const board = document.querySelector("[data-try]");
  let asked = false;
  const load = () => {
    if (!asked && location.hash) {
      asked = true;
      const script = document.createElement("script");
      script.src = board.dataset.script;
      document.head.append(script);
    }
  };

  if (board) {
    addEventListener("hashchange", load);
    load();
  }
})();
