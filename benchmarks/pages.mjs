// Measures each article, and one page of each other kind, with Lighthouse as on a phone, and prints medians.
// Usage: npm install --no-save --prefix artifacts/checker lighthouse@12.8.2
//        CHROME_PATH=<browser> node benchmarks/pages.mjs [rounds]
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

const rounds = Number(process.argv[2] ?? 5);
const site = 'output', report = resolve('artifacts/checker/report.json');
const lighthouse = resolve('artifacts/checker/node_modules/lighthouse/cli/index.js');
const kinds = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript' };
mkdirSync('artifacts/checker', { recursive: true });

// As a host serves it: compressed, and kept for a while.
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://site').pathname);
  const file = join(site, path);
  if (!existsSync(file) || path.endsWith('/')) return void response.writeHead(404).end();
  response.writeHead(200, {
    'Content-Type': kinds[extname(file)] ?? 'application/octet-stream',
    'Content-Encoding': 'gzip',
    'Cache-Control': 'max-age=600',
  });
  response.end(gzipSync(readFileSync(file)));
}).listen(0, 'localhost');
const address = await new Promise(listening => server.on('listening', () => listening(server.address().port)));

const measure = async path => {
  await promisify(execFile)(process.execPath, [
    lighthouse,
    `http://localhost:${address}/${path}`,
    '--quiet',
    '--output=json',
    `--output-path=${report}`,
    '--chrome-flags=--headless --no-sandbox',
  ], { timeout: 120_000 });
  const { categories, audits } = JSON.parse(readFileSync(report, 'utf8'));
  return {
    performance: categories.performance.score * 100,
    accessibility: categories.accessibility.score * 100,
    practices: categories['best-practices'].score * 100,
    lcp: audits['largest-contentful-paint'].numericValue,
    blocking: audits['total-blocking-time'].numericValue,
    shift: audits['cumulative-layout-shift'].numericValue,
  };
};

const html = folder => readdirSync(join(site, folder)).filter(name => name.endsWith('.html'));
const isRedirect = page => readFileSync(join(site, page), 'utf8').includes('http-equiv="refresh"');
const pages = [
  ...html('.'),
  ...html('articles').map(name => `articles/${name}`),
  ...['listings', 'proof', 'proof/statements', 'api', 'talk'].map(folder => `${folder}/index.html`),
  'talk/slides.html',
  `code/start/${html('code/start')[0]}`,
  `api/${html('api')[0]}`,
].filter(page => existsSync(join(site, page)) && !isRedirect(page));
const median = values => values.toSorted((one, other) => one - other)[values.length >> 1];

console.log('| page | performance | accessibility | best practices | LCP, ms | TBT, ms | CLS |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const page of pages) {
  const found = [];
  for (let round = 0; round < rounds; round++) found.push(await measure(page));
  const of = name => Math.round(median(found.map(one => one[name])));
  const shift = Math.max(...found.map(one => one.shift)).toFixed(3);
  const scores = [of('performance'), of('accessibility'), of('practices'), of('lcp'), of('blocking'), shift];
  console.log(`| ${[page, ...scores].join(' | ')} |`);
}

server.close();
