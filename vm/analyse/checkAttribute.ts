import { isStyleProperty } from '../html/safeStyle.ts'
import { safeUrl } from '../html/safeUrl.ts'
import { SymbolValue } from '../run/values.ts'
import type { Analyser } from './Analyser.ts'
import type { Attribute, Expr } from './Expr.ts'
import { htmlValue } from './htmlValue.ts'

const prefixed = /^(?:(?:https?:)?\/\/[^/?#\\]+[/?#]|\/(?![/\\])[^/\\]|\.{1,2}\/|[?#])/

/** Notes an attribute whose value its rule forbids. */
export function checkAttribute(analyser: Analyser, tag: string, attribute: Attribute): void {
  const { name, rule, value, at } = attribute
  if (rule === 'plain' && value.kind === 'constant' && typeof value.value === 'string') return
  const html = htmlValue(value)
  if (html && rule !== 'srcdoc') {
    analyser.problems.add(html.at, 'HTML cannot stand in an attribute', 'an attribute takes text')
    return
  }
  if (name === undefined) return
  const constant = value.kind === 'constant'
  if (constant && (Array.isArray(value.value) ? rule !== 'class' : value.value instanceof SymbolValue)) {
    analyser.problems.add(
      value.at,
      `${name} takes text, not ${Array.isArray(value.value) ? 'a list' : 'a symbol'}`,
    )
  }
  switch (rule) {
    case 'event':
      if (!constant) {
        analyser.problems.add(
          at,
          `${name} must be constant, because its value is a script`,
          'put data in a data-… attribute and read it from a script',
        )
      }
      return
    case 'constant':
      if (!constant) analyser.problems.add(at, `${name} of ${tag} must be constant`)
      return
    case 'srcdoc':
      if (constant && value.value !== null) {
        analyser.problems.add(at, 'srcdoc takes trusted HTML from the host, not text')
      }
      return
    case 'style':
      checkStyle(analyser, value)
      return
    case 'trusted-url':
      if (!isTrustedUrl(value)) {
        analyser.problems.add(
          at,
          `${name} of ${tag} needs a URL that begins with constant text naming an origin or a path`,
          `write (str "/path/" …) or (url "/path" …), or (trusted-url …) for one that the host vouches for`,
        )
      }
      return
    case 'url':
      if (constant && typeof value.value === 'string' && isScriptUrl(value.value)) {
        analyser.problems.add(value.at, `${name} cannot be a script URL`)
      }
      return
    default:
  }
}

function checkStyle(analyser: Analyser, value: Expr): void {
  if (value.kind === 'constant') {
    if (value.value === null || typeof value.value === 'string') return
    if (typeof value.value === 'object' && !Array.isArray(value.value)) {
      for (const key of Object.keys(value.value)) {
        if (!isStyleProperty(key))
          analyser.problems.add(value.at, `${key} is not the name of a style property`)
      }
      return
    }
    analyser.problems.add(value.at, 'style takes constant text, or a dict of properties to values')
    return
  }
  if (value.kind === 'primitive' && (value.name === 'str' || value.name === 'join')) {
    analyser.problems.add(
      value.at,
      'computed style takes a dict of properties to values',
      'write :style {:width w}',
    )
  }
}

/** True when where the URL leads is decided by constant text. */
function isTrustedUrl(value: Expr): boolean {
  switch (value.kind) {
    case 'constant':
      return value.value === null || (typeof value.value === 'string' && !isScriptUrl(value.value))
    case 'primitive': {
      if (value.name === 'trusted-url') return true
      if (value.name !== 'str' && value.name !== 'url' && value.name !== 'url-with') return false
      const [first] = value.args
      if (!first) return false
      if (first.kind !== 'constant') return value.name !== 'str' && isTrustedUrl(first)
      if (typeof first.value !== 'string') return false
      const text =
        value.name === 'url' && value.args.length > 1 ? `${first.value.replace(/\/$/, '')}/x` : first.value
      return prefixed.test(text) || (value.name !== 'str' && value.args.length === 1 && text === '/')
    }
    case 'if':
      return isTrustedUrl(value.then) && isTrustedUrl(value.otherwise)
    case 'let':
      return isTrustedUrl(value.body)
    default:
      return false
  }
}

function isScriptUrl(url: string): boolean {
  return safeUrl(url) !== url && /script|vbs/i.test(url)
}
