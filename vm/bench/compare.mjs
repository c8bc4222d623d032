import { execFile } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { promisify } from 'node:util'

/**
 * `npm run bench:vm -- [rounds]`: every engine on every workload, a fresh process each, interleaved; the table goes to
 * RESULTS.md. Install the engines first: `npm ci --prefix vm/bench/engines`.
 */
const rounds = Number(process.argv[2] ?? 5)
/** Cold compilations are short, so each round has several. */
const compilations = 10
const workloads = ['product', 'table', 'comments']
const engines = 'pug marko eta dot ejs solid svelte handlebars preact react nunjucks liquidjs'.split(' ')
const ours = ['sx, generated', 'sx, interpreter']
const strings = [...ours, 'literals', ...engines]
const buffers = ['sx, generated, renderToBuffer', 'literals + Buffer.from', 'sx, interpreter, renderToBuffer']
/** Those that the targets are about: a round has several turns of them, one directly after the other. */
const deciding = ['literals', ...ours, 'eta', ...buffers]
const turns = 3
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

const middle = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
}

/** By subject and workload, or by compiler, the measurement of each turn that it had. */
const measurements = new Map()
const note = (key, turn, measurement) => {
  measurements.set(key, (measurements.get(key) ?? new Map()).set(turn, measurement))
}
for (let round = 0; round < rounds; round += 1) {
  for (const workload of workloads) {
    for (let turn = round * turns; turn < (round + 1) * turns; turn += 1) {
      // Forth and back, so that nobody always has the same neighbour.
      const subjects = turn % 2 === 0 ? deciding : deciding.toReversed()
      for (const subject of subjects) {
        note(`${subject}|${workload}`, turn, await measured('./measure.mjs', [subject, workload]))
      }
    }
    for (const subject of engines.filter((engine) => !deciding.includes(engine))) {
      note(`${subject}|${workload}`, round * turns, await measured('./measure.mjs', [subject, workload]))
    }
  }
  for (let turn = round * compilations; turn < (round + 1) * compilations; turn += 1) {
    for (const subject of compilers) note(subject, turn, await measured('./measureCompile.mjs', [subject]))
  }
  process.stderr.write(`round ${round + 1} of ${rounds}\n`)
}

const all = (key) => [...measurements.get(key).values()]
const median = (key) => middle(all(key).map((each) => each.median))
const best = (key) => Math.min(...all(key).map((each) => each.best))
/**
 * The median of the ratios that each turn gave: what is compared ran within seconds, so that others who use the
 * machine disturbed both.
 */
const typical = (subject, base) => {
  const bases = measurements.get(base)
  const shared = [...measurements.get(subject)].filter(([turn]) => bases.has(turn))
  return middle(shared.map(([turn, each]) => each.median / bases.get(turn).median))
}
const ideal = (subject, base) => best(subject) / best(base)
const ratio = (pick, subject, base) =>
  Math.cbrt(
    workloads.reduce(
      (product, workload) => product * pick(`${subject}|${workload}`, `${base}|${workload}`),
      1,
    ),
  )

function table(subjects, base) {
  const rows = subjects
    .map((subject) => ({
      subject,
      usual: ratio(typical, subject, base),
      least: ratio(ideal, subject, base),
    }))
    .sort((a, b) => a.usual - b.usual)
    .map(({ subject, usual, least }) => {
      const each = workloads.map((workload) => `${median(`${subject}|${workload}`).toFixed(1)}`)
      return `| ${subject} | ${usual.toFixed(2)} | ${least.toFixed(2)} | ${each.join(' | ')} |`
    })
  return [
    '| | time against literals (median) | (best) | product µs | table µs | comments µs |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
}

/** Each target as measured, by the median of the ratios and by the ratio of the best. */
const figures = (pick) => [
  ratio(pick, 'sx, generated', 'literals'),
  Math.max(...engines.map((engine) => ratio(pick, 'sx, generated', engine))),
  ratio(pick, 'sx, interpreter', 'literals'),
  ratio(pick, 'sx, interpreter', 'eta'),
  ratio(pick, 'sx, generated, renderToBuffer', 'literals + Buffer.from'),
  pick('sx compile', 'eta compile'),
  pick('sx load', 'eta compile'),
]
const [usual, least] = [figures(typical), figures(ideal)]
const verdict = (holds) => (holds ? 'yes' : 'no')
const targets = [
  ['generated tier', 1.05],
  ['generated tier against the fastest engine', 1],
  ['interpreter', 1.4],
  ['interpreter against eta', 1],
  ['renderToBuffer against literals + Buffer.from', 0.85],
  ["compile, cold, against eta's", 4],
  ["load, cold, against eta's compile", 0.5],
].map(([name, most], index) => ({ name, most, usual: usual[index], least: least[index] }))

const text = `# Results of the benchmark

${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${rounds} rounds, load ${loadavg()[0]?.toFixed(1)} at the end.

CPU time for a render, garbage collection included, in a fresh process for each engine, workload and turn: ${rounds * turns} turns of
what the targets are about, ${rounds} of the other engines; budgets, sandbox and autoescape on. Geometric mean of three
workloads: a product page (layout, navigation, 24 cards), a table of 1,000 × 10, a tree of comments (depth 8, fan-out
3). Lower is better. The outputs are compared before anything is measured. \`median\` is the median of the ratios that
the turns gave, \`best\` the ratio of the least times that were seen. \`npm run bench:vm\` writes this file.

## Targets

| | median | best | at most | holds |
| --- | ---: | ---: | ---: | --- |
${targets.map(({ name, most, usual: measuredAs, least: atBest }) => `| ${name} | ${measuredAs.toFixed(2)} | ${atBest.toFixed(2)} | ${most.toFixed(2)} | ${verdict(measuredAs <= most)} |`).join('\n')}

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
