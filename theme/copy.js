// Copy buttons: for a listing exactly as it is in its file, for the command that runs it, and for the page as Markdown.
(() => {
  "use strict";

  const status = document.createElement("p");
  status.className = "unseen";
  status.setAttribute("role", "status");
  document.body.append(status);

  // Without line numbers and messages, but with the indentation and the ends of lines that the page does not show.
  const lines = code => [...code.querySelectorAll(".line")].map(line => {
    const text = line.textContent;
    return (text && code.dataset.indent) + text + (line.dataset.tail ?? "") + "\n";
  }).join("");

  // A page opened from disk may not have a clipboard API; execCommand needs a field to copy from.
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

  // Where nothing can be read, nothing is copied.
  const copyFrom = async read => {
    try {
      return await copy(await read());
    } catch {
      return false;
    }
  };

  const add = (place, what, read, shown = word => word) => {
    const button = document.createElement("button");
    const say = word => {
      button.textContent = shown(word);
      button.setAttribute("aria-label", `${word} ${what}`);
    };
    let back;
    button.type = "button";
    button.className = "copy";
    say("Copy");
    button.addEventListener("click", async () => {
      const word = await copyFrom(read) ? "Copied" : "Not copied";
      button.focus();
      say(word);
      const said = status.textContent = `${word}: ${what}`;
      clearTimeout(back);
      back = setTimeout(() => {
        say("Copy");
        // Another button may have replaced the message since.
        if (status.textContent === said) status.textContent = "";
      }, 2000);
    });
    place.append(button);
  };

  for (const figure of document.querySelectorAll(".listing:not(.slide *)")) {
    const code = figure.querySelector("code[data-indent]");
    const run = figure.querySelector(".run:has(code)");
    const what = code.parentElement.getAttribute("aria-label").replace(/^./, first => first.toLowerCase());
    add(figure.querySelector("figcaption"), what, () => lines(code));
    if (run) {
      add(run, `command for ${what}`, () => run.querySelector("code").textContent);
    }
  }

  // A page opened from disk may not read its copy, so the link to it stays.
  const link = document.querySelector("a[data-copy]");
  if (link && location.protocol !== "file:") {
    const whole = "page as Markdown";
    add(link.parentElement, whole, async () => {
      const answer = await fetch(link.href);
      if (!answer.ok) throw new Error(`${answer.status}`);
      return answer.text();
    }, word => `${word} ${whole}`);
    link.remove();
  }
})();
