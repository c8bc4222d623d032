import * as cheerio from 'cheerio'
import { isTangled } from './isTangled.ts'

/** Descriptions are written for people, who do not read more. */
const mostRead = 100_000

/** The words of a description, which may have come as HTML, in paragraphs; 5,000 characters at most. */
export function plainText(told: string): string {
  const text = told.slice(0, mostRead)
  const marked = /<[a-z!/][^<>]*>|&[a-z#]\w*;/i.test(text) && !isTangled(text) ? wordsOf(text) : text
  return marked
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{2,}/g, '\n\n')
    .trim()
    .slice(0, 5000)
}

function wordsOf(html: string): string {
  const $ = cheerio.load(html, null, false)
  $('script, style, template').remove()
  $('br, li').before('\n')
  $('p, div, ul, ol, h1, h2, h3, h4').before('\n\n')
  return $.root().text()
}

/** On one line. */
export const oneLine = (text: string): string => plainText(text).replaceAll(/\s+/g, ' ')
