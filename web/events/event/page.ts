import type { PageLogic } from '../../page/Route.ts'

interface Dated {
  readonly recurrenceId: string
}

/** The address of a date of a series names its day: `?date=2027-03-28`. */
export const event: PageLogic = {
  parameters: ['date'],
  props({ event }, { query }) {
    const { occurrences } = event as { occurrences: { nodes: readonly Dated[] } | null }
    const chosen = occurrences?.nodes.find(
      ({ recurrenceId }) => recurrenceId.slice(0, 10) === query.get('date'),
    )
    return { chosen: chosen ? { ...chosen } : null }
  },
}
