// Writes works with citeproc and the APA style of @citation-js/plugin-csl.
// In: {"works": [CSL item, ...], "lists": [[id, ...], ...], "cites": [{"id", "locator"}, ...]} on standard input.
// Out: {"entries": {id: text}, "lists": [[text, ...], ...], "cites": [text, ...]}; italics stand between asterisks.
'use strict'

const CSL = require('citeproc')
const { plugins } = require('@citation-js/core')
require('@citation-js/plugin-csl')

const asked = JSON.parse(require('node:fs').readFileSync(0, 'utf8'))
const works = new Map(asked.works.map(work => [work.id, work]))
const config = plugins.config.get('@csl')

function engine (ids) {
  const made = new CSL.Engine({
    retrieveLocale: () => config.locales.get('en-US'),
    retrieveItem: id => works.get(id)
  }, config.templates.get('apa'), 'en-US', true)
  made.updateItems(ids)
  return made
}

const marked = html => html.trim()
  .replace(/<div class="csl-entry">([\s\S]*?)<\/div>/g, '$1').trim()
  .replace(/<\/?i>/g, '*')
  .replace(/&#60;/g, '<').replace(/&#62;/g, '>').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&#38;/g, '&').replace(/&amp;/g, '&')

const entries = ids => engine(ids).makeBibliography()[1].map(marked)

const answer = {
  entries: Object.fromEntries([...works.keys()].map(id => [id, entries([id])[0]])),
  lists: (asked.lists || []).map(entries),
  cites: (asked.cites || []).map(cite => marked(engine([cite.id]).makeCitationCluster(
    [cite.locator ? { id: cite.id, locator: String(cite.locator), label: 'paragraph' } : { id: cite.id }])))
}
process.stdout.write(JSON.stringify(answer))
