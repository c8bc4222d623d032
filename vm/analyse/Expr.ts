import type { Constant } from '../bytecode/Constant.ts'
import type { AttributeRule } from '../html/attributeRule.ts'
import type { Span } from '../read/Span.ts'
import type { Definition } from './Definition.ts'

/** A local variable. `depth` is the nesting of functions that it belongs to. */
export type Binding = { readonly name: string; readonly depth: number; readonly at: Span }

/** A function literal: its parameters, in slot order, and its body. */
export type Lambda = {
  readonly name: string
  readonly depth: number
  readonly parameters: readonly Binding[]
  readonly rest: Binding | undefined
  readonly body: Expr
}

/** One attribute of an element; a name of undefined is a spread. */
export type Attribute = {
  readonly name: string | undefined
  readonly rule: AttributeRule
  readonly value: Expr
  readonly at: Span
}

/** A program after analysis: names resolved, arity and HTML checked, sugar gone. */
export type Expr =
  | { readonly kind: 'constant'; readonly value: Constant; readonly at: Span }
  | { readonly kind: 'local'; readonly binding: Binding; readonly at: Span }
  | { readonly kind: 'definition'; readonly definition: Definition; readonly at: Span }
  | { readonly kind: 'primitive-value'; readonly name: string; readonly at: Span }
  | {
      readonly kind: 'if'
      readonly test: Expr
      readonly then: Expr
      readonly otherwise: Expr
      readonly at: Span
    }
  | { readonly kind: 'and' | 'or'; readonly items: readonly Expr[]; readonly at: Span }
  | {
      readonly kind: 'let'
      readonly bindings: readonly { readonly binding: Binding; readonly value: Expr }[]
      readonly body: Expr
      readonly at: Span
    }
  | {
      readonly kind: 'letrec'
      readonly bindings: readonly { readonly binding: Binding; readonly value: Expr }[]
      readonly body: Expr
      readonly at: Span
    }
  | { readonly kind: 'fragment'; readonly items: readonly Expr[]; readonly at: Span }
  | {
      readonly kind: 'element'
      readonly tag: string
      readonly form: 'normal' | 'void' | 'self-closing' | 'rcdata' | 'raw'
      readonly attributes: readonly Attribute[]
      readonly children: readonly Expr[]
      readonly at: Span
    }
  | {
      readonly kind: 'for'
      readonly item: Binding
      readonly index: Binding | undefined
      readonly list: Expr
      readonly body: Expr
      readonly at: Span
    }
  | { readonly kind: 'lambda'; readonly lambda: Lambda; readonly at: Span }
  | {
      readonly kind: 'call'
      readonly definition: Definition
      readonly args: readonly Expr[]
      readonly at: Span
    }
  | {
      readonly kind: 'component'
      readonly definition: Definition
      readonly args: ReadonlyMap<string, Expr>
      readonly children: readonly Expr[]
      readonly at: Span
    }
  | { readonly kind: 'primitive'; readonly name: string; readonly args: readonly Expr[]; readonly at: Span }
  | { readonly kind: 'call-value'; readonly callee: Expr; readonly args: readonly Expr[]; readonly at: Span }
  | { readonly kind: 'get'; readonly object: Expr; readonly field: string; readonly at: Span }
  | { readonly kind: 'list'; readonly items: readonly Expr[]; readonly at: Span }
  | { readonly kind: 'dict'; readonly items: readonly Expr[]; readonly at: Span }
  | { readonly kind: 'raw'; readonly value: Expr; readonly at: Span }
  | { readonly kind: 'script-json'; readonly value: Expr; readonly at: Span }
  | { readonly kind: 'html'; readonly html: string; readonly at: Span }
  | { readonly kind: 'extension'; readonly name: string; readonly args: readonly Expr[]; readonly at: Span }
