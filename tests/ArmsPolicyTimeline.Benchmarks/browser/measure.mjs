// Draws the same events with this project's page and with chart libraries, in one browser and one run, and prints medians in milliseconds.
// usage: node measure.mjs FOLDER PROGRAM [RUNS]   FOLDER holds the data folder and events.jsonl
import { spawn } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const [folder, program, runs = '5'] = process.argv.slice(2);
const slow = Number(process.env.SLOWEST ?? 60_000);
const libraries = {
  echarts: ['echarts/dist/echarts.min.js'],
  timelineschart: ['timelines-chart/dist/timelines-chart.min.js'],
  vis: ['vis-timeline/standalone/umd/vis-timeline-graph2d.min.js', 'vis-timeline/styles/vis-timeline-graph2d.min.css'],
};

const page = (peer) => `<!doctype html><meta charset=utf-8><title>${peer}</title>${libraries[peer]
  .map((file) => (file.endsWith('css') ? `<link rel=stylesheet href="/node_modules/${file}">` : `<script src="/node_modules/${file}"></script>`))
  .join('')}<body style="margin:0"><div id=box style="width:1600px;height:860px"></div><script type=module>
import { load, chosen, peers } from '/peers.mjs';
window.frames2 = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const events = await load();
const chart = peers['${peer}'](events, document.getElementById('box'));
const some = events.filter(chosen);
const [first, last] = chart.extent;
const tenth = (last - first) / 10;
window.steps = {
  filter: () => chart.show(some), clear: () => chart.show(events),
  zoom: () => chart.range(first + 4.5 * tenth, first + 5.5 * tenth), pan: () => chart.range(first + 5 * tenth, first + 6 * tenth),
};
await window.frames2();
window.drawn = performance.now();
</script>`;

const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.jsonl': 'text/plain' };
const files = createServer((request, response) => {
  const path = new URL(request.url, 'http://x').pathname;
  if (path.startsWith('/peer/')) {
    response.setHeader('content-type', 'text/html').end(page(path.slice(6)));
    return;
  }
  const file = path === '/events.jsonl' ? join(folder, 'events.jsonl') : join(here, path);
  if (!existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
});
await new Promise((done) => files.listen(0, '127.0.0.1', done));
const base = `http://127.0.0.1:${files.address().port}`;

const site = 'http://127.0.0.1:5199';
const server = spawn('dotnet', [program, 'serve', '--urls', site, '--data', join(folder, 'data')], { stdio: 'ignore', env: { ...process.env, ASPNETCORE_ENVIRONMENT: 'Development' } });
for (let left = 300; ; left--) {
  const ready = await fetch(`${site}/health/ready`).then((r) => r.ok, () => false);
  if (ready) break;
  if (left === 0) throw new Error('the site did not start');
  await new Promise((done) => setTimeout(done, 500));
}
await (await fetch(site)).text();

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'] });
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function visit(address, isReady, steps, prepare) {
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 } });
  try {
    if (prepare) await context.addInitScript(prepare);
    const visited = await context.newPage();
    const wire = await context.newCDPSession(visited);
    let sent = 0;
    await wire.send('Network.enable');
    wire.on('Network.loadingFinished', (e) => { sent += e.encodedDataLength; });
    await visited.goto(address, { timeout: slow });
    await visited.waitForFunction(isReady, null, { timeout: slow });
    const found = { load: await visited.evaluate(() => window.drawn) };
    found.elements = await visited.evaluate(() => document.getElementsByTagName('*').length);
    found.megabytes = sent / 1e6;
    found.heap = await visited.evaluate(() => { window.gc?.(); return performance.memory.usedJSHeapSize / 1048576; });
    for (const [name, step] of Object.entries(steps)) {
      const took = await step(visited);
      found[name] = took.picture ?? took;
      found[`${name} whole`] = took.whole ?? took;
      await visited.waitForTimeout(400);
    }
    return found;
  } finally {
    await context.close();
  }
}

const timed = (name) => (visited) => visited.evaluate(async (step) => { const start = performance.now(); window.steps[step](); await window.frames2(); return performance.now() - start; }, name);
const peerSteps = Object.fromEntries(['filter', 'clear', 'zoom', 'pan'].map((name) => [name, timed(name)]));

// Ours: the picture is complete when the second frame after its last lane has passed; a filter when the picture of the new address has come,
// and whole when what stands beside it has followed.
const go = (address) => (visited) => visited.evaluate(async (target) => {
  const come = new Promise((done) => document.addEventListener('page:come', done, { once: true }));
  const whole = new Promise((done) => document.addEventListener('page:whole', done, { once: true }));
  const link = Object.assign(document.createElement('a'), { href: target });
  document.body.append(link);
  const start = performance.now();
  link.click();
  await come;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const picture = performance.now() - start;
  await whole;
  return { picture, whole: performance.now() - start };
}, address);
const gesture = (act) => (visited) => visited.evaluate(async (body) => {
  const plot = document.querySelector('[data-plot]');
  const box = plot.querySelector('.axis .view').getBoundingClientRect();
  const at = { clientX: box.left + box.width / 2, clientY: box.top + 120, bubbles: true, cancelable: true, pointerId: 1, pointerType: 'mouse', button: 0 };
  const target = plot.querySelector('.lanes .row__plot');
  const start = performance.now();
  new Function('target', 'at', 'box', body)(target, at, box);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return performance.now() - start;
}, act);
const ours = {
  filter: go('/?country=US&weapon=atacms'),
  clear: go('/'),
  zoom: gesture("target.dispatchEvent(new WheelEvent('wheel', { ...at, ctrlKey: true, deltaY: -Math.log(10) * 400 }))"),
  pan: gesture("target.dispatchEvent(new PointerEvent('pointerdown', at)); document.dispatchEvent(new PointerEvent('pointermove', { ...at, clientX: at.clientX - box.width / 2 })); document.dispatchEvent(new PointerEvent('pointerup', at))"),
};
const noteDrawn = () => document.addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => requestAnimationFrame(() => {
  if (document.querySelector('[data-plot] [data-lane]')) window.drawn = performance.now();
})));
const isDrawn = () => window.drawn !== undefined && window.Blazor !== undefined;

const all = { ours: [site, isDrawn, ours, noteDrawn], ...Object.fromEntries(Object.keys(libraries).map((peer) => [peer, [`${base}/peer/${peer}`, () => window.drawn !== undefined, peerSteps]])) };
const columns = ['load', 'filter', 'filter whole', 'clear', 'clear whole', 'zoom', 'pan', 'elements', 'heap', 'megabytes'];
console.log(`| | ${columns.join(' | ')} |\n|---|${columns.map(() => '--:').join('|')}|`);
for (const [name, [address, isReady, steps, prepare]] of Object.entries(all)) {
  if (process.env.ONLY && !process.env.ONLY.split(',').includes(name)) continue;
  const found = [];
  for (let run = 0; run < Number(runs); run++) {
    const measured = await visit(address, isReady, steps, prepare).catch((error) => { console.error(`${name}: ${error.message.split('\n')[0]}`); return null; });
    if (measured === null) break;
    found.push(measured);
  }
  console.log(`| ${name} | ${columns.map((c) => (found.length === 0 ? '-' : median(found.map((f) => f[c])).toLocaleString('en', { maximumFractionDigits: c === 'heap' || c === 'megabytes' ? 2 : 0 }))).join(' | ')} |`);
}
await browser.close();
files.close();
server.kill('SIGTERM');
