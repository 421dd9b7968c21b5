// Prints chrono-node's characters a second over the texts of the paths given: all in memory, four seconds to warm up, then the
// median of two seconds of rounds, as `bench tag` and `bench read` do it.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';

const textsIn = path => statSync(path).isDirectory()
  ? readdirSync(path).sort().flatMap(name => textsIn(join(path, name)))
  : path.endsWith('.txt') ? [readFileSync(path, 'utf8')] : [];

const texts = process.argv.slice(2).flatMap(textsIn);
const characters = texts.reduce((sum, text) => sum + text.length, 0);
if (characters === 0) {
  console.error('no .txt files');
  process.exit(2);
}

const reference = new Date(Date.UTC(2024, 4, 30, 12));
const round = () => texts.forEach(text => chrono.parse(text, reference));
const rounds = milliseconds => {
  const rates = [];
  for (const start = performance.now(); performance.now() - start < milliseconds;) {
    const begin = performance.now();
    round();
    rates.push(characters / (performance.now() - begin) * 1000);
  }

  return rates;
};

rounds(4000);
const rates = rounds(2000);
rates.sort((a, b) => a - b);
const median = rates[Math.floor(rates.length / 2)];
console.log(`chrono: ${median.toFixed(0)} characters a second (median of ${rates.length} rounds; ${texts.length} texts, ${characters} characters)`);
