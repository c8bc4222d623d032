/** Cut between words, with an ellipsis, where it is longer. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = text.slice(0, most - 1)
  return `${kept.replace(/\s+\S*$/, '') || kept}…`
}
