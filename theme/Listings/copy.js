// Buttons that copy: a listing exactly as it stands in its file, and the command that runs it.
(() => {
  "use strict";

  const status = document.createElement("p");
  status.className = "unseen";
  status.setAttribute("role", "status");
  document.body.append(status);

  // Line numbers and messages are no part of it; indentation and marks that readers do not see are.
  const lines = code => [...code.querySelectorAll(".line")].map(line => {
    const text = line.textContent;
    return (text && code.dataset.indent) + text + (line.dataset.tail ?? "") + "\n";
  }).join("");

  // Opened from a file, a page may have no clipboard; the old way needs a field to copy from.
  const byField = text => {
    const field = document.createElement("textarea");
    field.className = "unseen";
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  };

  const copy = async text => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return byField(text);
    }
  };

  const add = (place, what, text) => {
    const button = document.createElement("button");
    const say = word => {
      button.textContent = word;
      button.setAttribute("aria-label", `${word} ${what}`);
    };
    let back;
    button.type = "button";
    button.className = "copy";
    say("Copy");
    button.addEventListener("click", async () => {
      const word = await copy(text()) ? "Copied" : "Not copied";
      button.focus();
      say(word);
      const said = status.textContent = `${word}: ${what}`;
      clearTimeout(back);
      back = setTimeout(() => {
        say("Copy");
        // What another button said since then is not to be silenced.
        if (status.textContent === said) status.textContent = "";
      }, 2000);
    });
    place.append(button);
  };

  for (const figure of document.querySelectorAll(".listing:not(.slide *)")) {
    const code = figure.querySelector("code[data-indent]");
    const run = figure.querySelector(".run");
    const what = code.parentElement.getAttribute("aria-label").replace(/^./, first => first.toLowerCase());
    add(figure.querySelector("figcaption"), what, () => lines(code));
    if (run) {
      add(run, `command for ${what}`, () => run.querySelector("code").textContent);
    }
  }
})();
