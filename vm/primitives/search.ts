import type { PrimitiveContext } from './Primitive.ts'

/** Charges for looking for one text in another, which at worst compares each character with each. */
export function search(context: PrimitiveContext, text: string, sought: string): void {
  context.work((text.length >> 4) + Math.floor((text.length * sought.length) / 4096))
}
