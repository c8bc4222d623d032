import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { EmbeddedPostgresError } from './EmbeddedPostgresError.ts'
import { errorCode } from './errorCode.ts'
import type { Place } from './place.ts'
import { run } from './run.ts'
import { type ServerState, urlOf } from './serverState.ts'

/** A connection to the server of this place, or null when none answers there. */
export async function connect(place: Place, state: ServerState): Promise<pg.Client | null> {
  if (state.port === 0) return null
  const client = new pg.Client({
    connectionString: urlOf(state, 'postgres'),
    application_name: 'rose-ash launcher',
    connectionTimeoutMillis: 5000,
  })
  // The server may go before the client does; whoever runs the next statement hears of it.
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    if (rows[0]?.data_directory === place.cluster) return client
    await client.end()
  } catch {
    await client.end().catch(() => {})
  }
  return null
}

/** Starts the server on a free port and resolves with the port as soon as it accepts connections. */
export async function startPostmaster(
  place: Place,
  password: string,
  settings: Readonly<Record<string, string>>,
): Promise<{ state: ServerState; client: pg.Client }> {
  for (let attempt = 1; ; attempt++) {
    const state = { password, port: await freePort() }
    const client = await launch(place, state, settings)
    if (client !== null) return { state, client }
    if (attempt === 3) {
      throw new EmbeddedPostgresError(
        `PostgreSQL stopped while it started (${lastLine(place.logFile)}); the whole story is in ${place.logFile}.`,
      )
    }
    // Another program may have taken the port, or the last server's processes may still be leaving.
    await pause(300)
  }
}

async function launch(place: Place, state: ServerState, settings: Readonly<Record<string, string>>) {
  const given = { port: String(state.port), ...defaults, ...settings }
  const log = openSync(place.logFile, 'w', 0o600)
  // A process group of its own: Ctrl-C in the terminal must reach our orderly stop, not the server.
  const child = spawn(
    join(place.binaries, 'bin', 'postgres'),
    ['-D', place.cluster, ...Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { cwd: place.home, stdio: ['ignore', log, log], detached: true, ...place.account },
  )
  closeSync(log)
  let ended = false
  child.once('error', () => {
    ended = true
  })
  child.once('exit', () => {
    ended = true
  })
  child.unref()
  const deadline = Date.now() + 60_000
  while (!ended && Date.now() < deadline) {
    await pause(20)
    const client = await connect(place, state)
    if (client !== null) return client
  }
  return null
}

const defaults = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Compiling a plan takes longer than any of our queries.
  jit: 'off',
}

/**
 * Stops the server of this place, if one runs, and removes the process file that a killed one leaves behind. PostgreSQL
 * itself refuses to start when that file's process id belongs to another program by now.
 */
export async function stopPostmaster(place: Place): Promise<void> {
  const pid = postmasterPid(place)
  if (pid === null) return
  if (isServerOf(place, pid)) {
    for (const mode of ['fast', 'immediate']) {
      const stopped = await run(place, 'pg_ctl', [
        'stop',
        '-D',
        place.cluster,
        '-m',
        mode,
        '-t',
        '4',
        '-s',
      ]).then(
        () => true,
        () => false,
      )
      if (stopped || !isServerOf(place, pid)) break
    }
  }
  rmSync(join(place.cluster, 'postmaster.pid'), { force: true })
}

function postmasterPid(place: Place): number | null {
  const file = join(place.cluster, 'postmaster.pid')
  const pid = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : 0
  return pid > 0 ? pid : null
}

/** A postmaster's working directory is its data directory; where /proc does not say so, a living process must do. */
function isServerOf(place: Place, pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return false
  }
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === place.cluster
  } catch {
    return process.platform !== 'linux'
  }
}

/** A TCP port that nobody listens on at this moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

const lastLine = (file: string) => readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? 'without a word'
