// Runs programs for a page. A program that does not end is ended with its worker.
import { dotnet } from "./_framework/dotnet.js";

const tell = (kind, data) => postMessage({ kind, ...data });
const crashed = 134;

// An exception that nobody can catch, such as one of an async void method, ends the runtime. It says so in lines.
const log = console.error;
let lastWords = null;
console.error = (...items) => {
  const line = items.join(" ");
  if (lastWords) {
    lastWords.push(line);
  } else if (line === "Unhandled Exception:") {
    lastWords = [];
    setTimeout(() => {
      tell("failed", { text: `Unhandled exception. ${lastWords.join("\n")}` });
      tell("ended", { exitCode: crashed, isOver: true });
    });
  } else {
    log(...items);
  }
};

const { getAssemblyExports, setModuleImports, getConfig } = await dotnet.create();
setModuleImports("playground", {
  output: (text, isError) => tell("output", { text, isError }),
  error: (file, line, column, id, message) => tell("error", { file, line, column, id, message }),
  failed: text => tell("failed", { text }),
});
const { Compile, Run } = (await getAssemblyExports(getConfig().mainAssemblyName)).Playground.Exports;

// The compiler itself is interpreted, and takes seconds to get going. A page may let it do so before a reader waits.
onmessage = async ({ data: { files, isWarmUp } }) => {
  let exitCode = null;
  try {
    const assembly = Compile(files.map(file => file.path), files.map(file => file.text));
    if (isWarmUp) {
      return;
    }

    if (assembly) {
      tell("running");
      exitCode = await Run(assembly, [], "");
    }
  } catch (error) {
    tell("failed", { text: `${error}` });
    exitCode = crashed;
  }

  tell("ended", { exitCode });
};

tell("ready");
