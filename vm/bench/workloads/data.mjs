/** The data of the three workloads: the same for every engine, plain JSON, with characters that need escaping. */

const words = 'oat milk rye loaf apple juice green tea goat cheese wild honey sea salt olive oil'.split(' ')
const pick = (n) => words[n % words.length]

function product() {
  const products = Array.from({ length: 24 }, (_, n) => ({
    id: `p-${n}`,
    slug: `${pick(n)}-${pick(n + 5)}-${n}`,
    title: n % 5 === 0 ? `${pick(n)} & ${pick(n + 3)}` : `${pick(n)} ${pick(n + 3)}`,
    brand: `${pick(n + 7)} cooperative`,
    price: `£${(n * 7) % 20}.${String((n * 13) % 100).padStart(2, '0')}`,
    summary: `A ${pick(n + 1)} from the hills, made by people who own the place. Keeps for ${n + 3} days once it is open.`,
    image: `/media/products/${n}.webp`,
    stock: n % 4,
    labels: n % 3 === 0 ? ['organic', 'local'] : ['local'],
  }))
  return {
    title: 'Bread & milk',
    user: 'Ada <ada@example.org>',
    nav: ['blog', 'market', 'cart', 'events', 'federation', 'account'].map((name, n) => ({
      name,
      url: `https://${name}.example.org/`,
      current: n === 1,
    })),
    products,
    year: 2026,
  }
}

function table() {
  return {
    columns: Array.from({ length: 10 }, (_, n) => `column ${n}`),
    rows: Array.from({ length: 1000 }, (_, row) => ({
      id: row,
      cells: Array.from({ length: 10 }, (_, n) =>
        n === 3 ? row * 10 + n : n === 7 ? `<${pick(row + n)}>` : `${pick(row * n)} ${row}`,
      ),
    })),
  }
}

function comments() {
  let count = 0
  const node = (depth) => {
    count += 1
    const n = count
    return {
      id: n,
      author: `member ${n % 17}`,
      text:
        n % 6 === 0
          ? `I think "${pick(n)}" & ${pick(n + 1)} go well < together`
          : `The ${pick(n)} was good, thank you for the ${pick(n + 2)}.`,
      likes: n % 9,
      replies: depth > 1 ? [node(depth - 1), node(depth - 1), node(depth - 1)] : [],
    }
  }
  return { title: 'What did you cook?', root: node(8) }
}

export const workloads = { product: product(), table: table(), comments: comments() }
