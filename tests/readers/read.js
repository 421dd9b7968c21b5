// Reads BibTeX, RIS or CSL-JSON from standard input with citation-js and writes what it read as CSL-JSON.
'use strict'

const Cite = require('citation-js')
const text = require('node:fs').readFileSync(0, 'utf8')
process.stdout.write(JSON.stringify(new Cite(text).data.map(({ _graph, ...work }) => work)))
