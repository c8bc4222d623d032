/** The candidate closest to a misspelt name, or undefined when none is near (Damerau-Levenshtein, at most a third). */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length < 2) return undefined
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue
    const distance = editDistance(name, candidate)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

function editDistance(a: string, b: string): number {
  const width = b.length + 1
  let previous: number[] = []
  let current = Array.from({ length: width }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row]
    for (let column = 1; column < width; column += 1) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1)
      let cost = Math.min(
        (next[column - 1] as number) + 1,
        (current[column] as number) + 1,
        (current[column - 1] as number) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (previous[column - 2] as number) + 1)
      }
      next.push(cost)
    }
    previous = current
    current = next
  }
  return current[width - 1] as number
}
