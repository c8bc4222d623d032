/* Runs in the browser: puts the editor into the page and adds the fields above it to each request. */
const { React, ReactDOM, GraphiQL } = window

const fields = [...document.querySelectorAll('header input')]
for (const field of fields) {
  field.value = sessionStorage.getItem(field.id) ?? ''
  field.addEventListener('input', () => sessionStorage.setItem(field.id, field.value))
}

const headersOfFields = () =>
  Object.fromEntries(
    fields.filter(({ value }) => value.trim() !== '').map(({ id, value }) => [id, value.trim()]),
  )

async function fetcher(operation, { headers = {} } = {}) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
      ...headersOfFields(),
      ...headers,
    },
    body: JSON.stringify(operation),
  })
  return response.json()
}

const defaultQuery = `# One graph of six subgraphs: blog, market, cart, events, federation and account.
#
# - The book on the left holds every type and field with its description.
# - Lists are Relay connections: ask for "first" and "after".
# - A mutation answers with a payload; what you can mend is in its "userErrors".
# - "Cart token" above is sent as x-cart-token: 43 or more characters of base64url
#   that you make up name a basket of your own.
# - "Act as", on a development machine, lets you change things as a member.
#
# Ctrl-Enter runs the operation under the cursor.

query Welcome {
  tags(first: 5) {
    nodes {
      name
      slug
      description
    }
    totalCount {
      value
      exact
    }
  }
}
`

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery, shouldPersistHeaders: false }),
)
