/** The workloads in template languages that write HTML as text. */
export const eta = {
  product: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title><%= it.title %></title><link rel="stylesheet" href="/assets/site.css"></head><body><header><a class="logo" href="/">Rose Ash</a><nav class="main"><ul><% for (const item of it.nav) { %><li class="<% if (item.current) { %>current<% } else { %>other<% } %>"><a href="<%= item.url %>"><%= item.name %></a></li><% } %></ul><p class="user">Signed in as <%= it.user %></p></nav></header><main><h1><%= it.title %></h1><section class="grid"><% for (const product of it.products) { %><article class="card" id="<%= product.id %>"><a href="/products/<%= product.slug %>"><img src="<%= product.image %>" alt="<%= product.title %>" loading="lazy" width="320" height="240"></a><h3><%= product.title %></h3><p class="brand"><%= product.brand %></p><p class="summary"><%= product.summary %></p><ul class="labels"><% for (const label of product.labels) { %><li><%= label %></li><% } %></ul><p class="price"><%= product.price %></p><% if (product.stock > 0) { %><button type="submit" name="add" value="<%= product.id %>">Add to basket</button><% } else { %><p class="gone">Out of stock</p><% } %></article><% } %></section></main><footer><p>© <%= it.year %> the members</p><p><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></p></footer></body></html>`,
  table: `<table><thead><tr><% for (const column of it.columns) { %><th><%= column %></th><% } %></tr></thead><tbody><% for (const row of it.rows) { %><tr id="<%= row.id %>"><% for (const cell of row.cells) { %><td><%= cell %></td><% } %></tr><% } %></tbody></table>`,
  comments: `<section class="comments"><h2><%= it.title %></h2><ul><%~ include('@comment', it.root) %></ul></section>`,
  comment: `<li id="<%= it.id %>"><article><header><b><%= it.author %></b><span class="likes"><%= it.likes %></span></header><p><%= it.text %></p></article><% if (it.replies.length > 0) { %><ul><% for (const reply of it.replies) { %><%~ include('@comment', reply) %><% } %></ul><% } %></li>`,
}

const stem = (text) => text.replaceAll('<%~ include(\'@comment\', it.root) %>', '<%- it.comment(it.root) %>').replaceAll("<%~ include('@comment', reply) %>", '<%- it.comment(reply) %>')
export const ejs = Object.fromEntries(Object.entries(eta).map(([name, text]) => [name, stem(text)]))
ejs.comment = ejs.comment.replaceAll('it.comment(', 'comment(')

export const dot = Object.fromEntries(
  Object.entries(ejs).map(([name, text]) => [
    name,
    text.replaceAll(/<%= (.*?) %>/g, '{{!$1}}').replaceAll(/<%- (.*?) %>/g, '{{=$1}}').replaceAll(/<% (.*?) %>/g, '{{ $1 }}'),
  ]),
)
// doT shows nothing for 0.
for (const name of Object.keys(dot)) dot[name] = dot[name].replaceAll(/\{\{!(row\.id|it\.id|it\.likes|cell)\}\}/g, "{{!''+$1}}")
dot.comment = dot.comment.replaceAll('{{=comment(', '{{=it.comment(')

export const handlebars = {
  product: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{title}}</title><link rel="stylesheet" href="/assets/site.css"></head><body><header><a class="logo" href="/">Rose Ash</a><nav class="main"><ul>{{#each nav}}<li class="{{#if current}}current{{else}}other{{/if}}"><a href="{{url}}">{{name}}</a></li>{{/each}}</ul><p class="user">Signed in as {{user}}</p></nav></header><main><h1>{{title}}</h1><section class="grid">{{#each products}}<article class="card" id="{{id}}"><a href="/products/{{slug}}"><img src="{{image}}" alt="{{title}}" loading="lazy" width="320" height="240"></a><h3>{{title}}</h3><p class="brand">{{brand}}</p><p class="summary">{{summary}}</p><ul class="labels">{{#each labels}}<li>{{this}}</li>{{/each}}</ul><p class="price">{{price}}</p>{{#if stock}}<button type="submit" name="add" value="{{id}}">Add to basket</button>{{else}}<p class="gone">Out of stock</p>{{/if}}</article>{{/each}}</section></main><footer><p>© {{year}} the members</p><p><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></p></footer></body></html>`,
  table: `<table><thead><tr>{{#each columns}}<th>{{this}}</th>{{/each}}</tr></thead><tbody>{{#each rows}}<tr id="{{id}}">{{#each cells}}<td>{{this}}</td>{{/each}}</tr>{{/each}}</tbody></table>`,
  comments: `<section class="comments"><h2>{{title}}</h2><ul>{{> comment root}}</ul></section>`,
  comment: `<li id="{{id}}"><article><header><b>{{author}}</b><span class="likes">{{likes}}</span></header><p>{{text}}</p></article>{{#if replies.length}}<ul>{{#each replies}}{{> comment this}}{{/each}}</ul>{{/if}}</li>`,
}

export const nunjucks = {
  product: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title><link rel="stylesheet" href="/assets/site.css"></head><body><header><a class="logo" href="/">Rose Ash</a><nav class="main"><ul>{% for item in nav %}<li class="{% if item.current %}current{% else %}other{% endif %}"><a href="{{ item.url }}">{{ item.name }}</a></li>{% endfor %}</ul><p class="user">Signed in as {{ user }}</p></nav></header><main><h1>{{ title }}</h1><section class="grid">{% for product in products %}<article class="card" id="{{ product.id }}"><a href="/products/{{ product.slug }}"><img src="{{ product.image }}" alt="{{ product.title }}" loading="lazy" width="320" height="240"></a><h3>{{ product.title }}</h3><p class="brand">{{ product.brand }}</p><p class="summary">{{ product.summary }}</p><ul class="labels">{% for label in product.labels %}<li>{{ label }}</li>{% endfor %}</ul><p class="price">{{ product.price }}</p>{% if product.stock > 0 %}<button type="submit" name="add" value="{{ product.id }}">Add to basket</button>{% else %}<p class="gone">Out of stock</p>{% endif %}</article>{% endfor %}</section></main><footer><p>© {{ year }} the members</p><p><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></p></footer></body></html>`,
  table: `<table><thead><tr>{% for column in columns %}<th>{{ column }}</th>{% endfor %}</tr></thead><tbody>{% for row in rows %}<tr id="{{ row.id }}">{% for cell in row.cells %}<td>{{ cell }}</td>{% endfor %}</tr>{% endfor %}</tbody></table>`,
  comments: `{% macro comment(node) %}<li id="{{ node.id }}"><article><header><b>{{ node.author }}</b><span class="likes">{{ node.likes }}</span></header><p>{{ node.text }}</p></article>{% if node.replies.length > 0 %}<ul>{% for reply in node.replies %}{{ comment(reply) }}{% endfor %}</ul>{% endif %}</li>{% endmacro %}<section class="comments"><h2>{{ title }}</h2><ul>{{ comment(root) }}</ul></section>`,
}

export const liquid = {
  product: nunjucks.product.replaceAll('{% else %}', '{% else %}'),
  table: nunjucks.table,
  comments: `<section class="comments"><h2>{{ title }}</h2><ul>{% render 'comment', node: root %}</ul></section>`,
  comment: `<li id="{{ node.id }}"><article><header><b>{{ node.author }}</b><span class="likes">{{ node.likes }}</span></header><p>{{ node.text }}</p></article>{% if node.replies.size > 0 %}<ul>{% for reply in node.replies %}{% render 'comment', node: reply %}{% endfor %}</ul>{% endif %}</li>`,
}

export const pug = {
  product: `doctype html
html(lang="en")
  head
    meta(charset="utf-8")
    title= title
    link(rel="stylesheet" href="/assets/site.css")
  body
    header
      a(class="logo" href="/") Rose Ash
      nav(class="main")
        ul
          each item in nav
            li(class=item.current ? 'current' : 'other')
              a(href=item.url)= item.name
        p(class="user") Signed in as #{user}
    main
      h1= title
      section(class="grid")
        each product in products
          article(class="card" id=product.id)
            a(href="/products/" + product.slug)
              img(src=product.image alt=product.title loading="lazy" width="320" height="240")
            h3= product.title
            p(class="brand")= product.brand
            p(class="summary")= product.summary
            ul(class="labels")
              each label in product.labels
                li= label
            p(class="price")= product.price
            if product.stock > 0
              button(type="submit" name="add" value=product.id) Add to basket
            else
              p(class="gone") Out of stock
    footer
      p © #{year} the members
      p #[a(href="/imprint") Imprint] #[a(href="/privacy") Privacy]
`,
  table: `table
  thead
    tr
      each column in columns
        th= column
  tbody
    each row in rows
      tr(id=row.id)
        each cell in row.cells
          td= cell
`,
  comments: `mixin comment(node)
  li(id=node.id)
    article
      header
        b= node.author
        span(class="likes")= node.likes
      p= node.text
    if node.replies.length > 0
      ul
        each reply in node.replies
          +comment(reply)
section(class="comments")
  h2= title
  ul
    +comment(root)
`,
}
