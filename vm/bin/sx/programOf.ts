import { compile, load, type Program } from '../../index.ts'
import { importsFrom, readBytes } from './files.ts'

/** The program of a file: bytecode as it is, anything else compiled. Throws CompileError or LoadError. */
export function programOf(file: string, values: ReadonlyMap<string, string>): Program {
  const bytes = readBytes(file)
  if (bytes.subarray(0, 4).toString('latin1') === 'SXVM') return load(bytes)
  return compile(bytes.toString('utf8'), { file, resolve: importsFrom(values) })
}
