import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'

/** Where in the conversation something goes wrong (RFC 5321, 3). */
export type MailStep = 'greeting' | 'sender' | 'recipient' | 'message'

/** What the server does once, at that step of the next conversation that gets there. */
export type MailTrouble =
  /** Answers with that code: 4xx for now, 5xx for good. Nothing is kept. */
  | { readonly at: MailStep; readonly refuse: number; readonly say?: string }
  /** Goes away without a word. At `message` it has kept the letter, and the sender cannot know. */
  | { readonly at: MailStep; readonly drop: true }
  /** Takes its time. */
  | { readonly at: MailStep; readonly delayMs: number }
  /** Waits for it. */
  | { readonly at: MailStep; readonly until: Promise<unknown> }

export interface KeptMail {
  readonly from: string
  /** Of the envelope. */
  readonly to: readonly string[]
  /** As it came over the wire. */
  readonly source: string
  /** What a mail program would make of it. */
  readonly mail: Email
  readonly at: Date
}

/** A mail server that keeps what it gets, over which the test has power. */
export interface Mailbox {
  /** `smtp://127.0.0.1:port` */
  readonly url: string
  readonly kept: readonly KeptMail[]
  /** Waits until so many letters have come, twenty seconds at most. */
  waitFor(count: number): Promise<readonly KeptMail[]>
  /** Lets things go wrong, each once, in this order. */
  next(...troubles: readonly MailTrouble[]): void
  /** How many connections are open. */
  connections(): number
  /** Forgets letters and troubles. */
  empty(): void
  close(): Promise<void>
}

class Refused extends Error {
  readonly responseCode: number

  constructor(responseCode: number, message: string) {
    super(message)
    this.responseCode = responseCode
  }
}

/**
 * An SMTP server (RFC 5321) on a port of 127.0.0.1.
 *
 * @param login who may send; anybody unless told
 */
export async function mailbox(login?: {
  readonly name: string
  readonly password: string
}): Promise<Mailbox> {
  const closing = new AbortController()
  const kept: KeptMail[] = []
  let troubles: MailTrouble[] = []

  /** @throws Refused */
  const meet = async (at: MailStep, { id }: SMTPServerSession): Promise<'dropped' | 'well'> => {
    const index = troubles.findIndex((each) => each.at === at)
    if (index === -1) return 'well'
    const [trouble] = troubles.splice(index, 1)
    if (!trouble) return 'well'
    if ('refuse' in trouble) throw new Refused(trouble.refuse, trouble.say ?? 'Not today')
    if ('delayMs' in trouble) {
      await pause(trouble.delayMs, undefined, { signal: closing.signal })
      return 'well'
    }
    if ('until' in trouble) {
      await trouble.until
      return 'well'
    }
    drop(id)
    return 'dropped'
  }
  const drop = (id: string): void => {
    for (const connection of server.connections) if (connection.id === id) connection._socket.destroy()
  }
  const answer = (at: MailStep) => (session: SMTPServerSession, callback: (error?: Error | null) => void) =>
    void meet(at, session).then(
      (met) => met === 'well' && callback(),
      (error: Error) => callback(error),
    )

  const server = new SMTPServer({
    authOptional: login === undefined,
    allowInsecureAuth: true,
    disabledCommands: login === undefined ? ['AUTH', 'STARTTLS'] : ['STARTTLS'],
    onAuth({ username, password }, _session, callback) {
      const isRight = username === login?.name && password === login?.password
      if (isRight) callback(null, { user: username })
      else callback(new Refused(535, 'That is not the password'))
    },
    disableReverseLookup: true,
    hidePIPELINING: true,
    closeTimeout: 200,
    onConnect: answer('greeting'),
    onMailFrom: (_address, session, callback) => answer('sender')(session, callback),
    onRcptTo: (_address, session, callback) => answer('recipient')(session, callback),
    onData(stream, session, callback) {
      const take = async (): Promise<void> => {
        const source = await buffer(stream)
        const isRefused = troubles.find(({ at }) => at === 'message')
        if (!(isRefused && 'refuse' in isRefused)) {
          const { mailFrom, rcptTo } = session.envelope
          kept.push({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address),
            source: source.toString(),
            mail: await PostalMime.parse(source),
            at: new Date(),
          })
        }
        if ((await meet('message', session)) === 'well') callback()
      }
      take().catch((error: Error) => callback(error))
    },
  })
  // A sender that goes away in the middle is what some tests are about.
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo

  return {
    url: `smtp://127.0.0.1:${port}`,
    kept,
    async waitFor(count) {
      for (const deadline = performance.now() + 20_000; kept.length < count; await pause(10)) {
        if (performance.now() > deadline) throw new Error(`${kept.length} letters came, not ${count}`)
      }
      return kept
    },
    next(...more) {
      troubles.push(...more)
    },
    connections: () => server.connections.size,
    empty() {
      kept.length = 0
      troubles = []
    },
    close() {
      closing.abort()
      return new Promise((resolve) => void server.close(() => resolve()))
    },
  }
}
