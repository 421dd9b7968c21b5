// A client made of the site's OpenAPI document reads every address. The compiler checks that paths, parameters and members are as told.
import createClient from 'openapi-fetch';
import type { paths } from './api';

declare const process: { argv: string[]; stdout: { write(text: string): void } };

const origin = process.argv[2];
const client = createClient<paths>({ baseUrl: origin });
const read: Record<string, number> = {};

function count(path: keyof paths, number: number | undefined): void {
  read[path] = number ?? 0;
}

async function main(): Promise<void> {
  const page = (await client.GET('/api/events', { params: { query: { limit: 2, country: 'US,GB', sort: '-date' } } })).data!;
  count('/api/events', page.events.length);
  const second = await client.GET('/api/events', { params: { query: Object.fromEntries(new URL(page.next!).searchParams) } });
  if (second.data!.events[0].id === page.events[1].id) throw new Error('The next page tells an event again.');

  const event = (await client.GET('/api/events/{id}', { params: { path: { id: page.events[0].id } } })).data!;
  count('/api/events/{id}', event.citations[0].passages[0].quote.length);

  const query = { country: 'US', from: '2024' };
  for (const path of [
    '/api/events.csv', '/api/events.xlsx', '/api/events.jsonl', '/api/events.atom', '/api/events.ics', '/api/events.timelinejs.json',
    '/api/events.bib', '/api/events.ris', '/api/events.csl.json',
  ] as const) {
    const { data } = await client.GET(path, { params: { query }, parseAs: 'blob' });
    count(path, (data as unknown as Blob).size);
  }

  const annotations = (await client.GET('/api/events.jsonld', { params: { query } })).data!;
  count('/api/events.jsonld', annotations.first.items[0].target.selector.length);

  const sources = (await client.GET('/api/sources', { params: { query: { limit: 1 } } })).data!;
  count('/api/sources', sources.sources.length);
  const id = sources.sources[0].id;
  const source = (await client.GET('/api/sources/{id}', { params: { path: { id } } })).data!;
  count('/api/sources/{id}', source.passages.length);
  const text = (await client.GET('/api/sources/{id}/text', { params: { path: { id } }, parseAs: 'text' })).data!;
  const [first] = source.passages;
  if ([...text].slice(first.start, first.end).join('') !== first.quote) throw new Error('A passage does not stand where it is said to.');
  count('/api/sources/{id}/text', text.length);
  const passage = (await client.GET('/api/passages/{id}', { params: { path: { id: first.id } } })).data!;
  count('/api/passages/{id}', passage.body.length);

  const standings = (await client.GET('/api/standings', { params: { query: { asof: '2024-06-15', topic: 'use' } } })).data!;
  count('/api/standings', standings.standings.filter((s) => s.standing === 'limited' || s.standing === 'permitted').length);
  const matrix = (await client.GET('/api/matrix', { params: { query: { asof: '2024-06-15' } } })).data!;
  count('/api/matrix', matrix.cells.filter((c) => c.standing !== 'unknown').length);
  const facets = (await client.GET('/api/facets', { params: { query } })).data!;
  count('/api/facets', facets.facets.flatMap((f) => f.values).length);

  count('/api/changes', (await client.GET('/api/changes')).data!.changes.length + 1);
  const feed = await client.GET('/api/changes.atom', { parseAs: 'text' });
  count('/api/changes.atom', feed.data!.length);

  const refused = await client.GET('/api/events', { params: { query: { from: 'never' } } });
  if (refused.error?.errors?.[0].parameter !== 'from') throw new Error('A bad parameter is not named.');
  process.stdout.write(JSON.stringify(read));
}

main();
