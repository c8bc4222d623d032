import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { Config } from '@rose-ash/config/Config.ts'
import type { FastifyInstance } from 'fastify'

const require = createRequire(import.meta.url)
const react = dirname(require.resolve('react/package.json'))
const reactDom = dirname(require.resolve('react-dom/package.json'))
const graphiql = dirname(require.resolve('graphiql/package.json'))

/** Everything that the page loads, by the name that it has there. */
const assets: Readonly<Record<string, string>> = {
  'react.js': join(react, 'umd/react.production.min.js'),
  'react-dom.js': join(reactDom, 'umd/react-dom.production.min.js'),
  'graphiql.js': join(graphiql, 'graphiql.min.js'),
  'graphiql.css': join(graphiql, 'graphiql.min.css'),
  'explore.js': join(import.meta.dirname, 'explore.js'),
  'member.js': join(import.meta.dirname, 'member.js'),
  'session.js': join(import.meta.dirname, 'session.js'),
  'welcome.graphql': join(import.meta.dirname, 'welcome.graphql'),
  'explore.css': join(import.meta.dirname, 'explore.css'),
}

const policyFor = (issuer: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    // to exchange the code of a sign-in
    `connect-src 'self' ${new URL(issuer).origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/**
 * GraphiQL, from this origin alone: nothing is loaded from elsewhere and nothing is written into the page. It signs in
 * as the client `graphiql` of the configuration.
 */
export async function graphiqlRoutes(
  scope: FastifyInstance,
  config: Pick<Config, 'issuer' | 'oidc'>,
): Promise<void> {
  await scope.register(fastifyStatic, { root: import.meta.dirname, serve: false })
  const html = page(config)
  const policy = policyFor(config.issuer)

  scope.get('/graphiql', async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', policy)
      .header('referrer-policy', 'no-referrer')
      .header('x-content-type-options', 'nosniff')
      .send(html),
  )
  scope.get('/', async (_request, reply) => reply.redirect('/graphiql', 303))
  scope.get<{ Params: { name: string } }>('/graphiql/:name', async (request, reply) => {
    const file = assets[request.params.name]
    if (file === undefined) return reply.callNotFound()
    reply.header('x-content-type-options', 'nosniff')
    return reply.sendFile(file.slice(dirname(file).length + 1), dirname(file), { maxAge: 3_600_000 })
  })
}

const clientId = 'graphiql'

/** Where and how the page's script signs in; nothing where there is no such client. */
function signInData({ issuer, oidc }: Pick<Config, 'issuer' | 'oidc'>): string {
  const redirect = oidc.clients[clientId]?.redirectUris[0]
  return redirect === undefined
    ? ''
    : ` data-issuer="${issuer}" data-client="${clientId}" data-redirect="${redirect}"`
}

const page = (config: Pick<Config, 'issuer' | 'oidc'>): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rose Ash graph</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/graphiql.css">
<link rel="stylesheet" href="/graphiql/explore.css">
<script defer src="/graphiql/react.js"></script>
<script defer src="/graphiql/react-dom.js"></script>
<script defer src="/graphiql/graphiql.js"></script>
<script type="module" src="/graphiql/explore.js"></script>
</head>
<body>
<header${signInData(config)}>
<h1>Rose Ash graph</h1>
<label>Cart token <input id="x-cart-token" type="text" autocomplete="off" spellcheck="false" placeholder="an anonymous basket"></label>
<p id="trouble" role="alert" hidden></p>
<p id="member" role="status">Nobody is signed in</p>
<button id="sign-in" type="button" hidden>Sign in</button>
<button id="sign-out" type="button" hidden>Sign out</button>
</header>
<main id="graphiql" aria-label="Query editor"><noscript>The editor needs JavaScript; the graph itself is at /graphql.</noscript></main>
</body>
</html>
`
