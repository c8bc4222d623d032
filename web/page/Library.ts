import type { Props } from '@rose-ash/vm'
import type { Operation } from './graphql/Operation.ts'

/**
 * Templates and operations, by the name of their file under `web/` without extension: `blog/post/page`. A mistake in
 * one of them shows where it is used.
 */
export interface Library {
  /** @throws AuthoringError when the operation does not fit the schema, or is not there */
  operation(name: string): Operation
  hasOperation(name: string): boolean
  hasTemplate(name: string): boolean
  /** @throws AuthoringError when the template does not compile, RenderError when it stops */
  render(name: string, entry: string, props: Props): string
  /** Compiles every page. @throws AuthoringError with all that is wrong */
  prepareAll(): void
  /** Reads everything again, after a change on disk. */
  reload(): void
}
