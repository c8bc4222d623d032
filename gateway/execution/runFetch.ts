import { SubgraphFailure } from '../sources/SubgraphFailure.ts'
import type { SubgraphAnswer } from '../sources/SubgraphSource.ts'
import { type Data, isData } from './Data.ts'
import type { Execution } from './Execution.ts'
import { mergeInto } from './mergeInto.ts'
import { objectsAt } from './objectsAt.ts'
import { type Path, pathsAt } from './pathsAt.ts'
import { representation } from './representation.ts'
import { rewrite } from './rewrite.ts'
import type { FetchStep, Requirement } from './Step.ts'

/** Asks one subgraph one question and merges the answer. */
export async function runFetch(step: FetchStep, execution: Execution): Promise<void> {
  const targets = step.at.length === 0 ? [execution.data] : objectsAt(execution.data, step.at)
  if (targets.length === 0) return
  if (step.requires) return runEntityFetch(step, step.requires, targets, execution)

  const answer = await ask(step, variablesOf(step, execution.variables), execution)
  if (!answer) return
  for (const error of answer.errors) {
    const path = error.path ? [...step.at, ...clientKeys(step, error.path)] : undefined
    execution.faults.push({ kind: 'error', step, error, path })
  }
  if (!answer.data) return
  if (step.rewriteOutput.length > 0) rewrite(execution.supergraph, step.rewriteOutput, answer.data)
  for (const target of targets) mergeInto(target, answer.data)
}

/** Entities that a subgraph knows by the same representation are asked for once. */
interface Asked {
  readonly representations: Data[]
  /** The targets of each representation, as indices. */
  readonly targets: number[][]
}

async function runEntityFetch(
  step: FetchStep,
  requires: readonly Requirement[],
  targets: readonly Data[],
  execution: Execution,
): Promise<void> {
  const asked = representationsOf(step, requires, targets, execution)
  if (asked.representations.length === 0) return
  const variables = variablesOf(step, execution.variables)
  variables.representations = asked.representations
  const answer = await ask(step, variables, execution)
  if (!answer) return
  addEntityFaults(step, asked, answer, execution)

  const entities = answer.data?._entities
  if (!Array.isArray(entities)) {
    if (answer.errors.length === 0) fail(step, 'The answer has no list of entities.', execution)
    return
  }
  if (entities.length !== asked.representations.length) {
    fail(step, `${entities.length} entities came for ${asked.representations.length}.`, execution)
    return
  }
  for (const [index, entity] of entities.entries()) {
    if (!isData(entity)) continue
    for (const target of asked.targets[index] ?? []) {
      const existing = targets[target]
      if (!existing) continue
      if (entity.__typename === undefined && existing.__typename !== undefined)
        entity.__typename = existing.__typename
      if (step.rewriteOutput.length > 0) rewrite(execution.supergraph, step.rewriteOutput, entity)
      mergeInto(existing, entity)
    }
  }
}

function representationsOf(
  step: FetchStep,
  requires: readonly Requirement[],
  targets: readonly Data[],
  execution: Execution,
): Asked {
  const asked: Asked = { representations: [], targets: [] }
  const known = new Map<string, number>()
  for (const [index, target] of targets.entries()) {
    const made = representation(execution.supergraph, target, requires)
    if (!made) continue
    if (step.rewriteInput.length > 0) rewrite(execution.supergraph, step.rewriteInput, made)
    const key = JSON.stringify(made)
    const place = known.get(key)
    if (place !== undefined) {
      asked.targets[place]?.push(index)
      continue
    }
    known.set(key, asked.representations.length)
    asked.representations.push(made)
    asked.targets.push([index])
  }
  return asked
}

function variablesOf(step: FetchStep, given: Data): Data {
  const variables: Data = {}
  for (const name of step.variables) {
    if (Object.hasOwn(given, name) && given[name] !== undefined) variables[name] = given[name]
  }
  return variables
}

async function ask(step: FetchStep, variables: Data, execution: Execution): Promise<SubgraphAnswer | null> {
  const { query, operationName, isMutation } = step
  try {
    return await execution.ask(
      step.subgraph,
      { query, operationName, variables, isMutation },
      execution.caller,
    )
  } catch (error) {
    if (!(error instanceof SubgraphFailure)) throw error
    execution.faults.push({ kind: 'failure', step, failure: error, at: firstPath(step, execution) })
    return null
  }
}

function fail(step: FetchStep, detail: string, execution: Execution): void {
  const failure = new SubgraphFailure(step.subgraph, 'unreadable', detail)
  execution.faults.push({ kind: 'failure', step, failure, at: firstPath(step, execution) })
}

const firstPath = (step: FetchStep, execution: Execution): Path => pathsAt(execution.data, step.at)[0] ?? []

/** `["_entities", 3, "name"]` becomes the path of the third entity in the client's answer, and `name`. */
function addEntityFaults(step: FetchStep, asked: Asked, answer: SubgraphAnswer, execution: Execution): void {
  if (answer.errors.length === 0) return
  const paths = pathsAt(execution.data, step.at)
  for (const error of answer.errors) {
    const [, index, ...rest] = error.path ?? []
    const target = typeof index === 'number' ? asked.targets[index]?.[0] : asked.targets[0]?.[0]
    const start = target === undefined ? undefined : paths[target]
    const path = start && [...start, ...clientKeys(step, rest)]
    execution.faults.push({ kind: 'error', step, error, path })
  }
}

/** Where the planner had to alias a field, its error speaks of the alias. */
function clientKeys(step: FetchStep, path: Path): Path {
  if (step.rewriteOutput.length === 0) return path
  const names = new Map<string | number | undefined, string>()
  for (const one of step.rewriteOutput)
    if (one.kind === 'KeyRenamer') names.set(one.path.at(-1), one.renameKeyTo)
  return path.map((key) => names.get(key) ?? key)
}
