import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { NewDomainEvent } from '@rose-ash/contracts/events/domainEvent.ts'
import { countQueries, useDatabase } from '@rose-ash/testing'
import type { Knex } from 'knex'
import {
  constraintOf,
  createKnex,
  emit,
  insertMany,
  keepPublicOrigins,
  migrate,
  OriginsChanged,
  pendingMigrations,
  Row,
} from './index.ts'

class Jar extends Row {
  static override tableName = 'pantry.jars'
  declare labelText: string
  declare weightGrams: number
}

const pantry = `
  create schema pantry;
  create table pantry.shelves (id uuid primary key);
  create table pantry.jars (
    id uuid primary key,
    version int not null default 1,
    label_text text not null constraint jars_label_text_key unique,
    weight_grams bigint not null constraint jars_weight_is_positive check (weight_grams > 0),
    shelf_id uuid constraint jars_shelf_id_fkey references pantry.shelves,
    exclude using btree (label_text with =)
  );
  create table pantry.outbox (
    id uuid primary key, topic text not null, aggregate_type text not null, aggregate_id uuid not null,
    payload jsonb not null, created_at timestamptz not null default now(), delivered_at timestamptz
  )`

const id = (n: number) => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`

const event: NewDomainEvent = {
  topic: 'blog.tag.changed',
  aggregateType: 'Tag',
  aggregateId: id(1),
  payload: { tagId: id(1) },
}

describe('named statements', () => {
  const database = useDatabase({ commits: true })

  test('what is read again and again survives a change of its table', async () => {
    const { knex } = database
    await knex.raw(pantry)
    await Jar.query(knex).insert({ id: id(1), labelText: 'Plum', weightGrams: 340 })
    const read = () => Jar.query(knex).findById(id(1))
    for (let times = 0; times < 10; times++) expect(await read()).toMatchObject({ labelText: 'Plum' })
    const { rows } = await knex.raw<{ rows: { statement: string }[] }>(
      'select statement from pg_prepared_statements',
    )
    expect(rows.map(({ statement }) => statement).join()).toContain('from "pantry"."jars"')
    await knex.raw(`alter table pantry.jars add column best_before date default '2027-09-01'`)
    for (let times = 0; times < 10; times++) expect(await read()).toMatchObject({ bestBefore: '2027-09-01' })
  })
})

describe('rows', () => {
  const database = useDatabase()
  beforeEach(() => database.knex.raw(pantry))
  const insert = (jar: object) =>
    Jar.query(database.knex).insert({ id: id(1), labelText: 'Plum', weightGrams: 340, ...jar })
  const broken = async (jar: object) =>
    constraintOf(
      await database.knex
        .transaction(async (trx) => {
          await Jar.query(trx).insert({ id: id(2), labelText: 'Fig', weightGrams: 1, ...jar })
        })
        .catch((error: unknown) => error),
    )

  test('columns are camelCase in code and snake_case in the table', async () => {
    await insert({})
    const { statements } = await countQueries(database.knex, async () => {
      expect(await Jar.query(database.knex).where('labelText', 'Plum')).toEqual([
        expect.objectContaining({ id: id(1), version: 1, labelText: 'Plum', weightGrams: 340 }),
      ])
    })
    expect(statements[0]).toContain('where "label_text" = ')
  })

  test('many are inserted by one statement, with the columns that the first has', async () => {
    const jars = [
      { id: id(1), labelText: 'Plum “late”', weightGrams: 340 },
      { id: id(2), labelText: 'Fig', weightGrams: 2 ** 40 },
    ]
    const { count } = await countQueries(database.knex, () => insertMany(database.knex, 'pantry.jars', jars))
    expect(count).toBe(1)
    expect(await Jar.query(database.knex).orderBy('id')).toMatchObject(
      jars.map((jar) => ({ ...jar, version: 1 })),
    )
    await insertMany(database.knex, 'pantry.jars', [])
    const again = database.knex.transaction((trx) =>
      insertMany(trx, 'pantry.jars', [{ ...jars[0], id: id(3) }]),
    )
    const refused = constraintOf(await again.catch((error: unknown) => error))
    expect(refused).toEqual({ kind: 'unique', constraint: 'jars_label_text_key' })
  })

  test('the columns of a table have their names in code', async () => {
    const columns = await database.knex('jars').withSchema('pantry').columnInfo()
    expect(Object.keys(columns)).toEqual(
      expect.arrayContaining(['id', 'version', 'labelText', 'weightGrams']),
    )
  })

  test('constraintOf names the rule that a statement broke', async () => {
    await insert({})
    expect(await broken({ weightGrams: 0 })).toEqual({ kind: 'check', constraint: 'jars_weight_is_positive' })
    expect(await broken({ labelText: 'Plum' })).toEqual({ kind: 'unique', constraint: 'jars_label_text_key' })
    expect(await broken({ shelfId: id(9) })).toEqual({ kind: 'foreignKey', constraint: 'jars_shelf_id_fkey' })
    expect(await broken({ labelText: null })).toEqual({ kind: 'notNull', constraint: 'label_text' })
    await database.knex.raw('alter table pantry.jars drop constraint jars_label_text_key')
    expect(await broken({ labelText: 'Plum' })).toMatchObject({ kind: 'exclusion' })
    expect(constraintOf(new Error('no'))).toBeNull()
    expect(
      constraintOf(
        await database.knex.transaction((trx) => trx.raw('select 1/0')).catch((error: unknown) => error),
      ),
    ).toBeNull()
  })

  test('wall clock stays text, instants are dates, counts are numbers and too large ones are refused', async () => {
    const { rows } =
      await database.knex.raw(`select date '2026-03-29' as day, timestamp '2026-03-29 01:30' as wall,
      timestamptz '2026-03-29 01:30+00' as instant, 9007199254740991::bigint as most, array[1,null]::bigint[] as some,
      array[date '2026-03-29'] as days`)
    expect(rows).toEqual([
      {
        day: '2026-03-29',
        wall: '2026-03-29 01:30:00',
        instant: new Date('2026-03-29T01:30:00Z'),
        most: 9007199254740991,
        some: [1, null],
        days: ['2026-03-29'],
      },
    ])
  })

  test('arrays come whole, whatever their elements hold', async () => {
    const { rows } = await database.knex.raw(
      `select array['plum', 'fig']::text[] as plain, '{}'::text[] as empty, array['null', null, ''] as odd,
         array['a,b', '{"c"}', '\\'] as quoted, array[array['x'], array['y']] as nested, '[5:6]={s,t}'::text[] as shifted,
         array['0190a000-0000-7000-8000-000000000001']::uuid[] as ids`,
    )
    expect(rows[0]).toEqual({
      plain: ['plum', 'fig'],
      empty: [],
      odd: ['null', null, ''],
      quoted: ['a,b', '{"c"}', '\\'],
      nested: [['x'], ['y']],
      shifted: ['s', 't'],
      ids: ['0190a000-0000-7000-8000-000000000001'],
    })
  })

  test('a bigint that a number cannot hold is an error, not another number', async () => {
    await expect(database.knex.raw('select 9007199254740993::bigint')).rejects.toThrow(
      '9007199254740993 does not fit',
    )
  })

  test('an event is in the outbox if the transaction commits', async () => {
    await database.knex
      .transaction(async (trx) => {
        await emit(trx, 'pantry', event)
        throw new Error('changed my mind')
      })
      .catch(() => {})
    expect(await database.knex('pantry.outbox')).toEqual([])
    const eventId = await database.knex.transaction((trx) => emit(trx, 'pantry', event))
    expect(await database.knex('pantry.outbox')).toEqual([
      expect.objectContaining({
        id: eventId,
        topic: event.topic,
        aggregateId: id(1),
        payload: { schemaVersion: 1, actorUserId: null, tagId: id(1) },
        deliveredAt: null,
      }),
    ])
  })

  test('an event whose payload breaks the catalogue takes the change back', async () => {
    const broken = { ...event, payload: { tagId: 'spices' } }
    await expect(database.knex.transaction((trx) => emit(trx, 'pantry', broken))).rejects.toThrow('tagId')
    expect(await database.knex('pantry.outbox')).toEqual([])
  })

  test('an event asks for one delivery of its schema where a queue exists', async () => {
    await database.knex.raw(`create schema graphile_worker;
      create table graphile_worker.asked (task text, payload json, job_key text);
      create function graphile_worker.add_job(identifier text, payload json, job_key text) returns void language sql
        as 'insert into graphile_worker.asked values (identifier, payload, job_key)'`)
    const { count } = await countQueries(database.knex, () =>
      database.knex.transaction((trx) => emit(trx, 'pantry', event)),
    )
    expect(await database.knex('graphile_worker.asked')).toEqual([
      {
        task: 'deliver',
        payload: { schema: 'pantry' },
        jobKey: expect.stringMatching(/^deliver:pantry:\d+$/),
      },
    ])
    expect(count).toBe(2)
  })
})

describe('public origins', () => {
  const database = useDatabase()
  const origins = { blog: 'http://blog.localhost:3000', cart: 'https://cart.example' }

  test('the first start stores them and the same ones pass afterwards', async () => {
    await keepPublicOrigins(database.knex, origins)
    await keepPublicOrigins(database.knex, origins)
  })

  test.each([
    [{ ...origins, blog: 'http://blog.localhost:3100' }, 'start with WEB_PORT=3000, or'],
    [{ ...origins, cart: 'https://basket.example' }, 'start with the public origin https://cart.example, or'],
  ])('%j is refused with the remedy', async (changed, remedy) => {
    await keepPublicOrigins(database.knex, origins)
    const refusal = await keepPublicOrigins(database.knex, changed).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(OriginsChanged)
    expect(String(refusal)).toContain(remedy)
  })
})

describe('migrate', () => {
  const database = useDatabase({ commits: true })
  let folder: string
  let schema: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'migrations-'))
    schema = `larder_${folder.slice(-6).toLowerCase()}`
  })
  afterEach(() => rm(folder, { recursive: true }))

  const write = (name: string, body: string) =>
    writeFile(
      join(folder, name),
      `export async function up(knex: { raw(sql: string): Promise<unknown> }): Promise<void> {\n${body}\n}\n`,
    )
  const table = (name: string) => `await knex.raw('create table ${schema}.${name} (n int)')`
  const run = (knex: Knex = database.knex, progress: string[] = []) =>
    migrate({
      knex,
      schemas: [{ schema, directory: folder }],
      onProgress: (sentence) => progress.push(sentence),
    }).then(() => progress)
  const tables = async () =>
    (await database
      .knex('pg_tables')
      .where('schemaname', schema)
      .orderBy('tablename')
      .pluck('tablename')) as string[]

  test('applies each file once, in order, and says so', async () => {
    await write('0002_jars.ts', table('jars'))
    await write('0001_shelves.ts', table('shelves'))
    expect(
      await pendingMigrations({ knex: database.knex, schemas: [{ schema, directory: folder }] }),
    ).toEqual([`${schema} 0001_shelves`, `${schema} 0002_jars`])
    expect(await run()).toEqual([
      `Migrating 1 of 2: ${schema} 0001_shelves`,
      `Migrating 2 of 2: ${schema} 0002_jars`,
    ])
    expect(await tables()).toEqual(['jars', 'shelves'])
    expect(await run()).toEqual([])
    expect(
      await pendingMigrations({ knex: database.knex, schemas: [{ schema, directory: folder }] }),
    ).toEqual([])
  })

  test('four runners at once apply a file once', async () => {
    await write('0001_shelves.ts', table('shelves'))
    const pools = Array.from({ length: 4 }, () =>
      createKnex({ url: database.url, applicationName: 'test', poolMax: 1 }),
    )
    try {
      const told = await Promise.all(pools.map((knex) => run(knex)))
      expect(told.flat()).toHaveLength(1)
    } finally {
      await Promise.all(pools.map((knex) => knex.destroy()))
    }
  })

  test('a failing file is rolled back whole, the ones before it stay, and the next run goes on', async () => {
    await write('0001_shelves.ts', table('shelves'))
    await write('0002_jars.ts', `${table('jars')}\nawait knex.raw('select 1/0')`)
    await expect(run()).rejects.toThrow(
      `The migration ${schema} 0002_jars failed and was rolled back: select 1/0 - division by zero; correct`,
    )
    expect(await tables()).toEqual(['shelves'])
    await rm(join(folder, '0002_jars.ts'))
    await write('0003_jars.ts', table('jars'))
    expect(await run()).toHaveLength(1)
  })

  test('a changed file is refused', async () => {
    await write('0001_shelves.ts', table('shelves'))
    await run()
    await write('0001_shelves.ts', `${table('shelves')} // now with a remark`)
    await expect(run()).rejects.toThrow(
      '0001_shelves.ts was changed after it was applied to this database; restore it',
    )
  })

  test.each([
    ['shelves.ts', 'is not named like 0001_products.ts; rename it.'],
    ['0001-shelves.ts', 'is not named like 0001_products.ts; rename it.'],
  ])('%s is refused', async (name, expected) => {
    await write(name, '')
    await expect(run()).rejects.toThrow(expected)
  })

  test('two files of one number are refused', async () => {
    await write('0001_a.ts', '')
    await write('0001_b.ts', '')
    await expect(run()).rejects.toThrow('has two migrations numbered 0001')
  })

  test('a file without up() is refused', async () => {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, '0001_a.ts'), 'export const down = 1\n')
    await expect(run()).rejects.toThrow('exports no function up(knex)')
  })
})
