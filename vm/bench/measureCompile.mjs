import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { compile, load, serialize } from '../index.ts'
import { eta as templates } from './engines/adapters/text.mjs'
import { Eta } from './engines/node_modules/eta/dist/eta.module.mjs'

/**
 * CPU time in microseconds to compile, or load, a template that was never seen before: each of the workloads in many
 * wordings, each once, in one process, without a warm-up. What is loaded was compiled in another process, as it is
 * for a host that keeps bytecode on disk: `node measureCompile.mjs bytecode` prints it.
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

function sources() {
  return names.flatMap((name) =>
    reworded(readFileSync(new URL(`./workloads/${name}.sx`, import.meta.url), 'utf8')),
  )
}

function bytecode() {
  const printed = execFileSync(process.execPath, ['--no-warnings', import.meta.filename, 'bytecode'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(printed).map((text) => new Uint8Array(Buffer.from(text, 'base64')))
}

function prepared() {
  if (subject === 'sx compile') return [sources(), (source) => compile(source, { file: 'page.sx' })]
  if (subject === 'sx load') return [bytecode(), (bytes) => load(bytes)]
  const eta = new Eta({ autoEscape: true, autoTrim: false })
  const texts = [...names, 'comment'].flatMap((name) => reworded(templates[name]))
  return [texts, (text) => eta.compile(text)]
}

async function measured() {
  const [inputs, run] = prepared()
  // What loading the modules left behind, garbage and work of other threads, is not part of this.
  globalThis.gc?.()
  await setTimeout(250)
  const before = process.cpuUsage()
  let made = 0
  for (const input of inputs) if (run(input)) made += 1
  // The kernel counts the time of a thread when it leaves the processor: without a pause up to 4 ms are missing.
  await setTimeout(5)
  const used = process.cpuUsage(before)
  // The third workload is two templates in eta, which has them in files of their own.
  const micros = (used.user + used.system) / (made * (subject === 'eta compile' ? 3 / 4 : 1))
  return { median: micros, best: micros }
}

const result =
  subject === 'bytecode'
    ? sources().map((source) =>
        Buffer.from(serialize(compile(source, { file: 'page.sx' }))).toString('base64'),
      )
    : await measured()
process.stdout.write(JSON.stringify(result))
