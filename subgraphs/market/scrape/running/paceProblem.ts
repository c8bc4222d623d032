import type { Robots } from '../fetching/readRobots.ts'

/** In seconds. Whoever pauses for longer would take days, and a worker with them. */
const longestPause = 120

/** In a sentence, that a site wants to be asked too seldom; null when it does not. */
export const paceProblem = ({ crawlDelay }: Robots): string | null =>
  crawlDelay !== null && crawlDelay > longestPause
    ? `Its site asks for ${crawlDelay} seconds between two requests, which is too slow for us.`
    : null
