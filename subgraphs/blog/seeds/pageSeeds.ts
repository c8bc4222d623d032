import { about } from './pages/about.ts'
import { accessibility } from './pages/accessibility.ts'
import { contact } from './pages/contact.ts'
import { howOrderingWorks } from './pages/howOrderingWorks.ts'
import { join } from './pages/join.ts'
import type { PageSeed } from './pages/PageSeed.ts'
import { privacy } from './pages/privacy.ts'

/** What stays to be read, whatever day it is. */
export const pageSeeds: readonly PageSeed[] = [about, join, howOrderingWorks, contact, accessibility, privacy]
