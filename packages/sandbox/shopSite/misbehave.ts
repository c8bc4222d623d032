import type { ServerResponse } from 'node:http'
import { pipeline, Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import type { Misbehaviour } from './Misbehaviour.ts'

const html = { 'content-type': 'text/html; charset=utf-8' }
const chunk = Buffer.alloc(64 * 1024, '<p>More and more of the same, without an end.</p>\n')

/** Answers as badly as it was told. */
export function misbehave(how: Misbehaviour, path: string, response: ServerResponse): void {
  if ('status' in how) {
    response.writeHead(how.status, { ...html, ...(how.retryAfter ? { 'retry-after': how.retryAfter } : {}) })
    response.end(`<h1>${how.status}</h1>`)
  } else if ('redirect' in how) {
    response.writeHead(302, { location: how.redirect === 'self' ? path : how.redirect }).end()
  } else if ('endless' in how) {
    pour(response, how.packed === true)
  } else if ('slow' in how) {
    response.writeHead(200, html)
    const drip = setInterval(() => response.write('.'), 200)
    response.on('close', () => clearInterval(drip))
  } else if ('broken' in how) {
    response.writeHead(200, html)
    response.end(
      Buffer.concat([
        Buffer.from(
          '<html><body><div itemscope itemtype="http://schema.org/Product"><b itemprop="name">Half a <i>loaf<table><tr>' +
            '<script type="application/ld+json">{"@type":"Product","name":"Never closed","offers":{',
        ),
        Buffer.from([0x00, 0xff, 0xfe, 0x80]),
      ]),
    )
  } else if ('drop' in how) {
    response.writeHead(200, { ...html, 'content-length': '1000' })
    response.write('<html>', () => response.destroy())
  } else {
    response.writeHead(200, how.contentType === null ? {} : { 'content-type': how.contentType })
    response.end(how.body)
  }
}

/** Writes for as long as somebody reads. */
function pour(response: ServerResponse, packed: boolean): void {
  response.writeHead(200, packed ? { ...html, 'content-encoding': 'gzip' } : html)
  const endless = Readable.from(
    (function* () {
      for (;;) yield chunk
    })(),
  )
  if (packed) pipeline(endless, createGzip(), response, () => {})
  else pipeline(endless, response, () => {})
}
