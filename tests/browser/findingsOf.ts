import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** What is wrong with how a page looks, in light and in dark, and whether it is wider than its window. */
export async function findingsOf(page: Page): Promise<string[]> {
  const findings: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const { id, nodes } of await examine(page))
      findings.push(`${page.url()} (${colorScheme}) ${id}: ${nodes[0]?.html.slice(0, 160)}`)
  }
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  if (overflow > 0) findings.push(`${page.url()} is ${overflow}px wider than its window`)
  return findings
}

const examine = async (page: Page): Promise<readonly Finding[]> => {
  await page.evaluate(axe)
  return page.evaluate<Finding[]>(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))',
  )
}
