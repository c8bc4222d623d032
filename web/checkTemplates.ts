import { fileURLToPath } from 'node:url'
import { CompileError } from '@rose-ash/vm'
import { GraphQLError } from 'graphql'
import { readSchema } from './page/graphql/loadOperations.ts'
import { checkRoom, type RoomReport } from './page/typed/checkRoom.ts'
import { siteTables } from './siteTables.ts'

/**
 * `node web/checkTemplates.ts`: compiles every template of the room and holds it against its operation. What is wrong
 * goes to standard error, all of it; the exit status is 1 then.
 */
if (import.meta.main) {
  const { templates, diagnostics } = checked()
  if (diagnostics.length > 0) process.stderr.write(`${new CompileError(diagnostics).message}\n\n`)
  const summary = `${templates} templates, ${diagnostics.length} ${diagnostics.length === 1 ? 'mistake' : 'mistakes'}\n`
  ;(diagnostics.length > 0 ? process.stderr : process.stdout).write(summary)
  if (diagnostics.length > 0) process.exitCode = 1
}

function checked(): RoomReport {
  try {
    return checkRoom({
      folder: fileURLToPath(new URL('.', import.meta.url)),
      schema: readSchema(new URL('../gateway/api.graphql', import.meta.url)),
      tables: siteTables,
    })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    process.stderr.write(`${error.toString()}\n`)
    process.exit(1)
  }
}
