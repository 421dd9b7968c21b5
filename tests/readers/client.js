// Makes a client of the OpenAPI document of the site at the given origin, compiles client.ts with it, and runs that.
const { execFileSync } = require('node:child_process');
const { copyFileSync, mkdtempSync, rmSync, symlinkSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const origin = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), 'apt-client-'));
const bin = (name) => join(__dirname, 'node_modules', '.bin', name);
try {
  copyFileSync(join(__dirname, 'client.ts'), join(folder, 'client.ts'));
  symlinkSync(join(__dirname, 'node_modules'), join(folder, 'node_modules'));
  execFileSync(bin('openapi-typescript'), [`${origin}/api/openapi.json`, '-o', join(folder, 'api.d.ts')], { stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync(bin('tsc'), [
    '--strict', '--target', 'es2022', '--module', 'nodenext', '--moduleResolution', 'nodenext', '--lib', 'es2023,dom,dom.iterable', '--skipLibCheck', join(folder, 'client.ts'),
  ], { cwd: folder, stdio: ['ignore', 2, 'inherit'] });
  process.stdout.write(execFileSync(process.execPath, [join(folder, 'client.js'), origin]));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
