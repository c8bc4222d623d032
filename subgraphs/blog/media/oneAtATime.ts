import { PictureRefused } from './PictureRefused.ts'

const longestQueue = 8

/** Lets pictures be made one after the other; whoever would wait behind too many is asked to come back. */
export function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    if (waiting >= longestQueue)
      return Promise.reject(
        new PictureRefused('BUSY', 'Many pictures are coming in. Send yours again in a minute.'),
      )
    waiting += 1
    const turn = last.then(work).finally(() => {
      waiting -= 1
    })
    last = turn.catch(() => {})
    return turn
  }
}
