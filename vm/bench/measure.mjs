import { readFileSync } from 'node:fs'
import { compile, load, render, renderToBuffer, serialize } from '../index.ts'
import { normalised } from './normalised.mjs'
import { workloads } from './workloads/data.mjs'
import { templates } from './workloads/literals.mjs'

/**
 * One subject on one workload in a process of its own: `node measure.mjs subject workload`. Checks the output, warms
 * up, and prints the CPU time of a render in microseconds as JSON: median and best of the samples.
 */
const [subject, workload] = process.argv.slice(2)
const data = workloads[workload]
const budgets = { deadline: 60_000 }

async function prepared() {
  if (subject === 'literals') return templates[workload]
  if (subject === 'literals + Buffer.from') return (given) => Buffer.from(templates[workload](given))
  if (subject.startsWith('sx')) {
    const source = readFileSync(new URL(`./workloads/${workload}.sx`, import.meta.url), 'utf8')
    const program = load(serialize(compile(source, { file: `${workload}.sx` })))
    const tier = subject.includes('interpreter') ? 'interpreter' : 'generated'
    if (subject.includes('Buffer')) return (given) => renderToBuffer(program, given, { tier, budgets })
    return (given) => render(program, given, { tier, budgets })
  }
  const { engines } = await import('./engines/adapters/index.mjs')
  return engines[subject](workload)
}

function micros(run, count) {
  const before = process.cpuUsage()
  let sum = 0
  for (let at = 0; at < count; at += 1) {
    const out = run(data)
    // Reading one unit makes a rope of strings flat, as sending it would.
    sum += typeof out === 'string' ? out.charCodeAt(out.length - 1) : out[out.length - 1]
  }
  const used = process.cpuUsage(before)
  if (sum === 0) throw new Error('nothing was rendered')
  return (used.user + used.system) / count
}

const run = await prepared()
const output = run(data).toString()
const [actual, expected] = [normalised(output), normalised(templates[workload](data))]
if (actual !== expected) {
  let at = 0
  while (actual[at] === expected[at]) at += 1
  const around = (text) => text.slice(Math.max(0, at - 80), at + 80)
  process.stderr.write(
    `${subject} writes something else for ${workload}:\n${around(actual)}\n---\n${around(expected)}\n`,
  )
  process.exit(1)
}
let count = 1
while (micros(run, count) * count < 15_000) count *= 2
// Warm by processor time, not by the clock: on a busy machine the compiler of V8 would not be done.
for (const begun = process.cpuUsage(); process.cpuUsage(begun).user < 700_000; ) micros(run, count)
const samples = Array.from({ length: 31 }, () => micros(run, count)).sort((a, b) => a - b)
process.stdout.write(JSON.stringify({ median: samples[15], best: samples[0] }))
