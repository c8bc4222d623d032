import { readdirSync, readFileSync } from 'node:fs'
import { type Case, parseSuite } from './parseSuite.ts'

const folder = new URL('./suites/', import.meta.url)

/** Every suite beside this file, by name. */
export function readSuites(): { readonly suite: string; readonly cases: readonly Case[] }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      suite: file.slice(0, -4),
      cases: parseSuite(readFileSync(new URL(file, folder), 'utf8')),
    }))
}
