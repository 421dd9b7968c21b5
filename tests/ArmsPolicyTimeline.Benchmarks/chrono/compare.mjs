// Runs chrono-node, `bench tag` and `bench read` in turn over the same texts, all bound to one core, and prints the ratios.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rounds = 5;
const here = dirname(fileURLToPath(import.meta.url));
const program = join(here, '../../../src/ArmsPolicyTimeline.Web/bin/Release/net10.0/ArmsPolicyTimeline.Web.dll');
const paths = process.argv.slice(2);
if (paths.length === 0 || !existsSync(program)) {
  console.error(paths.length === 0 ? 'usage: run PATH...' : `${program} is missing: build it in Release first`);
  process.exit(2);
}

const bound = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [];
if (bound.length === 0) {
  console.error('taskset is missing: the processes are not bound to one core');
}

const rate = (...command) => {
  const [name, ...rest] = [...bound, ...command, ...paths];
  const done = spawnSync(name, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const found = /(\d+) characters a second/.exec(done.stdout ?? '');
  if (done.status !== 0 || !found) {
    console.error(`${command.join(' ')} failed`);
    process.exit(1);
  }

  return Number(found[1]);
};

const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const measured = Array.from({ length: rounds }, () => ({
  chrono: rate('node', join(here, 'chrono.mjs')),
  tag: rate('dotnet', program, 'bench', 'tag'),
  read: rate('dotnet', program, 'bench', 'read'),
}));

console.log('| | characters a second | of chrono-node |\n|---|--:|--:|');
for (const name of ['chrono', 'tag', 'read']) {
  const ratio = median(measured.map(m => m[name] / m.chrono));
  console.log(`| ${name === 'chrono' ? 'chrono-node' : `bench ${name}`} | ${median(measured.map(m => m[name])).toLocaleString('en')} | ${ratio.toFixed(2)} |`);
}
