import type { ScrapeRunStatus } from '../../models/ScrapeRun.ts'

/** The site, or its rules, end the run. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
  readonly status: Extract<ScrapeRunStatus, 'failed' | 'blocked'>
  /** When the site may be asked again; null when another run may begin at once. */
  readonly notBefore: Date | null

  constructor(status: Stopped['status'], message: string, notBefore: Date | null = null) {
    super(message)
    this.status = status
    this.notBefore = notBefore
  }
}
