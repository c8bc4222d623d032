import { blockKinds, type Composition, mostBlocks } from './Composition.ts'

/** Adds, removes or moves a block; `step` is the value of the button, such as `up:3` or `add:TEXT`. */
export function takeStep(composition: Composition, step: string): Composition {
  const { blocks } = composition
  const [verb, what] = step.split(':')
  if (verb === 'add') {
    const kind = blockKinds.find((each) => each === what)
    if (kind === undefined || blocks.length >= mostBlocks) return composition
    const number = 1 + Math.max(-1, ...blocks.map((block) => block.number))
    const empty = { title: '', text: '', categoryId: '', shopId: '', products: [], searched: '' }
    return { ...composition, blocks: [...blocks, { number, kind, ...empty }] }
  }
  const at = blocks.findIndex(({ number }) => String(number) === what)
  const block = blocks[at]
  if (block === undefined) return composition
  const rest = blocks.toSpliced(at, 1)
  if (verb === 'remove') return { ...composition, blocks: rest }
  const to = verb === 'up' ? at - 1 : at + 1
  return to < 0 || to >= blocks.length
    ? composition
    : { ...composition, blocks: rest.toSpliced(to, 0, block) }
}
