/* Runs in the browser: puts the editor into the page, and what stands above it along with each request. */
import { showMember } from './member.js'
import { finishSignIn, forgetToken, presentToken } from './session.js'

const { React, ReactDOM, GraphiQL } = window

const cartToken = document.getElementById('x-cart-token')
cartToken.value = sessionStorage.getItem(cartToken.id) ?? ''
cartToken.addEventListener('input', () => sessionStorage.setItem(cartToken.id, cartToken.value))

async function fetcher(operation, { headers = {} } = {}) {
  const token = presentToken()
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
      ...(cartToken.value.trim() !== '' && { 'x-cart-token': cartToken.value.trim() }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify(operation),
  })
  if (response.status === 401 && token !== undefined) {
    forgetToken()
    await showMember(fetcher)
  }
  return response.json()
}

const trouble = await finishSignIn().then(
  () => undefined,
  (error) => error,
)
await showMember(fetcher, trouble)

const defaultQuery = await (await fetch('/graphiql/welcome.graphql')).text()
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery, shouldPersistHeaders: false }),
)
