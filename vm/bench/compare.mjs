import { execFile } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { promisify } from 'node:util'

/**
 * `npm run bench:vm -- [rounds]`: every engine on every workload, a fresh process each, rounds interleaved; the table
 * goes to RESULTS.md. Install the engines first: `npm ci --prefix vm/bench/engines`.
 */
const rounds = Number(process.argv[2] ?? 3)
const workloads = ['product', 'table', 'comments']
const engines = 'pug marko eta dot ejs solid svelte handlebars preact react nunjucks liquidjs'.split(' ')
const ours = ['sx, generated', 'sx, interpreter']
const strings = ['literals', ...ours, ...engines]
const buffers = ['literals + Buffer.from', 'sx, generated, renderToBuffer', 'sx, interpreter, renderToBuffer']
const compilers = ['sx compile', 'sx load', 'eta compile']
const run = promisify(execFile)
const here = (file) => new URL(file, import.meta.url).pathname

if (!existsSync(here('./engines/node_modules'))) {
  process.stderr.write('the engines are missing: npm ci --prefix vm/bench/engines\n')
  process.exit(2)
}

async function measured(file, args) {
  const { stdout } = await run(process.execPath, ['--no-warnings', '--expose-gc', here(file), ...args], {
    encoding: 'utf8',
  })
  return JSON.parse(stdout)
}

const times = new Map()
const note = (key, { median, best }) => {
  const known = times.get(key) ?? []
  known.push({ median, best })
  times.set(key, known)
}
for (let round = 1; round <= rounds; round += 1) {
  for (const workload of workloads) {
    for (const subject of [...strings, ...buffers]) {
      note(`${subject}|${workload}`, await measured('./measure.mjs', [subject, workload]))
    }
  }
  for (let again = 0; again < 3; again += 1) {
    for (const subject of compilers) note(subject, await measured('./measureCompile.mjs', [subject]))
  }
  process.stderr.write(`round ${round} of ${rounds}\n`)
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const median = (key) => middle(times.get(key).map((each) => each.median))
const best = (key) => Math.min(...times.get(key).map((each) => each.best))
const ratio = (pick, subject, base) =>
  Math.cbrt(
    workloads.reduce(
      (product, workload) => product * (pick(`${subject}|${workload}`) / pick(`${base}|${workload}`)),
      1,
    ),
  )

function table(subjects, base) {
  const rows = subjects
    .map((subject) => ({ subject, typical: ratio(median, subject, base), ideal: ratio(best, subject, base) }))
    .sort((a, b) => a.typical - b.typical)
    .map(({ subject, typical, ideal }) => {
      const each = workloads.map((workload) => `${median(`${subject}|${workload}`).toFixed(1)}`)
      return `| ${subject} | ${typical.toFixed(2)} | ${ideal.toFixed(2)} | ${each.join(' | ')} |`
    })
  return [
    '| | time against literals (median) | (best) | product µs | table µs | comments µs |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
}

const generated = ratio(median, 'sx, generated', 'literals')
const interpreter = ratio(median, 'sx, interpreter', 'literals')
const buffer = ratio(median, 'sx, generated, renderToBuffer', 'literals + Buffer.from')
const compile = median('sx compile') / median('eta compile')
const load = median('sx load') / median('eta compile')
const fastest = Math.min(...engines.map((engine) => ratio(median, engine, 'literals')))
const eta = ratio(median, 'eta', 'literals')
const verdict = (holds) => (holds ? 'yes' : 'no')
const targets = [
  ['generated tier', generated, 'at most 1.05', generated <= 1.05],
  ['generated tier against the fastest engine', generated / fastest, 'below 1', generated < fastest],
  ['interpreter', interpreter, 'at most 1.40', interpreter <= 1.4],
  ['interpreter against eta', interpreter / eta, 'below 1', interpreter < eta],
  ['renderToBuffer against literals + Buffer.from', buffer, 'at most 0.85', buffer <= 0.85],
  ["compile, cold, against eta's", compile, 'at most 4', compile <= 4],
  ["load, cold, against eta's compile", load, 'at most 0.5', load <= 0.5],
]

const text = `# Results of the benchmark

${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${rounds} rounds.

CPU time for a render, garbage collection included, in a fresh process for each engine, workload and round; budgets,
sandbox and autoescape on. Geometric mean of three workloads: a product page (layout, navigation, 24 cards), a table of
1,000 × 10, a tree of comments (depth 8, fan-out 3). Lower is better. The outputs are compared before anything is
measured. \`npm run bench:vm\` writes this file.

## Targets

| | measured | wanted | holds |
| --- | ---: | --- | --- |
${targets.map(([name, value, wanted, holds]) => `| ${name} | ${value.toFixed(2)} | ${wanted} | ${verdict(holds)} |`).join('\n')}

## Strings

${table(strings, 'literals')}

## Bytes

${table(buffers, 'literals + Buffer.from')}

## Compiling: one template, never seen before, without warm-up

| | µs for a template |
| --- | ---: |
${compilers.map((subject) => `| ${subject} | ${median(subject).toFixed(0)} |`).join('\n')}
`
writeFileSync(here('./RESULTS.md'), text)
process.stdout.write(text)
