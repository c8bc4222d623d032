import '../disableTelemetry.ts'
import { resolve } from 'node:path'
import { composeCommand } from '../compose/composeCommand.ts'

process.exitCode = await composeCommand({
  arguments: process.argv.slice(2),
  env: process.env,
  directory: resolve(import.meta.dirname, '..'),
  defaultConfig: resolve(import.meta.dirname, '../../supergraph.yaml'),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
