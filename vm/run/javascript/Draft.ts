/** An expression that waits on the symbolic stack. Pure ones may be moved past anything. */
export type Pending = { readonly js: string; readonly pure: boolean; readonly boolean?: boolean }

/**
 * The statements of a function while they are written. Output is joined into one statement, and values are kept as
 * expressions until something must come first.
 */
export class Draft {
  readonly lines: string[] = []
  readonly output: string[] = []
  stack: Pending[] = []
  mostStack = 0

  push(js: string, pure = false, boolean = false): void {
    this.stack.push({ js, pure, boolean })
    this.mostStack = Math.max(this.mostStack, this.stack.length)
  }

  pop(): Pending {
    return this.stack.pop() ?? { js: 'null', pure: true }
  }

  take(count: number): string[] {
    return this.stack.splice(this.stack.length - count, count).map(({ js }) => js)
  }

  /** Operands of an instruction that may fail: whatever may fail before it is computed first, so that `at` is right. */
  operands(count: number): string[] {
    this.savePending(count)
    return this.take(count)
  }

  emit(js: string): void {
    if (this.stack.some(({ pure }) => !pure)) this.save()
    this.output.push(js)
  }

  flushOutput(): void {
    if (this.output.length === 0) return
    this.lines.push(`o+=${this.output.join('+')}`)
    this.output.length = 0
  }

  /** Computes what waits on the stack, in order, into variables. */
  save(): void {
    this.flushOutput()
    for (const [at, { js, pure, boolean }] of this.stack.entries()) {
      if (pure) continue
      this.lines.push(`s${at}=${js}`)
      this.stack[at] = { js: `s${at}`, pure: true, boolean: boolean ?? false }
    }
  }

  /** Puts every cell of the stack where another path to the same place would have put it. */
  settle(): void {
    this.save()
    for (const [at, { js }] of this.stack.entries()) {
      if (js === `s${at}`) continue
      this.lines.push(`s${at}=${js}`)
      this.stack[at] = { js: `s${at}`, pure: true }
    }
  }

  statement(js: string): void {
    this.save()
    this.lines.push(js)
  }

  /** What waits may still mean the old value of a slot. */
  freeSlot(slot: number): void {
    const name = new RegExp(`\\bl${slot}\\b`)
    if (this.stack.some(({ js }) => name.test(js))) this.save()
    for (const [at, { js }] of this.stack.entries()) {
      if (!name.test(js)) continue
      this.lines.push(`s${at}=${js}`)
      this.stack[at] = { js: `s${at}`, pure: true }
    }
  }

  /** Arguments that can fail or cost something are computed before the call is charged. */
  savePending(count: number): void {
    const first = this.stack.length - count
    if (this.stack.slice(first).some(({ pure }) => !pure)) this.save()
  }
}
