import { allowedValues } from '../html/allowedValues.ts'
import { attributeRule } from '../html/attributeRule.ts'
import { classText } from '../html/classText.ts'
import { encodeUrlPart } from '../html/encodeUrlPart.ts'
import { escapeAttribute } from '../html/escapeAttribute.ts'
import { escapeRcdata } from '../html/escapeRcdata.ts'
import { escapeText } from '../html/escapeText.ts'
import { safeRefresh } from '../html/safeRefresh.ts'
import { safeSrcset } from '../html/safeSrcset.ts'
import { isStyleProperty, safeStyleValue } from '../html/safeStyle.ts'
import { safeUrl } from '../html/safeUrl.ts'
import { safeUrlList } from '../html/safeUrlList.ts'
import { scriptJson } from '../html/scriptJson.ts'
import type { PrimitiveContext } from '../primitives/Primitive.ts'
import { Fault } from './Fault.ts'
import { isDict } from './isDict.ts'
import { type Meter, walk } from './Meter.ts'
import { toJson } from './toJson.ts'
import { typeName } from './typeName.ts'
import { Keyword, TrustedHtml, TrustedUrl } from './values.ts'

/** A value as the text of an element. Lists item by item; nil and booleans as nothing. */
export function showText(value: unknown, meter: Meter): string {
  if (typeof value === 'string') return escapeText(value)
  if (typeof value === 'number') return `${value}`
  if (value === null || value === undefined || typeof value === 'boolean') return ''
  if (value instanceof TrustedHtml) return value.$html
  if (Array.isArray(value)) return showItems(value, showText, meter)
  if (value instanceof Keyword) return escapeText(value.$name)
  throw new Fault('type', `${typeName(value)} cannot be shown as text`)
}

/** The items of a list, which may be the same long text many times: so the output is measured as it grows. */
function showItems(
  list: readonly unknown[],
  show: (item: unknown, meter: Meter) => string,
  meter: Meter,
): string {
  meter.work(walk(list.length))
  const most = meter.budgets.output
  let out = ''
  for (const item of list) {
    out += show(item, meter)
    if (out.length > most) throw new Fault('output', '', most)
  }
  return out
}

/** A value as the text of title or textarea. */
export function showRcdata(value: unknown, meter: Meter): string {
  if (value instanceof TrustedHtml) throw new Fault('unsafe', 'HTML cannot be shown in title or textarea')
  if (Array.isArray(value)) return showItems(value, showRcdata, meter)
  return escapeRcdata(plain(value, 'the text'))
}

/** ` name="value"`; nothing for nil. `open` is all before the value. */
export function showAttribute(open: string, value: unknown): string {
  return value === null || value === undefined ? '' : `${open + showAttributePart(value)}"`
}

/** Part of an attribute's value. */
export function showAttributePart(value: unknown): string {
  if (typeof value === 'string') return escapeAttribute(value)
  if (typeof value === 'number') return `${value}`
  if (value === null || value === undefined) return ''
  return escapeAttribute(plainAttribute(value))
}

/** Part of a URL's query or fragment. */
export function showUrlPart(value: unknown): string {
  return value === null || value === undefined ? '' : encodeUrlPart(plainAttribute(value))
}

/** `class` from a string, list or dict; nothing when nothing is left. */
export function showClass(open: string, value: unknown, meter: Meter): string {
  if (typeof value === 'string') return `${open + escapeAttribute(value)}"`
  const text = classText(value, meter)
  if (text === undefined)
    throw new Fault('type', `class takes strings, a list or a dict, not ${typeName(value)}`)
  return text === '' ? '' : `${open + escapeAttribute(text)}"`
}

/** A boolean attribute: the bare name unless nil or false. */
export function showBoolean(name: string, value: unknown): string {
  return value === null || value === undefined || value === false ? '' : name
}

/** A URL attribute through the scheme allow-list. */
export function showUrl(open: string, value: unknown): string {
  return value === null || value === undefined ? '' : `${open + showUrlText(value)}"`
}

/** The value of a URL attribute; not for nil. */
export function showUrlText(value: unknown): string {
  if (typeof value === 'string') return escapeAttribute(safeUrl(value))
  if (value instanceof TrustedUrl) return escapeAttribute(value.$url)
  return escapeAttribute(safeUrl(plainAttribute(value)))
}

/** A URL attribute that takes only what the host vouches for. */
export function showTrustedUrl(open: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof TrustedUrl) return `${open + escapeAttribute(value.$url)}"`
  throw new Fault('unsafe', `trusted-url takes a URL that the host vouches for, not ${typeName(value)}`)
}

/** `srcset`, candidate by candidate. */
export function showSrcset(open: string, value: unknown): string {
  return value === null || value === undefined
    ? ''
    : `${open + escapeAttribute(safeSrcset(plainAttribute(value)))}"`
}

/** A list of URLs. */
export function showUrls(open: string, value: unknown): string {
  return value === null || value === undefined
    ? ''
    : `${open + escapeAttribute(safeUrlList(plainAttribute(value)))}"`
}

/** The content of a meta refresh. */
export function showRefresh(open: string, value: unknown): string {
  return value === null || value === undefined
    ? ''
    : `${open + escapeAttribute(safeRefresh(plainAttribute(value)))}"`
}

/** `style` from a dict; unsafe values become `unset`. */
export function showStyle(open: string, value: unknown, meter: Meter): string {
  if (value === null || value === undefined) return ''
  if (!isDict(value))
    throw new Fault('unsafe', `style takes a dict of properties to values, not ${typeName(value)}`)
  const properties = Object.keys(value)
  meter.work(walk(properties.length))
  let out = ''
  for (const property of properties) {
    const each = value[property]
    if (each === null || each === undefined || each === false) continue
    if (!isStyleProperty(property))
      throw new Fault('unsafe', `${property} is not the name of a style property`)
    out += `${out === '' ? '' : ';'}${property}:${safeStyleValue(plainAttribute(each))}`
  }
  return out === '' ? '' : `${open + escapeAttribute(out)}"`
}

/** `srcdoc`: trusted HTML, escaped once more for the attribute. */
export function showSrcdoc(open: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof TrustedHtml) return `${open + escapeAttribute(value.$html)}"`
  throw new Fault('unsafe', `srcdoc takes trusted HTML, not ${typeName(value)}`)
}

/** An attribute with an allow-list; another value leaves it out, or for sandbox forbids everything. */
export function showOneOf(tag: string, name: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = plainAttribute(value)
  const allowed = allowedValues(tag, name)
  if (allowed?.(text)) return ` ${name}="${escapeAttribute(text)}"`
  return name === 'sandbox' ? ' sandbox=""' : ''
}

/** The plain attributes of a dict. `context` is the element, then the names that are already written. */
export function showSpread(context: unknown, value: unknown, meter: Meter): string {
  if (value === null || value === undefined) return ''
  if (!isDict(value)) throw new Fault('type', `a spread takes a dict of attributes, not ${typeName(value)}`)
  const [tag, ...names] = Array.isArray(context) ? (context as string[]) : ['']
  const written = new Set(names.map((name) => name.toLowerCase()))
  const keys = Object.keys(value)
  meter.work(walk(keys.length))
  let out = ''
  for (const key of keys) {
    const name = key.toLowerCase()
    if (!/^[a-z_][a-z0-9_.:-]*$/.test(name)) {
      throw new Fault('unsafe', `${JSON.stringify(key.slice(0, 40))} cannot be the name of an attribute`)
    }
    if (written.has(name)) continue
    written.add(name)
    const rule = attributeRule(tag ?? '', name)
    const each = value[key]
    if (rule === 'class') out += showClass(' class="', each, meter)
    else if (rule === 'boolean') out += showBoolean(` ${name}`, each)
    else if (rule === 'plain' || rule === 'enumerated') out += showAttribute(` ${name}="`, each)
    else throw new Fault('unsafe', `${name} cannot come from a spread`)
  }
  return out
}

/** Trusted HTML as it is; nil as nothing; anything else is refused. */
export function showRaw(value: unknown): string {
  if (value instanceof TrustedHtml) return value.$html
  if (value === null || value === undefined) return ''
  throw new Fault('unsafe', `raw! takes trusted HTML from the host, not ${typeName(value)}`)
}

/** Data as JSON inside a script. */
export function showJson(value: unknown, meter: PrimitiveContext): string {
  return scriptJson(toJson(value, meter))
}

function plainAttribute(value: unknown): string {
  if (typeof value === 'string') return value
  return plain(value, 'an attribute')
}

function plain(value: unknown, where: string): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return where === 'an attribute' ? String(value) : ''
  if (value instanceof Keyword) return value.$name
  if (value instanceof TrustedUrl) return value.$url
  if (value instanceof TrustedHtml) throw new Fault('unsafe', `HTML cannot stand in ${where}`)
  throw new Fault('type', `${typeName(value)} cannot stand in ${where}`)
}
