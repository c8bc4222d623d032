/** The workloads for engines whose templates are functions of elements: `h(tag, props, ...children)`. */
export function elements(h) {
  const key = (name) => (name === 'class' ? 'className' : name)
  const Nav = ({ items, user }) =>
    h('nav', { [key('class')]: 'main' },
      h('ul', null, items.map((item) => h('li', { key: item.name, className: item.current ? 'current' : 'other' }, h('a', { href: item.url }, item.name)))),
      h('p', { className: 'user' }, 'Signed in as ', user))
  const Card = ({ product }) =>
    h('article', { className: 'card', id: product.id },
      h('a', { href: `/products/${product.slug}` }, h('img', { src: product.image, alt: product.title, loading: 'lazy', width: '320', height: '240' })),
      h('h3', null, product.title),
      h('p', { className: 'brand' }, product.brand),
      h('p', { className: 'summary' }, product.summary),
      h('ul', { className: 'labels' }, product.labels.map((label) => h('li', { key: label }, label))),
      h('p', { className: 'price' }, product.price),
      product.stock > 0
        ? h('button', { type: 'submit', name: 'add', value: product.id }, 'Add to basket')
        : h('p', { className: 'gone' }, 'Out of stock'))
  const Layout = ({ title, nav, user, year, children }) =>
    h('html', { lang: 'en' },
      h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, title), h('link', { rel: 'stylesheet', href: '/assets/site.css' })),
      h('body', null,
        h('header', null, h('a', { className: 'logo', href: '/' }, 'Rose Ash'), h(Nav, { items: nav, user })),
        h('main', null, children),
        h('footer', null, h('p', null, '© ', year, ' the members'), h('p', null, h('a', { href: '/imprint' }, 'Imprint'), ' ', h('a', { href: '/privacy' }, 'Privacy')))))
  const Product = (data) =>
    h(Layout, { title: data.title, nav: data.nav, user: data.user, year: data.year },
      h('h1', null, data.title),
      h('section', { className: 'grid' }, data.products.map((product) => h(Card, { key: product.id, product }))))
  const Table = (data) =>
    h('table', null,
      h('thead', null, h('tr', null, data.columns.map((column) => h('th', { key: column }, column)))),
      h('tbody', null, data.rows.map((row) => h('tr', { key: row.id, id: row.id }, row.cells.map((cell, at) => h('td', { key: at }, cell))))))
  const Comment = ({ node }) =>
    h('li', { id: node.id },
      h('article', null, h('header', null, h('b', null, node.author), h('span', { className: 'likes' }, node.likes)), h('p', null, node.text)),
      node.replies.length > 0 ? h('ul', null, node.replies.map((reply) => h(Comment, { key: reply.id, node: reply }))) : null)
  const Comments = (data) => h('section', { className: 'comments' }, h('h2', null, data.title), h('ul', null, h(Comment, { node: data.root })))
  return { product: Product, table: Table, comments: Comments }
}
