export { changeRow, removeRow, type Seen } from './changeRow.ts'
export { type BrokenConstraint, constraintOf } from './constraintOf.ts'
export { createKnex, type KnexOptions } from './createKnex.ts'
export { EmbeddedPostgresError } from './embedded/EmbeddedPostgresError.ts'
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './embedded/startEmbeddedPostgres.ts'
export { insertMany } from './insertMany.ts'
export { keepPublicOrigins, OriginsChanged } from './keepPublicOrigins.ts'
export { MigrationError } from './MigrationError.ts'
export { type MigrateOptions, migrate, pendingMigrations } from './migrate.ts'
export { migrationFiles, type SchemaMigrations } from './migrationFiles.ts'
export { emit, emitMany } from './outbox.ts'
export { Row } from './Row.ts'
export { roomSchemas } from './roomSchemas.ts'
