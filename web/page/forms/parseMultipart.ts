import type { SentFile } from './Files.ts'
import { parseForm, type Submitted } from './parseForm.ts'

/** Reads `multipart/form-data` (RFC 7578); null when it is none. */
export async function parseMultipart(body: Buffer, contentType: string): Promise<Submitted | null> {
  const sent = await formDataOf(body, contentType)
  if (sent === null) return null
  const texts = new URLSearchParams()
  const files = new Map<string, SentFile>()
  for (const [name, value] of sent) {
    if (typeof value === 'string') texts.append(name, value)
    else if (value.size > 0)
      files.set(name, { name: value.name, bytes: Buffer.from(await value.arrayBuffer()) })
  }
  return { ...parseForm(texts.toString()), files }
}

async function formDataOf(body: Buffer, contentType: string): Promise<FormData | null> {
  try {
    return await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData()
  } catch {
    return null
  }
}
