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

const defaultQuery = await (await fetch('/graphiql/welcome.graphql')).text()

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery, shouldPersistHeaders: false }),
)
