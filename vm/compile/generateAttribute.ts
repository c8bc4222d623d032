import type { Attribute, Expr } from '../analyse/Expr.ts'
import type { Constant } from '../bytecode/Constant.ts'
import { OP } from '../bytecode/OP.ts'
import type { AttributeRule } from '../html/attributeRule.ts'
import { attributeText } from '../html/attributeText.ts'
import { escapeAttribute } from '../html/escapeAttribute.ts'
import { newLabel } from './CodeWriter.ts'
import type { FunctionContext } from './FunctionContext.ts'
import { generateTest } from './generateTest.ts'
import { generateValue } from './generateValue.ts'

const byRule: Readonly<Partial<Record<AttributeRule, number>>> = {
  plain: OP.EMIT_ATTRIBUTE,
  class: OP.EMIT_CLASS,
  enumerated: OP.EMIT_ENUMERATED,
  url: OP.EMIT_URL,
  srcset: OP.EMIT_SRCSET,
  urls: OP.EMIT_URLS,
  refresh: OP.EMIT_REFRESH,
  style: OP.EMIT_STYLE,
  srcdoc: OP.EMIT_SRCDOC,
}
const decided = /[/?#]|^(?:https?|mailto|tel):/i

/** Writes one attribute of an element by its rule. */
export function generateAttribute(context: FunctionContext, tag: string, attribute: Attribute): void {
  const { name, rule } = attribute
  if (name === undefined) return
  const { code, builder } = context
  const local = attribute.value.kind === 'local' ? context.constantOf(attribute.value.binding) : undefined
  const value = local ?? attribute.value
  if (value.kind === 'if') {
    generateBranches(context, tag, attribute, value)
    return
  }
  if (value.kind === 'constant') {
    const text = attributeText(name, rule, value.value)
    if (text !== undefined) {
      code.text(text)
      return
    }
  }
  if (generateParts(context, attribute)) return
  generateValue(
    context,
    value.kind === 'primitive' && value.name === 'trusted-url' ? (value.args[0] as Expr) : value,
  )
  context.at(attribute.at)
  const open = ` ${name}="`
  if (rule === 'boolean') code.write(OP.EMIT_BOOLEAN, builder.constant(` ${name}`))
  else if (rule === 'one-of') code.write(OP.EMIT_ONE_OF, builder.constant(tag), builder.constant(name))
  else if (value.kind === 'primitive' && value.name === 'trusted-url') {
    code.write(OP.EMIT_TRUSTED_URL, builder.constant(open))
  } else code.write(byRule[rule] ?? OP.EMIT_URL, builder.constant(open))
}

/** A conditional value: the attribute is written in each branch, so that constant branches are constant HTML. */
function generateBranches(
  context: FunctionContext,
  tag: string,
  attribute: Attribute,
  value: Expr & { kind: 'if' },
): void {
  const { code } = context
  const otherwise = newLabel()
  generateTest(context, value.test, otherwise)
  generateAttribute(context, tag, { ...attribute, value: value.then })
  const end = newLabel()
  code.jump(OP.JUMP, end)
  code.mark(otherwise)
  generateAttribute(context, tag, { ...attribute, value: value.otherwise })
  code.mark(end)
  code.resolve(end)
  code.resolve(otherwise)
}

/**
 * `(str "a" b)` as the value of a plain, class or URL attribute is written part by part. In a URL a part after a
 * literal `?` or `#` is percent-encoded; the scheme must already be decided by the first, constant part.
 */
function generateParts(context: FunctionContext, { name, rule, value, at }: Attribute): boolean {
  if (value.kind !== 'primitive' || value.name !== 'str' || value.args.length === 0) return false
  const url = rule === 'url' || rule === 'trusted-url'
  if (!url && rule !== 'plain' && rule !== 'class') return false
  const [first] = value.args
  if (url && !(first?.kind === 'constant' && decided.test(literal(first.value)))) {
    return generateLateQuery(context, name as string, value, at)
  }
  const { code } = context
  code.text(` ${name}="`)
  let query = false
  for (const arg of value.args) {
    if (arg.kind === 'constant') {
      const text = literal(arg.value)
      code.text(escapeAttribute(text))
      query ||= url && /[?#]/.test(text)
    } else {
      generateValue(context, arg)
      context.at(arg.at)
      code.write(query ? OP.EMIT_URL_PART : OP.EMIT_ATTRIBUTE_PART)
    }
  }
  code.text('"')
  return true
}

/** `(str base "?q=" q)`: the scheme is only known when run, but what follows the literal `?` can be encoded now. */
function generateLateQuery(
  context: FunctionContext,
  name: string,
  value: Expr & { kind: 'primitive' },
  at: Attribute['at'],
): boolean {
  let query = false
  const args = value.args.map((arg): Expr => {
    if (arg.kind !== 'constant') {
      return query ? { kind: 'primitive', name: 'url-encode', args: [arg], at: arg.at } : arg
    }
    query ||= /[?#]/.test(literal(arg.value))
    return arg
  })
  generateValue(context, { ...value, args })
  context.at(at)
  context.code.write(OP.EMIT_URL, context.builder.constant(` ${name}="`))
  return true
}

function literal(value: Constant): string {
  if (value === null) return ''
  return typeof value === 'object' ? '' : String(value)
}
