import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create extension if not exists unaccent with schema public;

    -- unaccent alone is only stable, since its dictionary could change; ours does not
    create function blog.plain(text) returns text
      language sql immutable parallel safe strict
      return public.unaccent('public.unaccent', $1);

    create table blog.posts (
      id uuid primary key,
      version integer not null default 1,
      title text not null constraint posts_title_length check (char_length(title) between 1 and 200),
      slug text not null constraint posts_slug_key unique
        constraint posts_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
      status text not null constraint posts_status check (status in ('draft', 'published', 'archived')),
      visibility text not null constraint posts_visibility check (visibility in ('public', 'members', 'private')),
      excerpt text constraint posts_excerpt_length check (char_length(excerpt) between 1 and 600),
      -- the beginning of the text, which stands in where there is no excerpt
      beginning text not null,
      reading_minutes integer not null constraint posts_reading_minutes check (reading_minutes >= 1),
      featured boolean not null,
      picture text constraint posts_picture_shape check (picture ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      picture_alt text constraint posts_picture_alt_length check (char_length(picture_alt) between 1 and 300),
      meta_title text constraint posts_meta_title_length check (char_length(meta_title) between 1 and 120),
      meta_description text constraint posts_meta_description_length check (char_length(meta_description) between 1 and 320),
      published_at timestamptz(3),
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      created_by uuid,
      -- the first author first
      author_ids uuid[] not null constraint posts_authors check (cardinality(author_ids) between 1 and 10),
      -- in the order in which they are shown
      tag_ids uuid[] not null constraint posts_tags check (cardinality(tag_ids) <= 20),
      -- set while everybody may see the post in lists
      listed_at timestamptz(3) generated always as
        (case when status = 'published' and visibility <> 'private' then published_at end) stored,
      constraint posts_published_with_date check (status <> 'published' or published_at is not null),
      constraint posts_picture_with_alt check ((picture is null) = (picture_alt is null))
    );
    -- Lists of tags and authors read each post by its id: two pages of a hash index, where the tree of the key takes four.
    create index posts_by_id on blog.posts using hash (id);
    create index posts_by_date on blog.posts (listed_at, id) where listed_at is not null;
    create index posts_featured on blog.posts (listed_at, id) where listed_at is not null and featured;
    create index posts_by_change on blog.posts (status, updated_at, id);

    create function blog.post_search(title text, excerpt text, plaintext text) returns tsvector
      language sql immutable parallel safe
      return setweight(to_tsvector('english', blog.plain(title)), 'A')
        || setweight(to_tsvector('english', blog.plain(coalesce(excerpt, ''))), 'B')
        || setweight(to_tsvector('english', blog.plain(plaintext)), 'C');

    -- apart from the post, so that lists do not carry the texts
    create table blog.post_bodies (
      post_id uuid primary key constraint post_bodies_post_id_fkey references blog.posts on delete cascade,
      html text not null constraint post_bodies_html_length check (char_length(html) <= 200000),
      plaintext text not null,
      search tsvector not null
    );
    create index post_bodies_search on blog.post_bodies using gin (search);

    create table blog.post_slugs (
      slug text primary key,
      post_id uuid not null constraint post_slugs_post_id_fkey references blog.posts on delete cascade
    );
    create index post_slugs_by_post on blog.post_slugs (post_id);

    create table blog.tags (
      id uuid primary key,
      version integer not null default 1,
      name text not null constraint tags_name_length check (char_length(name) between 1 and 80),
      slug text not null constraint tags_slug_key unique
        constraint tags_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
      description text constraint tags_description_length check (char_length(description) <= 500),
      visibility text not null constraint tags_visibility check (visibility in ('public', 'internal')),
      -- kept by the triggers below
      post_count integer not null default 0
    ) with (fillfactor = 50);
    create index tags_by_name on blog.tags (name, id) where visibility = 'public';

    -- the way from a tag and from an author to the posts, by date; the triggers below write it from the posts
    create table blog.post_tags (
      post_id uuid not null constraint post_tags_post_id_fkey references blog.posts on delete cascade,
      tag_id uuid not null constraint post_tags_tag_id_fkey references blog.tags,
      listed_at timestamptz(3),
      primary key (post_id, tag_id)
    );
    create index post_tags_by_date on blog.post_tags (tag_id, listed_at, post_id) where listed_at is not null;
    create index post_tags_by_tag on blog.post_tags (tag_id);

    create table blog.post_authors (
      post_id uuid not null constraint post_authors_post_id_fkey references blog.posts on delete cascade,
      user_id uuid not null,
      listed_at timestamptz(3),
      primary key (post_id, user_id)
    );
    create index post_authors_by_date on blog.post_authors (user_id, listed_at, post_id) where listed_at is not null;
    create index post_authors_by_user on blog.post_authors (user_id, post_id);

    -- how those who write are called, from what federation and account say of them
    create table blog.authors (
      user_id uuid primary key,
      name text not null
    );

    create table blog.post_widgets (
      post_id uuid not null constraint post_widgets_post_id_fkey references blog.posts on delete cascade,
      rank smallint not null constraint post_widgets_at_most_12 check (rank between 0 and 11),
      kind text not null constraint post_widgets_kind check (kind in ('event', 'calendar', 'product', 'shop')),
      ref_id uuid not null,
      caption text constraint post_widgets_caption_length check (char_length(caption) between 1 and 200),
      primary key (post_id, rank)
    );

    create table blog.pages (
      id uuid primary key,
      version integer not null default 1,
      title text not null constraint pages_title_length check (char_length(title) between 1 and 200),
      slug text not null constraint pages_slug_key unique
        constraint pages_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
      status text not null constraint pages_status check (status in ('draft', 'published')),
      visibility text not null constraint pages_visibility check (visibility in ('public', 'members', 'private')),
      excerpt text constraint pages_excerpt_length check (char_length(excerpt) between 1 and 600),
      beginning text not null,
      html text not null constraint pages_html_length check (char_length(html) <= 200000),
      picture text constraint pages_picture_shape check (picture ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      picture_alt text constraint pages_picture_alt_length check (char_length(picture_alt) between 1 and 300),
      meta_title text constraint pages_meta_title_length check (char_length(meta_title) between 1 and 120),
      meta_description text constraint pages_meta_description_length check (char_length(meta_description) between 1 and 320),
      published_at timestamptz(3),
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      constraint pages_published_with_date check (status <> 'published' or published_at is not null),
      constraint pages_picture_with_alt check ((picture is null) = (picture_alt is null))
    );
    create index pages_by_title on blog.pages (title, id);

    create table blog.page_slugs (
      slug text primary key,
      page_id uuid not null constraint page_slugs_page_id_fkey references blog.pages on delete cascade
    );
    create index page_slugs_by_page on blog.page_slugs (page_id);

    create table blog.navigation_menus (
      id uuid primary key,
      version integer not null default 1,
      site text not null constraint navigation_menus_site
        check (site in ('blog', 'market', 'cart', 'events', 'federation', 'account')),
      slot text not null constraint navigation_menus_slot check (slot in ('header', 'footer', 'sidebar')),
      title text not null constraint navigation_menus_title_length check (char_length(title) between 1 and 80),
      constraint navigation_menus_place_key unique (site, slot)
    );

    create table blog.navigation_items (
      id uuid primary key,
      menu_id uuid not null constraint navigation_items_menu_id_fkey references blog.navigation_menus on delete cascade,
      parent_id uuid constraint navigation_items_parent_id_fkey references blog.navigation_items on delete cascade,
      -- counts through the whole menu, a parent before its children
      rank smallint not null constraint navigation_items_at_most_60 check (rank between 0 and 59),
      label text not null constraint navigation_items_label_length check (char_length(label) between 1 and 80),
      url text constraint navigation_items_url_shape check (url ~ '^(http://|https://|mailto:|/)' and char_length(url) <= 2000),
      post_id uuid constraint navigation_items_post_id_fkey references blog.posts on delete cascade,
      page_id uuid constraint navigation_items_page_id_fkey references blog.pages on delete cascade,
      tag_id uuid constraint navigation_items_tag_id_fkey references blog.tags on delete cascade,
      site text constraint navigation_items_site
        check (site in ('blog', 'market', 'cart', 'events', 'federation', 'account')),
      path text constraint navigation_items_path_shape check (path ~ '^/' and char_length(path) <= 2000),
      audience text not null constraint navigation_items_audience check (audience in ('everybody', 'members', 'visitors')),
      new_tab boolean not null,
      constraint navigation_items_one_target check (num_nonnulls(url, post_id, page_id, tag_id, site) = 1),
      constraint navigation_items_path_with_site check (path is null or site is not null),
      constraint navigation_items_rank_key unique (menu_id, rank)
    );
    create index navigation_items_by_parent on blog.navigation_items (parent_id) where parent_id is not null;
    create index navigation_items_by_post on blog.navigation_items (post_id) where post_id is not null;
    create index navigation_items_by_page on blog.navigation_items (page_id) where page_id is not null;
    create index navigation_items_by_tag on blog.navigation_items (tag_id) where tag_id is not null;

    -- how many posts everybody may see, in all and of each author; counting them would take longer with each post
    create table blog.listed_totals (
      -- null: of all authors
      user_id uuid constraint listed_totals_user_id_key unique nulls not distinct,
      posts integer not null
    ) with (fillfactor = 50);
    insert into blog.listed_totals (user_id, posts) values (null, 0);

    create function blog.index_posts() returns trigger language plpgsql as $$
      declare
        changed uuid[];
      begin
        if tg_op = 'INSERT' then
          changed := array(select id from after_change);
        else
          changed := array(select new_row.id from after_change as new_row join before_change as old_row using (id)
            where (new_row.listed_at, new_row.author_ids, new_row.tag_ids)
              is distinct from (old_row.listed_at, old_row.author_ids, old_row.tag_ids));
          delete from blog.post_authors where post_id = any (changed);
          delete from blog.post_tags where post_id = any (changed);
        end if;
        insert into blog.post_authors (post_id, user_id, listed_at)
          select id, user_id, listed_at from after_change cross join unnest(author_ids) as user_id where id = any (changed);
        insert into blog.post_tags (post_id, tag_id, listed_at)
          select id, tag_id, listed_at from after_change cross join unnest(tag_ids) as tag_id where id = any (changed);
        return null;
      end $$;
    create trigger posts_added_to_index after insert on blog.posts referencing new table as after_change
      for each statement execute function blog.index_posts();
    create trigger posts_changed_in_index after update on blog.posts
      referencing old table as before_change new table as after_change
      for each statement execute function blog.index_posts();

    create function blog.count_posts() returns trigger language plpgsql as $$
      declare
        change integer := 0;
      begin
        if tg_op <> 'DELETE' then
          change := change + (select count(*) from after_change where listed_at is not null);
        end if;
        if tg_op <> 'INSERT' then
          change := change - (select count(*) from before_change where listed_at is not null);
        end if;
        if change <> 0 then
          update blog.listed_totals set posts = posts + change where user_id is null;
        end if;
        return null;
      end $$;
    create trigger posts_added after insert on blog.posts referencing new table as after_change
      for each statement execute function blog.count_posts();
    create trigger posts_changed after update on blog.posts
      referencing old table as before_change new table as after_change
      for each statement execute function blog.count_posts();
    create trigger posts_removed after delete on blog.posts referencing old table as before_change
      for each statement execute function blog.count_posts();

    create function blog.count_posts_of_tags() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'DELETE' then
          update blog.tags set post_count = post_count + change.posts
            from (select tag_id, count(*) as posts from after_change where listed_at is not null group by tag_id) as change
            where tags.id = change.tag_id;
        end if;
        if tg_op <> 'INSERT' then
          update blog.tags set post_count = post_count - change.posts
            from (select tag_id, count(*) as posts from before_change where listed_at is not null group by tag_id) as change
            where tags.id = change.tag_id;
        end if;
        return null;
      end $$;
    create trigger post_tags_added after insert on blog.post_tags referencing new table as after_change
      for each statement execute function blog.count_posts_of_tags();
    create trigger post_tags_removed after delete on blog.post_tags referencing old table as before_change
      for each statement execute function blog.count_posts_of_tags();

    create function blog.count_posts_of_authors() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' then
          update blog.listed_totals set posts = listed_totals.posts - change.posts
            from (select user_id, count(*) as posts from before_change where listed_at is not null group by user_id) as change
            where listed_totals.user_id = change.user_id;
        end if;
        if tg_op <> 'DELETE' then
          insert into blog.listed_totals (user_id, posts)
            select user_id, count(*) from after_change where listed_at is not null group by user_id
            on conflict (user_id) do update set posts = listed_totals.posts + excluded.posts;
        end if;
        return null;
      end $$;
    create trigger post_authors_added after insert on blog.post_authors referencing new table as after_change
      for each statement execute function blog.count_posts_of_authors();
    create trigger post_authors_removed after delete on blog.post_authors referencing old table as before_change
      for each statement execute function blog.count_posts_of_authors();

    create table blog.outbox (
      id uuid primary key,
      topic text not null,
      aggregate_type text not null,
      aggregate_id uuid not null,
      payload jsonb not null,
      created_at timestamptz(3) not null default now(),
      delivered_at timestamptz(3)
    );
    create index outbox_undelivered on blog.outbox (id) where delivered_at is null;

    create table blog.inbox_seen (
      message_id uuid not null,
      handler text not null,
      handled_at timestamptz(3) not null default now(),
      primary key (message_id, handler)
    );
  `)
}
