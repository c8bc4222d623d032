import type { Constant } from '../bytecode/Constant.ts'
import { Keyword } from '../run/values.ts'
import type { AttributeRule } from './attributeRule.ts'
import { classText } from './classText.ts'
import { escapeAttribute } from './escapeAttribute.ts'

/** A whole attribute with a constant value, leading space included; undefined when it must be left to the machine. */
export function attributeText(name: string, rule: AttributeRule, value: Constant): string | undefined {
  if (value === null) return ''
  if (rule === 'boolean') return value === false ? '' : ` ${name}`
  if (rule === 'class' && typeof value !== 'string') {
    const text = classText(value)
    return text === undefined ? undefined : text === '' ? '' : ` class="${escapeAttribute(text)}"`
  }
  if (value instanceof Keyword) return ` ${name}="${escapeAttribute(value.$name)}"`
  if (typeof value === 'object' || rule === 'srcdoc') return undefined
  return ` ${name}="${escapeAttribute(String(value))}"`
}
