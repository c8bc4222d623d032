import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table blog.media (
      id uuid primary key,
      owner_user_id uuid not null,
      -- of the file as it was sent; it names the folder of the forms
      sha256 text not null constraint media_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$'),
      alt text not null constraint media_alt_length check (char_length(alt) between 1 and 200),
      width integer not null constraint media_width check (width > 0),
      height integer not null constraint media_height check (height > 0),
      widths integer[] not null constraint media_widths
        check (cardinality(widths) between 1 and 8 and widths[cardinality(widths)] = width),
      bytes integer not null constraint media_bytes check (bytes > 0),
      created_at timestamptz(3) not null,
      -- when somebody last asked for it, to begin to show it
      wanted_at timestamptz(3) not null,
      constraint media_owner_file_key unique (owner_user_id, sha256)
    );
    create index media_by_file on blog.media (sha256);
    create index media_by_owner on blog.media (owner_user_id, created_at);
    create index media_by_wish on blog.media (wanted_at, id);
  `)
}
