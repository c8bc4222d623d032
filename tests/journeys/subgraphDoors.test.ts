import { beforeAll, describe, expect, test } from '@jest/globals'
import { type SubgraphName, subgraphNames } from '@rose-ash/config'
import { IdentityPort, type SignedRequest, sign, signatureHeader } from '@rose-ash/contracts'
import { portPath } from '@rose-ash/contracts/ports/portPath.ts'
import { fixedClock } from '@rose-ash/domain'
import { createLogger, createService } from '@rose-ash/service'
import { forwardingFor, forwardings } from '@rose-ash/web/forwarding.ts'
import { createRoom } from '../../bin/platform/createRoom.ts'
import { mountSubgraph } from '../../bin/platform/mountSubgraph.ts'
import { surround } from '../../bin/platform/surround.ts'
import { useWorld } from '../world/useWorld.ts'

const world = useWorld()

interface Door {
  readonly method: string
  readonly path: string
}

/** What may stand in a path, where not everything may. */
const examples: Readonly<Record<string, string>> = { sha256: '0'.repeat(64), form: '640.webp' }

/** Every route that a subgraph mounts, by asking Fastify. */
let doors: ReadonlyMap<SubgraphName, readonly Door[]>
beforeAll(async () => {
  const around = surround(world.config, world.config.database.url ?? '', 'doors')
  const rooms = await Promise.all(
    subgraphNames.map(async (name) => [name, await createRoom(name, around)] as const),
  )
  doors = new Map(
    await Promise.all(
      rooms.map(async ([name, room]) => {
        const service = createService({ name, logger: createLogger({ level: 'silent', name }) })
        const found: Door[] = []
        service.addHook('onRoute', ({ method, url }) => {
          const path = url.replace(/:(\w+)(\([^)]*\))?|\*/g, (_, name) => examples[name] ?? 'something')
          for (const each of [method].flat()) found.push({ method: each, path })
        })
        await mountSubgraph(service, room, name, around)
        await service.close()
        return [name, found] as const
      }),
    ),
  )
  await around.knex.destroy()
})

const originOf = (name: SubgraphName) => new URL(world.config.subgraphs[name].url).origin

/** Straight to the port of a subgraph, past web and gateway. */
const knock = (
  name: SubgraphName,
  { method, path }: Door,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string } = {},
) => fetch(`${originOf(name)}${path}`, { method, headers, ...(body !== undefined && { body }) })

/** Does web lead strangers to this address? Whatever their method is, what is there speaks for itself. */
const isForwarded = (name: SubgraphName, { method, path }: Door): boolean => {
  const { environment } = world.config
  return (['home', ...subgraphNames] as const).some((site) =>
    ['GET', method].some(
      (each) => forwardingFor(forwardings, { method: each, path, site, environment })?.to === name,
    ),
  )
}

describe.each(subgraphNames)('the port of %s', (name) => {
  test('answers strangers where web lets them through, and nowhere else', async () => {
    const all = doors.get(name) ?? []
    expect(all.map(({ method, path }) => `${method} ${path}`)).toEqual(
      expect.arrayContaining(['GET /graphql', 'POST /graphql']),
    )
    const answers = await Promise.all(
      all
        .filter((door) => !isForwarded(name, door))
        .map(async (door) => `${door.method} ${door.path} ${(await knock(name, door)).status}`),
    )
    expect(answers.filter((answer) => !answer.endsWith(' 401'))).toEqual([])
  })

  test('tells operators how it is, and has nothing else', async () => {
    const statusOf = async (path: string) => (await knock(name, { method: 'GET', path })).status
    expect(await Promise.all(['/healthz', '/readyz', '/metrics', '/', '/graphiql'].map(statusOf))).toEqual([
      200, 200, 200, 404, 404,
    ])
  })
})

describe('a subgraph', () => {
  const question: SignedRequest = {
    method: 'POST',
    path: '/graphql',
    body: JSON.stringify({ query: '{ viewer { handle } __typename }' }),
  }
  const json = { 'content-type': 'application/json' }
  const signed = (by = world.config.secrets.internal, at = new Date()) => ({
    ...json,
    [signatureHeader]: sign(by, question, fixedClock(at)),
  })
  const ask = async (headers: Record<string, string>) => {
    const response = await knock('federation', question, { headers, body: question.body })
    return { status: response.status, body: await response.json() }
  }
  const minuteAgo = () => new Date(Date.now() - 61_000)

  test('believes the gateway that it is the gateway, and a token who asks', async () => {
    expect(await ask(signed())).toMatchObject({ status: 200, body: { data: { viewer: null } } })
    const authorization = `Bearer ${await world.token(world.members.hana)}`
    expect(await ask({ ...signed(), authorization })).toMatchObject({
      status: 200,
      body: { data: { viewer: { handle: 'hana' } } },
    })
  })

  test('refuses what the gateway has not signed, however good the token', async () => {
    const authorization = `Bearer ${await world.token(world.members.ada)}`
    const unsigned = { ...json, authorization }
    for (const headers of [
      unsigned,
      { ...unsigned, 'x-dev-viewer': 'ada', 'x-rose-viewer': 'ada' },
      { ...signed('another secret of the same length, which is wrong'), authorization },
      { ...signed(undefined, minuteAgo()), authorization },
      { ...unsigned, [signatureHeader]: sign(world.config.secrets.internal, { ...question, body: '{}' }) },
    ])
      expect((await ask(headers)).status).toBe(401)
  })

  test('refuses a token that is not good, however well it is signed', async () => {
    const [head, , signature] = (await world.token(world.members.hana)).split('.')
    const claims = { sub: world.members.ada.id, handle: 'ada', roles: ['admin'], scope: 'read write' }
    const forged = `${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`
    const { status, body } = await ask({ ...signed(), authorization: `Bearer ${forged}` })
    expect([status, body]).toMatchObject([401, { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }])
  })

  test('lets nobody change anything by a token that may only read, not even through the gateway’s signature', async () => {
    const body = JSON.stringify({ query: 'mutation { createTag(input: { name: "Bees" }) { tag { id } } }' })
    const change = { ...question, body }
    const token = await world.token(world.members.ada, { scopes: ['read'] })
    const response = await knock('blog', change, {
      headers: {
        ...json,
        [signatureHeader]: sign(world.config.secrets.internal, change),
        authorization: `Bearer ${token}`,
      },
      body,
    })
    expect([response.status, await response.json()]).toMatchObject([
      403,
      { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    ])
  })

  test('answers its ports to peers only', async () => {
    const path = portPath(IdentityPort, 'viewersByHandle')
    const body = JSON.stringify({ handles: ['ada'] })
    const call = { method: 'POST', path, body }
    const to = (headers: Record<string, string>) =>
      knock('federation', call, { headers: { ...json, ...headers }, body })
    const token = await world.token(world.members.ada)
    expect((await to({ authorization: `Bearer ${token}` })).status).toBe(401)
    expect((await to({ [signatureHeader]: sign(world.config.secrets.internal, call) })).status).toBe(200)
  })
})
