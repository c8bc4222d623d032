import type { CompiledField, Complete, Run } from './Run.ts'

type Data = Record<string, unknown>

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'

/** Reads and completes each field of an object, all at once. */
export function completeFields(
  fields: readonly CompiledField[],
  source: unknown,
  run: Run,
): Data | Promise<Data> {
  const data: Data = {}
  const waiting: PromiseLike<void>[] = []
  for (const field of fields) {
    if (run.hasFailed) return data
    const late = put(data, field.key, attempt(field, source, run), field.complete, run)
    if (late) waiting.push(late)
  }
  return waiting.length > 0 ? Promise.all(waiting).then(() => data) : data
}

/** Completes each item of a list, all at once. */
export function completeItems(
  items: readonly unknown[],
  complete: Complete,
  run: Run,
): unknown[] | Promise<unknown[]> {
  const completed = new Array<unknown>(items.length)
  const waiting: PromiseLike<void>[] = []
  for (let index = 0; index < items.length; index++) {
    const late = put(completed, index, items[index], complete, run)
    if (late) waiting.push(late)
  }
  return waiting.length > 0 ? Promise.all(waiting).then(() => completed) : completed
}

function attempt(field: CompiledField, source: unknown, run: Run): unknown {
  try {
    return field.read(source, run)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Puts the completed value into its place, at once or when it arrives. */
function put<Key extends string | number>(
  target: Record<Key, unknown>,
  key: Key,
  value: unknown,
  complete: Complete,
  run: Run,
): PromiseLike<void> | undefined {
  const fail = () => {
    run.hasFailed = true
  }
  if (isPromise(value)) {
    target[key] = undefined
    return value.then((arrived) => put(target, key, arrived, complete, run), fail)
  }
  // graphql-js calls a function, and reports an error that is given instead of thrown.
  if (value instanceof Error || typeof value === 'function') fail()
  const completed = run.hasFailed ? null : complete(value, run)
  target[key] = completed
  return isPromise(completed)
    ? completed.then((late) => {
        target[key] = late
      }, fail)
    : undefined
}
