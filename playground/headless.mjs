// Runs programs without a browser: node headless.mjs <folder of the published playground>
// The first line of the input is a word that no program knows. Each other line is a program, as PlayRequest.cs says.
// Each line of the output that starts with that word says what became of one, as PlayResult.cs reads it.
import { writeSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const token = (await lines.next()).value;
const { dotnet } = await import(pathToFileURL(join(resolve(process.argv[2]), "_framework", "dotnet.js")));
const { getAssemblyExports, setModuleImports, getConfig } = await dotnet.withDiagnosticTracing(false).create();
let played;
setModuleImports("playground", {
  output: (text, isError) => (played[isError ? "Error" : "Output"] += text),
  error: (file, line, column, id, message) => (played.Refusal ??= `${file}(${line},${column}): ${id}: ${message}`),
  failed: text => (played.Failure ??= text),
});
const { Compile, Run } = (await getAssemblyExports(getConfig().mainAssemblyName)).Playground.Exports;
for await (const line of lines) {
  const { Paths, Texts } = JSON.parse(line);
  played = { Output: "", Error: "", Refusal: null, Failure: null, ExitCode: null };
  const own = played;
  try {
    const assembly = Compile(Paths, Texts);
    own.ExitCode = assembly && (await Run(assembly, [], ""));
  } catch (error) {
    own.Failure ??= `${error}`;
  }

  // Not through the stream: a program may end the process, and what is on its way would be lost.
  writeSync(1, `${token}${JSON.stringify(own)}\n`);
}

process.exit(0);
