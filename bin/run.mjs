// `node bin/run.mjs start …` runs bin/start.ts, once it is sure that this Node reads TypeScript.
import { nodeRefusal } from './launch/nodeRefusal.mjs'

const [script, ...args] = process.argv.slice(2)
const refusal = nodeRefusal(process.versions.node, process.platform)
if (refusal !== null) {
  console.error(refusal)
  process.exit(1)
}
const { runScript } = await import('./launch/runScript.ts')
await runScript(script, args)
