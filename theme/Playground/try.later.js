// Changes programs and runs them. The runtime works in a worker, so whatever a program does, the page goes on.
((address) => {
  "use strict";
  const board = document.querySelector("[data-try]");
  const part = name => board.querySelector(`.try-${name}`);
  const [files, text, run, stop, reset, share, state, errors, output] = [
    "files", "text", "run", "stop", "reset", "share", "state", "errors", "output",
  ].map(part);
  const say = words => (state.textContent = words);
  let program = null, shown = 0, worker = null, ready = null, running = false;

  // A longer output would make the page slow, and nobody reads it.
  const mostOutput = 100_000;

  // Without a program, there is nothing to press.
  const refuse = words => {
    program = null;
    board.hidden = false;
    [text, run, stop, reset, share].forEach(control => (control.disabled = true));
    say(words);
  };

  if (location.protocol === "file:") {
    refuse("From a file, a browser does not load the runtime. Serve the folder of this site, for example with: "
      + "npx serve, or python3 -m http.server");
    return;
  }

  const start = () => {
    worker = new Worker(`${board.dataset.try}/worker.js`, { type: "module" });
    ready = new Promise((resolve, reject) => {
      worker.onerror = event => reject(new Error(event.message || "It did not load."));
      worker.onmessage = ({ data }) => (data.kind === "ready" ? resolve() : hear(data));
    });
  };

  const write = (words, isWrong) => {
    if (output.textContent.length > mostOutput) {
      return;
    }

    const piece = document.createElement("span");
    piece.className = isWrong ? "wrong" : "";
    piece.textContent = words;
    output.append(piece);
    output.scrollTop = output.scrollHeight;
  };

  const end = words => {
    running = false;
    stop.disabled = true;
    run.disabled = false;
    say(words);
  };

  const hear = data => {
    if (data.kind === "output") {
      write(data.text, data.isError);
    } else if (data.kind === "failed") {
      write(`${data.text}\n`, true);
    } else if (data.kind === "error") {
      tell(data);
    } else if (data.kind === "running") {
      say("It is running.");
    } else if (data.kind === "ended") {
      end(ending(data.exitCode));
      if (data.isOver) {
        worker.terminate();
        start();
      }
    }
  };

  const ending = exitCode => {
    if (exitCode === null) {
      return `It does not compile: ${errors.children.length === 1 ? "1 error" : `${errors.children.length} errors`}.`;
    }

    const isAsIs = program.files.every(file => file.text === file.changed);
    return exitCode !== 0 ? `It ended with exit code ${exitCode}.`
      : isAsIs && output.textContent === program.output ? "It has ended, and printed what its test expects."
      : "It has ended.";
  };

  // Each error leads to its place in the code.
  const tell = ({ file, line, column, id, message }) => {
    const item = document.createElement("li");
    const at = program.files.findIndex(one => one.path === file);
    const words = `${at < 0 ? "" : `${nameOf(file)}, line ${line}: `}${message} ${id}`.trim();
    if (at < 0) {
      item.textContent = words;
    } else {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = words;
      button.onclick = () => {
        show(at);
        const before = text.value.split("\n").slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
        text.focus();
        text.setSelectionRange(before + column - 1, before + column - 1);
      };
      item.append(button);
    }

    errors.append(item);
    errors.hidden = false;
  };

  const nameOf = path => path.slice(path.lastIndexOf("/") + 1);

  const show = index => {
    shown = index;
    text.value = program.files[index].changed;
    text.dataset.program = program.name;
    part("label").textContent = program.files[index].path;
    [...files.children].forEach((button, at) => button.setAttribute("aria-pressed", `${at === index}`));
  };

  const clear = () => {
    output.replaceChildren();
    errors.replaceChildren();
    errors.hidden = true;
  };

  const open = async () => {
    const asked = location.hash;
    const [name, changed] = asked.slice(1).split("=", 2);
    // Nothing else can be in the address of a program of this site.
    if (!/^[\w/.-]+$/.test(name) || !document.getElementById(name)?.matches(".try-programs li")) {
      return;
    }

    halt();
    const texts = changed ? await address.unpack(changed) : [];
    const loaded = await load(`${board.dataset.programs}/${name}.json`);
    // The reader may have chosen another one in the meantime.
    if (asked !== location.hash) {
      return;
    }

    if (!loaded) {
      refuse("The program could not be loaded. To try again, load this page again.");
      return;
    }

    const { files: all, output: printed } = loaded;
    program = { name, output: printed, files: all };
    program.files.forEach((file, index) => (file.changed = `${texts?.[index] ?? file.text}`));
    [text, run, reset, share].forEach(control => (control.disabled = false));

    files.replaceChildren(...(all.length > 1 ? all.map(fileButton) : []));
    board.hidden = false;
    clear();
    show(0);
    say(texts ? "" : "The changes in the address cannot be read, so this is the program as it is.");
    board.scrollIntoView({ block: "start" });
    // The first run need not wait for it then.
    if (!worker) {
      start();
      const own = worker;
      ready.then(() => own.postMessage({ files: all, isWarmUp: true }), () => {});
    }
  };

  // Null if it does not arrive.
  const load = async url => {
    try {
      const response = await fetch(url);
      return response.ok ? await response.json() : null;
    } catch {
      return null;
    }
  };

  const fileButton = (file, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = nameOf(file.path);
    button.onclick = () => show(index);
    return button;
  };

  const go = async () => {
    if (running || !program) {
      return;
    }

    running = true;
    run.disabled = true;
    stop.disabled = false;
    clear();
    worker ?? start();
    const own = worker;
    say("The runtime is being loaded.");
    try {
      await ready;
    } catch (error) {
      worker.terminate();
      worker = null;
      end(`The runtime could not be loaded. ${error.message}`);
      return;
    }

    // It may have been stopped in the meantime.
    if (own === worker && running) {
      say("It is being compiled.");
      worker.postMessage({ files: program.files.map(({ path, changed }) => ({ path, text: changed })) });
    }
  };

  const halt = () => {
    if (running) {
      worker.terminate();
      start();
      end("It was stopped.");
    }
  };

  text.addEventListener("input", () => (program.files[shown].changed = text.value));
  run.addEventListener("click", go);
  stop.addEventListener("click", halt);
  reset.addEventListener("click", () => {
    halt();
    program.files.forEach(file => (file.changed = file.text));
    clear();
    show(shown);
    say("It is as it was.");
  });
  share.addEventListener("click", async () => {
    const packed = await address.pack(program.files.map(file => file.changed));
    const { href } = new URL(`#${program.name}=${packed}`, location.href);
    history.replaceState(null, "", href);
    try {
      await navigator.clipboard.writeText(href);
      say("The address is copied. It has your changes in it.");
    } catch {
      say("The address of this page now has your changes in it.");
    }
  });
  board.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      go();
    }
  });
  addEventListener("hashchange", open);
  open();
})(tryAddress);
