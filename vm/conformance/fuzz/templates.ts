import fc from 'fast-check'

/**
 * Random pages: expressions over a few variables that are in sight, with every form that moves control or captures
 * output. Most compile; those that do not are skipped by the tests.
 */
const names = ['a', 'b', 'c', 'd']
const leaf = fc.oneof(
  fc.constantFrom(...names),
  fc.integer({ min: -3, max: 5 }).map(String),
  fc.constantFrom('"x"', '"<&>"', '""', 'nil', 'true', 'false', ':k', '[]', '[1 2 3]', '{:k 1 :m [1]}'),
)

const { expression } = fc.letrec<{ expression: string }>((tie) => {
  const e = tie('expression')
  const two = fc.tuple(e, e)
  const three = fc.tuple(e, e, e)
  const name = fc.constantFrom(...names)
  return {
    expression: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      leaf,
      fc
        .tuple(
          fc.constantFrom('+', '-', '*', '<', '=', 'and', 'or', 'str', 'list', 'concat', 'get', 'max'),
          e,
          e,
        )
        .map(([f, x, y]) => `(${f} ${x} ${y})`),
      fc
        .tuple(
          fc.constantFrom(
            'not',
            'count',
            'empty?',
            'first',
            'rest',
            'upper',
            'keys',
            'reverse',
            'string?',
            'str',
          ),
          e,
        )
        .map(([f, x]) => `(${f} ${x})`),
      fc
        .tuple(e, fc.constantFrom(':k', ':m', ':name', ':constructor'))
        .map(([x, key]) => `(get ${x} ${key})`),
      three.map(([x, y, z]) => `(if ${x} ${y} ${z})`),
      two.map(([x, y]) => `(when ${x} ${y})`),
      three.map(([x, y, z]) => `(cond ${x} ${y} (not ${x}) ${z} :else "e")`),
      fc.tuple(name, e, e).map(([n, x, y]) => `(let (${n} ${x}) ${y})`),
      fc.tuple(name, e, e).map(([n, x, y]) => `(for (${n} ${x}) ${y})`),
      fc
        .tuple(name, name, e, e)
        .map(([n, i, x, y]) => (n === i ? `(for (${n} ${x}) ${y})` : `(for (${n} ${x} :index ${i}) ${y})`)),
      fc.tuple(name, e, e).map(([n, x, y]) => `(map (fn (${n}) ${x}) (list ${y} ${y}))`),
      fc.tuple(name, e, e).map(([n, x, y]) => `((fn (${n}) ${x}) ${y})`),
      fc.tuple(name, e, e).map(([n, x, y]) => `(reduce (fn (${n} z) (list z ${x})) ${y} [1 2])`),
      two.map(([x, y]) => `(<> ${x} ${y})`),
      two.map(([x, y]) => `(p :title ${x} :class "k" ${y})`),
      two.map(([x, y]) => `(a :href ${x} ${y})`),
      two.map(([x, y]) => `(a :href (str "/s?q=" ${x}) :class (if ${x} "on" ${y}) "l")`),
      two.map(([x, y]) => `(~box :v ${x} ${y} (i "n"))`),
      e.map((x) => `(~twice (b ${x}))`),
      e.map((x) => `(~down :n (count ${x}) :x ${x})`),
      two.map(([x, y]) => `(pair ${x} ${y})`),
      two.map(([x, y]) => `(letrec (f (fn (n x) (if (> n 0) (f (- n 1) ${y}) x))) (f 3 ${x}))`),
      e.map((x) => `(case ${x} 1 "one" ["x" nil] "x-or-nil" :else (b "else"))`),
      e.map((x) => `(title (str ${x}))`),
      e.map((x) => `(script :type "application/json" (json ${x}))`),
      e.map((x) => `(input :value ${x} :checked ${x} :type ${x})`),
      e.map((x) => `(p :style {:width ${x}} :... {:lang ${x}})`),
    ),
  }
})

const library = `
(define (pair x y) [x "/" y])
(define konst (str "k" (count (now))))
(defcomp ~box (&key v (w v) &rest children) (div :title w v children))
(defcomp ~twice (&rest children) (u children "-" children))
(defcomp ~down (&key n x) (if (> n 0) (~up :n (- n 1) :x x) (em x konst)))
(defcomp ~up (&key n x) (s n (~down :n n :x x)))
`

/** Sources of whole pages. */
export const templates: fc.Arbitrary<string> = expression.map(
  (body) => `${library}(defcomp ~page (&key a b c d) ${body})`,
)

const value = fc.constantFrom('a', 'b', 'c', '(get d :k)', '(get d :name)', '"<&>"')
const attribute = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('title', 'lang', 'href', 'id', 'dir', 'class'), { maxLength: 4 }),
    fc.array(
      fc.oneof(
        value,
        value.map((v) => `(str "-" ${v})`),
      ),
      { minLength: 4, maxLength: 4 },
    ),
  )
  .map(([names, values]) => names.map((name, index) => `:${name} ${values[index]}`).join(' '))

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    value,
    fc
      .tuple(attribute, fc.array(tie('element'), { maxLength: 4 }))
      .map(([attributes, children]) => `(a ${attributes} ${children.join(' ')})`),
    tie('element').map((inner) => `(for (d e) ${inner})`),
  ),
}))

/** Sources of pages as most are: elements with attributes and text of what is given, some of it nil, once and in loops. */
export const plainPages: fc.Arbitrary<string> = element.map(
  (body) => `(defcomp ~page (&key a b c d e) ${body})`,
)

const given = fc.option(fc.constantFrom('x', '"<&>', '', 'https://a', 'javascript:0', 7, true))

/** Props for them. */
export const plainProps = fc.record({
  a: given,
  b: given,
  c: given,
  d: fc.record({ k: given, name: given }),
  e: fc.array(fc.record({ k: given, name: given }), { maxLength: 3 }),
})

/** Sources of pages that put one long text right after another. */
export const barePages: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('(get d :k)', '(get d :name)', 'a', 'b'), { minLength: 1, maxLength: 3 })
  .map((texts) => `(defcomp ~page (&key a b c d e) (for (d e) (<> ${texts.join(' ')})))`)

const longText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .tuple(
      fc.constantFrom('a', '<', 'é', '€', '\u{1F339}', '\ud83c', '\udf39', 'a\ud83c'),
      fc.constantFrom(1, 5, 5_461, 8_192, 16_384, 16_385, 90_000),
    )
    .map(([unit, times]) => unit.repeat(times)),
)

/** Props that make pages longer than a chunk or a block of output, with halves of surrogate pairs in them. */
export const longProps = fc.record({
  a: longText,
  b: longText,
  c: fc.option(longText),
  d: fc.record({ k: longText, name: fc.option(longText) }),
  e: fc.array(fc.record({ k: longText, name: longText }), { maxLength: 6 }),
})

/** One or two budgets so small that most pages break them. */
export const smallBudgets = fc.record(
  {
    steps: fc.integer({ min: 0, max: 60 }),
    depth: fc.integer({ min: 0, max: 6 }),
    output: fc.integer({ min: 0, max: 200 }),
    memory: fc.integer({ min: 0, max: 2_000 }),
  },
  { requiredKeys: [] },
)

/** Props for `templates`. */
export const props = fc.record({
  a: fc.jsonValue({ maxDepth: 2 }),
  b: fc.oneof(fc.constant(null), fc.string(), fc.integer()),
  c: fc.array(fc.oneof(fc.integer(), fc.string(), fc.record({ k: fc.integer(), name: fc.string() }))),
  d: fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string())),
})
