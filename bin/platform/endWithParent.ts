/** A process that another one started ends, in order, when that one is gone, even by `kill -9`. */
export function endWithParent(): void {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}
