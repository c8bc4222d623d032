/** The practical limit: template literals with an escape function, written by hand. */

const dirty = /[&<>"']/
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** The fastest escape function that we know: short strings by character code, long ones by one test first. */
function escaped(value) {
  if (typeof value !== 'string') return String(value)
  const length = value.length
  if (length > 20) return dirty.test(value) ? replaced(value) : value
  for (let at = 0; at < length; at += 1) {
    const code = value.charCodeAt(at)
    if (code === 38 || code === 60 || code === 62 || code === 34 || code === 39) return replaced(value)
  }
  return value
}

function replaced(text) {
  let out = ''
  let copied = 0
  for (let at = 0; at < text.length; at += 1) {
    const entity = entities[text[at]]
    if (entity === undefined) continue
    out += text.slice(copied, at) + entity
    copied = at + 1
  }
  return out + text.slice(copied)
}

function nav(items, user) {
  let list = ''
  for (const item of items) {
    list += `<li class="${item.current ? 'current' : 'other'}"><a href="${escaped(item.url)}">${escaped(item.name)}</a></li>`
  }
  return `<nav class="main"><ul>${list}</ul><p class="user">Signed in as ${escaped(user)}</p></nav>`
}

function card(product) {
  let labels = ''
  for (const label of product.labels) labels += `<li>${escaped(label)}</li>`
  const action =
    product.stock > 0
      ? `<button type="submit" name="add" value="${escaped(product.id)}">Add to basket</button>`
      : '<p class="gone">Out of stock</p>'
  return `<article class="card" id="${escaped(product.id)}"><a href="/products/${escaped(product.slug)}"><img src="${escaped(product.image)}" alt="${escaped(product.title)}" loading="lazy" width="320" height="240"></a><h3>${escaped(product.title)}</h3><p class="brand">${escaped(product.brand)}</p><p class="summary">${escaped(product.summary)}</p><ul class="labels">${labels}</ul><p class="price">${escaped(product.price)}</p>${action}</article>`
}

function layout(title, items, user, year, children) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><link rel="stylesheet" href="/assets/site.css"></head><body><header><a class="logo" href="/">Rose Ash</a>${nav(items, user)}</header><main>${children}</main><footer><p>© ${escaped(year)} the members</p><p><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></p></footer></body></html>`
}

function product(data) {
  let cards = ''
  for (const each of data.products) cards += card(each)
  const children = `<h1>${escaped(data.title)}</h1><section class="grid">${cards}</section>`
  return layout(data.title, data.nav, data.user, data.year, children)
}

function table(data) {
  let head = ''
  for (const column of data.columns) head += `<th>${escaped(column)}</th>`
  let body = ''
  for (const row of data.rows) {
    let cells = ''
    for (const cell of row.cells) cells += `<td>${escaped(cell)}</td>`
    body += `<tr id="${escaped(row.id)}">${cells}</tr>`
  }
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

function comment(node) {
  let replies = ''
  if (node.replies.length > 0) {
    let list = ''
    for (const reply of node.replies) list += comment(reply)
    replies = `<ul>${list}</ul>`
  }
  return `<li id="${escaped(node.id)}"><article><header><b>${escaped(node.author)}</b><span class="likes">${escaped(node.likes)}</span></header><p>${escaped(node.text)}</p></article>${replies}</li>`
}

function comments(data) {
  return `<section class="comments"><h2>${escaped(data.title)}</h2><ul>${comment(data.root)}</ul></section>`
}

export const templates = { product, table, comments }
