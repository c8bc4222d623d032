import { readFileSync } from 'node:fs'
import { compile, load, serialize } from '../index.ts'
import { eta as templates } from './engines/adapters/text.mjs'
import { Eta } from './engines/node_modules/eta/dist/eta.module.mjs'

/**
 * CPU time in microseconds to compile, or load, a template that was never seen before: each of the workloads in many
 * wordings, each once, in one process, without a warm-up.
 */
const [subject] = process.argv.slice(2)
const names = ['product', 'table', 'comments']
const wordings = Array.from({ length: 40 }, (_, at) => `class-${at}`)
const reworded = (text) =>
  wordings.map((word) =>
    text
      .replaceAll(/<ul>|<tr>/g, (tag) => `${tag.slice(0, -1)} data-w="${word}">`)
      .replaceAll(/\((ul|tr) /g, (head) => `${head}:data-w "${word}" `),
  )
const sources = names.flatMap((name) =>
  reworded(readFileSync(new URL(`./workloads/${name}.sx`, import.meta.url), 'utf8')),
)

function prepared() {
  if (subject === 'sx compile') return [sources, (source) => compile(source, { file: 'page.sx' })]
  if (subject === 'sx load')
    return [sources.map((source) => serialize(compile(source, { file: 'page.sx' }))), (bytes) => load(bytes)]
  const eta = new Eta({ autoEscape: true, autoTrim: false })
  const texts = [...names, 'comment'].flatMap((name) => reworded(templates[name]))
  return [texts, (text) => eta.compile(text)]
}

const [inputs, run] = prepared()
// What loading the modules left behind is not part of the work.
globalThis.gc?.()
const before = process.cpuUsage()
let made = 0
for (const input of inputs) if (run(input)) made += 1
const used = process.cpuUsage(before)
const micros = (used.user + used.system) / (made * (subject === 'eta compile' ? 3 / 4 : 1))
process.stdout.write(JSON.stringify({ median: micros, best: micros }))
