// Written by `npm run generate` from ../schema.graphql.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NavigationItem as NavigationItemRow } from '../models/NavigationItem.ts';
import type { NavigationMenu as NavigationMenuRow } from '../models/NavigationMenu.ts';
import type { Page as PageRow } from '../models/Page.ts';
import type { Post as PostRow } from '../models/Post.ts';
import type { Tag as TagRow } from '../models/Tag.ts';
import type { User as UserRow } from '../models/User.ts';
import type { Visibility as VisibilityRow } from '../models/Visibility.ts';
import type { Count as LazyCount } from '@rose-ash/subgraph';
import type { UserError as DomainUserError } from '@rose-ash/domain';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 in UTC with milliseconds. */
  DateTime: { input: Date; output: Date | string; }
  /** Sanitised HTML that may stand in a page as it is. */
  HTML: { input: string; output: string; }
};

export type Query = {
  /** The post with that slug, or with that id. A slug that the post had before finds it too: where `slug` of the answer differs from what was asked, redirect. Null when there is none, or the viewer may not see it. */
  post: Maybe<Post>;
  /** Posts, newest first. Without `status` in the filter: what is published and not private. */
  posts: Maybe<PostConnection>;
  /** The page with that slug, or with that id; an earlier slug finds it too, as with posts. */
  page: Maybe<Page>;
  /** Pages by title: the published ones, for editors all. */
  pages: Maybe<PageConnection>;
  /** The tag with that slug. */
  tag: Maybe<Tag>;
  /** All public tags, by name. */
  tags: Maybe<TagConnection>;
  /** The menu in that place of that site. */
  menu: Maybe<NavigationMenu>;
  /** All menus of that site: at most one for each slot. */
  menus: Maybe<Array<NavigationMenu>>;
};


export type QueryPostArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPostsArgs = {
  filter?: InputMaybe<PostFilter>;
  sort?: InputMaybe<PostSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPageArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTagArgs = {
  slug: Scalars['String']['input'];
};


export type QueryTagsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMenuArgs = {
  site: Site;
  slot: MenuSlot;
};


export type QueryMenusArgs = {
  site: Site;
};

export type Mutation = {
  /** Creates a post, as a draft. Authors and editors; an author is among its authors. */
  createPost: Maybe<CreatePostPayload>;
  /** Changes a post; fields that are left out stay as they are. Its authors and editors. */
  updatePost: Maybe<UpdatePostPayload>;
  /** Makes a draft readable for those to whom its visibility allows it. Its authors and editors. */
  publishPost: Maybe<PublishPostPayload>;
  /** Makes a published or archived post a draft again. Its authors and editors. */
  unpublishPost: Maybe<UnpublishPostPayload>;
  /** Puts a post away without deleting it. Its authors and editors. */
  archivePost: Maybe<ArchivePostPayload>;
  /** Deletes a post for good. Its authors and editors. */
  deletePost: Maybe<DeletePostPayload>;
  /** Creates a page, as a draft. Editors only. */
  createPage: Maybe<CreatePagePayload>;
  /** Changes a page; fields that are left out stay as they are. Editors only. */
  updatePage: Maybe<UpdatePagePayload>;
  /** Makes a page readable for those to whom its visibility allows it. Editors only. */
  publishPage: Maybe<PublishPagePayload>;
  /** Makes a published page a draft again. Editors only. */
  unpublishPage: Maybe<UnpublishPagePayload>;
  /** Deletes a page for good, and with it the menu items that lead there. Editors only. */
  deletePage: Maybe<DeletePagePayload>;
  /** Creates a tag. Editors only. */
  createTag: Maybe<CreateTagPayload>;
  /** Changes a tag; fields that are left out stay as they are. Editors only. */
  updateTag: Maybe<UpdateTagPayload>;
  /** Removes a tag from all posts, and then itself. Editors only. */
  deleteTag: Maybe<DeleteTagPayload>;
  /** Creates the menu in a place of a site, or replaces all its items. Editors only. */
  saveMenu: Maybe<SaveMenuPayload>;
  /** Removes a menu with all its items. Editors only. */
  deleteMenu: Maybe<DeleteMenuPayload>;
  /** Gives a ticket by which one picture may be sent. Whoever writes, or runs a shop. */
  prepareUpload: Maybe<PrepareUploadPayload>;
};


export type MutationCreatePostArgs = {
  input: CreatePostInput;
};


export type MutationUpdatePostArgs = {
  input: UpdatePostInput;
};


export type MutationPublishPostArgs = {
  input: PublishPostInput;
};


export type MutationUnpublishPostArgs = {
  input: UnpublishPostInput;
};


export type MutationArchivePostArgs = {
  input: ArchivePostInput;
};


export type MutationDeletePostArgs = {
  input: DeletePostInput;
};


export type MutationCreatePageArgs = {
  input: CreatePageInput;
};


export type MutationUpdatePageArgs = {
  input: UpdatePageInput;
};


export type MutationPublishPageArgs = {
  input: PublishPageInput;
};


export type MutationUnpublishPageArgs = {
  input: UnpublishPageInput;
};


export type MutationDeletePageArgs = {
  input: DeletePageInput;
};


export type MutationCreateTagArgs = {
  input: CreateTagInput;
};


export type MutationUpdateTagArgs = {
  input: UpdateTagInput;
};


export type MutationDeleteTagArgs = {
  input: DeleteTagInput;
};


export type MutationSaveMenuArgs = {
  input: SaveMenuInput;
};


export type MutationDeleteMenuArgs = {
  input: DeleteMenuInput;
};


export type MutationPrepareUploadArgs = {
  input: PrepareUploadInput;
};

/** A member of the cooperative. */
export type User = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** The name as people read it; here it is known of the first author of a post. */
  name: Scalars['String']['output'];
  /** What the member wrote and published, newest first. */
  posts: Maybe<PostConnection>;
  /** What the member is still writing, last changed first; null for anybody but the member and editors. */
  drafts: Maybe<PostConnection>;
};


/** A member of the cooperative. */
export type UserPostsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A member of the cooperative. */
export type UserDraftsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Something that happens, once or again and again. */
export type Event = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
};

/** Events that belong together, such as those of a hall or of a subject. */
export type Calendar = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
};

/** Something that a shop sells, in one or more variants. */
export type Product = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
};

/** A producer, hub or the cooperative itself, selling here. */
export type Shop = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
};

/** A piece of writing with a date. */
export type Post = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the post. */
  version: Scalars['Int']['output'];
  /** The headline. */
  title: Scalars['String']['output'];
  /** The post in web addresses. */
  slug: Scalars['String']['output'];
  /** Absolute address of the post on the blog. */
  url: Scalars['String']['output'];
  /** How far the writing has come. */
  status: PostStatus;
  /** Who may read it once it is published. */
  visibility: Visibility;
  /** A few sentences that say what the post is about: its lead or, without one, its beginning. */
  excerpt: Scalars['String']['output'];
  /** The excerpt as its authors wrote it, to stand above the text; null when they wrote none. */
  lead: Maybe<Scalars['String']['output']>;
  /** The text; null when the viewer may see the post but not read it, see `viewerCanRead`. */
  html: Maybe<Scalars['HTML']['output']>;
  /** The text without markup; null when the viewer may not read it. */
  plaintext: Maybe<Scalars['String']['output']>;
  /** Minutes that reading takes, at least 1. */
  readingMinutes: Scalars['Int']['output'];
  /** True when editors want it on top. */
  featured: Scalars['Boolean']['output'];
  /** The picture above the text. */
  picture: Maybe<ImageRef>;
  /** Title for search engines and previews; the headline unless another was given. */
  metaTitle: Scalars['String']['output'];
  /** Description for search engines and previews; the excerpt unless another was given. */
  metaDescription: Scalars['String']['output'];
  /** When it was first published. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who wrote it, the first author first: at most 10. */
  authors: Array<Maybe<User>>;
  /** The first of the authors. */
  primaryAuthor: Maybe<User>;
  /** What it is filed under: at most 20. Internal tags are shown to authors and editors only. */
  tags: Array<Tag>;
  /** What stands beside the text: at most 12. */
  widgets: Array<PostWidget>;
  /** False when the post is for members and the viewer is none. */
  viewerCanRead: Scalars['Boolean']['output'];
  /** True when the viewer may change it. */
  viewerCanEdit: Scalars['Boolean']['output'];
};

/** How far a post or a page has come. */
export type PostStatus =
  /** Being written; its authors and editors see it. */
  | 'draft'
  /** Out, for those to whom its visibility allows it. */
  | 'published'
  /** Put away; its authors and editors see it. */
  | 'archived';

/** Who may read what is published. */
export type Visibility =
  /** Everybody. */
  | 'public'
  /** Everybody sees that it is there; members read it. */
  | 'members'
  /** Those who may change it. */
  | 'private';

/** Something beside the text of a post that comes from another part of the house. */
export type PostWidget = EventWidget | CalendarWidget | ProductWidget | ShopWidget;

/** An event beside a post. */
export type EventWidget = {
  /** Says why it stands here. */
  caption: Maybe<Scalars['String']['output']>;
  /** The event; null when it is gone. */
  event: Maybe<Event>;
};

/** What is on in a calendar, beside a post. */
export type CalendarWidget = {
  /** Says why it stands here. */
  caption: Maybe<Scalars['String']['output']>;
  /** The calendar; null when it is gone. */
  calendar: Maybe<Calendar>;
};

/** A product beside a post. */
export type ProductWidget = {
  /** Says why it stands here. */
  caption: Maybe<Scalars['String']['output']>;
  /** The product; null when it is gone. */
  product: Maybe<Product>;
};

/** A shop beside a post. */
export type ShopWidget = {
  /** Says why it stands here. */
  caption: Maybe<Scalars['String']['output']>;
  /** The shop; null when it is gone. */
  shop: Maybe<Shop>;
};

/** Which posts to list. */
export type PostFilter = {
  /** Words to look for in title, excerpt and text; `"quoted words"`, `or` and `-without` work. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Slug of a tag. */
  tag?: InputMaybe<Scalars['String']['input']>;
  /** Id of an author. */
  authorId?: InputMaybe<Scalars['ID']['input']>;
  /** Featured ones, or the others. */
  featured?: InputMaybe<Scalars['Boolean']['input']>;
  /** Authors see their own drafts and archive, editors all; for everybody else these are empty. */
  status?: InputMaybe<PostStatus>;
};

/** In which order to list posts. */
export type PostSort =
  /** By date of publication, newest first; drafts and archived posts by their last change. */
  | 'newest'
  /** By date of publication, oldest first; drafts and archived posts by their last change. */
  | 'oldest';

/** A page of posts. */
export type PostConnection = {
  /** The posts of this page, with their cursors. */
  edges: Array<PostEdge>;
  /** The posts of this page. */
  nodes: Array<Post>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** A post in a page of posts. */
export type PostEdge = {
  /** The post. */
  node: Post;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** A text that stays: about us, how ordering works. */
export type Page = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the page. */
  version: Scalars['Int']['output'];
  /** The headline. */
  title: Scalars['String']['output'];
  /** The page in web addresses. */
  slug: Scalars['String']['output'];
  /** Absolute address of the page on the blog. */
  url: Scalars['String']['output'];
  /** Whether it is out. Pages are never archived. */
  status: PostStatus;
  /** Who may read it once it is published. */
  visibility: Visibility;
  /** One or two sentences that say what the page is about: its lead or, without one, its beginning. */
  excerpt: Scalars['String']['output'];
  /** The excerpt as it was written, to stand above the text; null when none was. */
  lead: Maybe<Scalars['String']['output']>;
  /** The text; null when the viewer may see the page but not read it. */
  html: Maybe<Scalars['HTML']['output']>;
  /** The picture above the text. */
  picture: Maybe<ImageRef>;
  /** Title for search engines and previews; the headline unless another was given. */
  metaTitle: Scalars['String']['output'];
  /** Description for search engines and previews; the excerpt unless another was given. */
  metaDescription: Scalars['String']['output'];
  /** When it was first published. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** False when the page is for members and the viewer is none. */
  viewerCanRead: Scalars['Boolean']['output'];
  /** True when the viewer may change it. */
  viewerCanEdit: Scalars['Boolean']['output'];
};

/** A page of pages. */
export type PageConnection = {
  /** The pages of this page, with their cursors. */
  edges: Array<PageEdge>;
  /** The pages of this page. */
  nodes: Array<Page>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** A page in a page of pages. */
export type PageEdge = {
  /** The page. */
  node: Page;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** A subject that posts are filed under. */
export type Tag = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the tag. */
  version: Scalars['Int']['output'];
  /** The tag as people read it. */
  name: Scalars['String']['output'];
  /** The tag in web addresses. */
  slug: Scalars['String']['output'];
  /** What is filed under it. */
  description: Maybe<Scalars['String']['output']>;
  /** Whether readers see it. */
  visibility: TagVisibility;
  /** How many published posts are filed under it. */
  postCount: Scalars['Int']['output'];
  /** The published posts that are filed under it, newest first. */
  posts: Maybe<PostConnection>;
};


/** A subject that posts are filed under. */
export type TagPostsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Who sees a tag. */
export type TagVisibility =
  /** Everybody. */
  | 'public'
  /** Editors and authors only. */
  | 'internal';

/** A page of tags. */
export type TagConnection = {
  /** The tags of this page, with their cursors. */
  edges: Array<TagEdge>;
  /** The tags of this page. */
  nodes: Array<Tag>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** A tag in a page of tags. */
export type TagEdge = {
  /** The tag. */
  node: Tag;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** The six sites. */
export type Site =
  /** Posts and pages. */
  | 'blog'
  /** What the producers sell. */
  | 'market'
  /** Cart and checkout. */
  | 'cart'
  /** The calendars. */
  | 'events'
  /** Members and their social life. */
  | 'federation'
  /** One's own affairs. */
  | 'account';

/** A place for a menu on a page. */
export type MenuSlot =
  /** At the top. */
  | 'header'
  /** At the bottom. */
  | 'footer'
  /** Beside the text. */
  | 'sidebar';

/** The links in one place of one site. */
export type NavigationMenu = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the menu. */
  version: Scalars['Int']['output'];
  /** The site that shows it. */
  site: Site;
  /** Where the site shows it. */
  slot: MenuSlot;
  /** What the menu is called, for those who hear the page. */
  title: Scalars['String']['output'];
  /** The items of the first level, as a site shows them to the viewer. A menu has at most 60 items, three levels deep. */
  items: Array<NavigationItem>;
  /** All items of the first level, at most 60: those for others and those that lead to what is hidden too; null for anybody but editors. */
  allItems: Maybe<Array<NavigationItem>>;
};

/** A link of a menu. */
export type NavigationItem = {
  /** UUIDv7. A saved menu has new items. */
  id: Scalars['ID']['output'];
  /** The words of the link. */
  label: Scalars['String']['output'];
  /** Absolute address; or a path, which is one on the site of the menu. */
  url: Scalars['String']['output'];
  /** Who sees the link. */
  audience: NavigationAudience;
  /** True when it opens beside the page. */
  newTab: Scalars['Boolean']['output'];
  /** The post that it leads to, if it is one. */
  post: Maybe<Post>;
  /** The page that it leads to, if it is one. */
  page: Maybe<Page>;
  /** The tag that it leads to, if it is one. */
  tag: Maybe<Tag>;
  /** The site that it leads to, if it is one of ours. */
  site: Maybe<Site>;
  /** The path on that site. */
  path: Maybe<Scalars['String']['output']>;
  /** The items below this one, chosen as this one was: at most what the menu may hold, 60. */
  children: Array<NavigationItem>;
};

/** Who sees a link of a menu. */
export type NavigationAudience =
  /** Everybody. */
  | 'everybody'
  /** People who are signed in. */
  | 'members'
  /** People who are not signed in. */
  | 'visitors';

/** What a new post needs. */
export type CreatePostInput = {
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** Lower-case words and hyphens; made from the title when left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** At most 600 characters; the beginning of the text stands in when left out. */
  excerpt?: InputMaybe<Scalars['String']['input']>;
  /** The text, at most 200,000 characters. What is not safe in a page is taken out. */
  html?: InputMaybe<Scalars['HTML']['input']>;
  /** Public when left out. */
  visibility?: InputMaybe<Visibility>;
  /** False when left out. Editors only. */
  featured?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of a picture of the house, such as `bread`. */
  picture?: InputMaybe<Scalars['String']['input']>;
  /** What the picture shows; needed with a picture. */
  pictureAlt?: InputMaybe<Scalars['String']['input']>;
  /** At most 120 characters. */
  metaTitle?: InputMaybe<Scalars['String']['input']>;
  /** At most 320 characters. */
  metaDescription?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 10 members, the first author first; the viewer when left out. */
  authorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At most 20 tags, in the order in which they are shown. */
  tagIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At most 12, in the order in which they are shown. */
  widgets?: InputMaybe<Array<PostWidgetInput>>;
};

/** What to change about a post. */
export type UpdatePostInput = {
  /** The post. */
  id: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** 1 to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Lower-case words and hyphens. The slug that it had goes on leading to the post. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** At most 600 characters; null takes the beginning of the text. */
  excerpt?: InputMaybe<Scalars['String']['input']>;
  /** The text, at most 200,000 characters. What is not safe in a page is taken out. */
  html?: InputMaybe<Scalars['HTML']['input']>;
  /** Who may read it once it is published. */
  visibility?: InputMaybe<Visibility>;
  /** Whether it stands on top. Editors only. */
  featured?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of a picture of the house, such as `bread`; null removes it. */
  picture?: InputMaybe<Scalars['String']['input']>;
  /** What the picture shows; needed with a picture. */
  pictureAlt?: InputMaybe<Scalars['String']['input']>;
  /** At most 120 characters; null goes back to the headline. */
  metaTitle?: InputMaybe<Scalars['String']['input']>;
  /** At most 320 characters; null goes back to the excerpt. */
  metaDescription?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 10 members, the first author first. */
  authorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At most 20 tags, in the order in which they are shown. */
  tagIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At most 12, in the order in which they are shown. */
  widgets?: InputMaybe<Array<PostWidgetInput>>;
};

/** Something beside the text: exactly one of the four ids. */
export type PostWidgetInput = {
  /** An event. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** A calendar. */
  calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** A product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** A shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 200 characters. */
  caption?: InputMaybe<Scalars['String']['input']>;
};

/** Which post to publish. */
export type PublishPostInput = {
  /** The post. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** Which post to unpublish. */
export type UnpublishPostInput = {
  /** The post. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** Which post to archive. */
export type ArchivePostInput = {
  /** The post. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** Which post to delete. */
export type DeletePostInput = {
  /** The post. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** What a new page needs. */
export type CreatePageInput = {
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** Lower-case words and hyphens; made from the title when left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** At most 600 characters; the beginning of the text stands in when left out. */
  excerpt?: InputMaybe<Scalars['String']['input']>;
  /** The text, at most 200,000 characters. What is not safe in a page is taken out. */
  html?: InputMaybe<Scalars['HTML']['input']>;
  /** Public when left out. */
  visibility?: InputMaybe<Visibility>;
  /** Name of a picture of the house, such as `bread`. */
  picture?: InputMaybe<Scalars['String']['input']>;
  /** What the picture shows; needed with a picture. */
  pictureAlt?: InputMaybe<Scalars['String']['input']>;
  /** At most 120 characters. */
  metaTitle?: InputMaybe<Scalars['String']['input']>;
  /** At most 320 characters. */
  metaDescription?: InputMaybe<Scalars['String']['input']>;
};

/** What to change about a page. */
export type UpdatePageInput = {
  /** The page. */
  id: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** 1 to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Lower-case words and hyphens. The slug that it had goes on leading to the page. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** At most 600 characters; null takes the beginning of the text. */
  excerpt?: InputMaybe<Scalars['String']['input']>;
  /** The text, at most 200,000 characters. What is not safe in a page is taken out. */
  html?: InputMaybe<Scalars['HTML']['input']>;
  /** Who may read it once it is published. */
  visibility?: InputMaybe<Visibility>;
  /** Name of a picture of the house, such as `bread`; null removes it. */
  picture?: InputMaybe<Scalars['String']['input']>;
  /** What the picture shows; needed with a picture. */
  pictureAlt?: InputMaybe<Scalars['String']['input']>;
  /** At most 120 characters; null goes back to the headline. */
  metaTitle?: InputMaybe<Scalars['String']['input']>;
  /** At most 320 characters; null goes back to the excerpt. */
  metaDescription?: InputMaybe<Scalars['String']['input']>;
};

/** Which page to publish. */
export type PublishPageInput = {
  /** The page. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** Which page to unpublish. */
export type UnpublishPageInput = {
  /** The page. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** Which page to delete. */
export type DeletePageInput = {
  /** The page. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** What a new tag needs. */
export type CreateTagInput = {
  /** 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** Lower-case words and hyphens; made from the name when left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Public when left out. */
  visibility?: InputMaybe<TagVisibility>;
};

/** What to change about a tag. */
export type UpdateTagInput = {
  /** The tag. */
  id: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** 1 to 80 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Lower-case words and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters; null removes it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Who sees it. */
  visibility?: InputMaybe<TagVisibility>;
};

/** Which tag to remove. */
export type DeleteTagInput = {
  /** The tag. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** A menu as it shall be. */
export type SaveMenuInput = {
  /** The site that shows it. */
  site: Site;
  /** Where the site shows it. */
  slot: MenuSlot;
  /** The version that the change is based on; left out for a new menu. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 80 characters. */
  title: Scalars['String']['input'];
  /** At most 60 items, three levels deep. */
  items: Array<NavigationItemInput>;
};

/** A link of a menu: a label, and exactly one of `url`, `postId`, `pageId`, `tagId` and `site`. */
export type NavigationItemInput = {
  /** 1 to 80 characters. */
  label: Scalars['String']['input'];
  /** An `https:`, `http:` or `mailto:` address, or a path on the site of the menu, which begins with a slash. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** A post. */
  postId?: InputMaybe<Scalars['ID']['input']>;
  /** A page. */
  pageId?: InputMaybe<Scalars['ID']['input']>;
  /** A tag. */
  tagId?: InputMaybe<Scalars['ID']['input']>;
  /** One of our sites. */
  site?: InputMaybe<Site>;
  /** The path on that site, which begins with a slash; its home when left out. */
  path?: InputMaybe<Scalars['String']['input']>;
  /** Everybody when left out. */
  audience?: InputMaybe<NavigationAudience>;
  /** False when left out. */
  newTab?: InputMaybe<Scalars['Boolean']['input']>;
  /** The items below this one. */
  children?: InputMaybe<Array<NavigationItemInput>>;
};

/** Which menu to delete. */
export type DeleteMenuInput = {
  /** The menu. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** The outcome of `createPost`. */
export type CreatePostPayload = {
  /** The new post; null when there are errors. */
  post: Maybe<Post>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `updatePost`. */
export type UpdatePostPayload = {
  /** The changed post; null when there are errors. */
  post: Maybe<Post>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `publishPost`. */
export type PublishPostPayload = {
  /** The published post; null when there are errors. */
  post: Maybe<Post>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `unpublishPost`. */
export type UnpublishPostPayload = {
  /** The draft; null when there are errors. */
  post: Maybe<Post>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `archivePost`. */
export type ArchivePostPayload = {
  /** The archived post; null when there are errors. */
  post: Maybe<Post>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deletePost`. */
export type DeletePostPayload = {
  /** The id of the post that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `createPage`. */
export type CreatePagePayload = {
  /** The new page; null when there are errors. */
  page: Maybe<Page>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `updatePage`. */
export type UpdatePagePayload = {
  /** The changed page; null when there are errors. */
  page: Maybe<Page>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `publishPage`. */
export type PublishPagePayload = {
  /** The published page; null when there are errors. */
  page: Maybe<Page>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `unpublishPage`. */
export type UnpublishPagePayload = {
  /** The draft; null when there are errors. */
  page: Maybe<Page>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deletePage`. */
export type DeletePagePayload = {
  /** The id of the page that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `createTag`. */
export type CreateTagPayload = {
  /** The new tag; null when there are errors. */
  tag: Maybe<Tag>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `updateTag`. */
export type UpdateTagPayload = {
  /** The changed tag; null when there are errors. */
  tag: Maybe<Tag>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deleteTag`. */
export type DeleteTagPayload = {
  /** The id of the tag that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `saveMenu`. */
export type SaveMenuPayload = {
  /** The menu; null when there are errors. */
  menu: Maybe<NavigationMenu>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deleteMenu`. */
export type DeleteMenuPayload = {
  /** The id of the menu that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** Where a page of a connection begins and ends, after the Relay cursor connections specification. */
export type PageInfo = {
  /** True when there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when there is more before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge of this page. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge of this page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** A number of things, exact up to 1,000. */
export type Count = {
  /** The number, at most 1,000. */
  value: Scalars['Int']['output'];
  /** False when there are more than `value`. */
  exact: Scalars['Boolean']['output'];
};

/** What is known of a picture before it is sent. */
export type PrepareUploadInput = {
  /** What the picture shows, for those who cannot see it; 1 to 200 characters. */
  alt: Scalars['String']['input'];
};

/** Leave to send one picture. */
export type PreparedUpload = {
  /** To be sent with the file. */
  ticket: Scalars['String']['output'];
  /** Until when it is good. */
  expiresAt: Scalars['DateTime']['output'];
  /** How long the file may be. */
  maxBytes: Scalars['Int']['output'];
};

/** The outcome of `prepareUpload`. */
export type PrepareUploadPayload = {
  /** Leave to send the picture; null when there are errors. */
  upload: Maybe<PreparedUpload>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** A picture. */
export type ImageRef = {
  /** Where the picture is: absolute, or a path on every site. */
  url: Scalars['String']['output'];
  /** What the picture shows, for those who cannot see it. */
  alt: Scalars['String']['output'];
  /** Width in pixels. */
  width: Scalars['Int']['output'];
  /** Height in pixels. */
  height: Scalars['Int']['output'];
  /** The same picture in smaller files, the best form first, for whoever can read them; at most three, and null when there is only this one. */
  sources: Maybe<Array<ImageSource>>;
};

/** One form of a picture, in several widths. */
export type ImageSource = {
  /** Its media type, such as `image/avif`. */
  type: Scalars['String']['output'];
  /** Addresses with their widths, as `srcset` of HTML has them. */
  srcset: Scalars['String']['output'];
};

/** Something that the person who asked can see and mend. */
export type UserError = {
  /** Stable, upper snake case, for programs. */
  code: Scalars['String']['output'];
  /** One sentence, for people. */
  message: Scalars['String']['output'];
  /** Path of the input field at fault, from the mutation's arguments; null when no single field is. */
  path: Maybe<Array<Scalars['String']['output']>>;
};

/** An input field has a value that it may not have. */
export type ValidationError = UserError & {
  /** `VALIDATION`. */
  code: Scalars['String']['output'];
  /** What is wrong, and what would be right. */
  message: Scalars['String']['output'];
  /** The input field. */
  path: Maybe<Array<Scalars['String']['output']>>;
};

/** What the input names does not exist, or is hidden from the viewer. */
export type NotFoundError = UserError & {
  /** `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** What was not found. */
  message: Scalars['String']['output'];
  /** The input field that names it. */
  path: Maybe<Array<Scalars['String']['output']>>;
};

/** Somebody else changed the object since it was read. */
export type ConflictError = UserError & {
  /** `CONFLICT`. */
  code: Scalars['String']['output'];
  /** What to do about it. */
  message: Scalars['String']['output'];
  /** The input field `version`. */
  path: Maybe<Array<Scalars['String']['output']>>;
  /** The version that the object has now. */
  currentVersion: Scalars['Int']['output'];
};

/** A value that must be unique is in use already. */
export type TakenError = UserError & {
  /** `TAKEN`. */
  code: Scalars['String']['output'];
  /** What is taken. */
  message: Scalars['String']['output'];
  /** The input field. */
  path: Maybe<Array<Scalars['String']['output']>>;
  /** A value that was free at the moment of asking. */
  suggestion: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  User: User;
  Post: Post;
  Page: Page;
  Tag: Tag;
  NavigationMenu: NavigationMenu;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Post:
    ( { __typename: 'Post' }
    & GraphQLRecursivePick<FederationTypes['Post'], {"id":true}> );
  Page:
    ( { __typename: 'Page' }
    & GraphQLRecursivePick<FederationTypes['Page'], {"id":true}> );
  Tag:
    ( { __typename: 'Tag' }
    & GraphQLRecursivePick<FederationTypes['Tag'], {"id":true}> );
  NavigationMenu:
    ( { __typename: 'NavigationMenu' }
    & GraphQLRecursivePick<FederationTypes['NavigationMenu'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PostWidget:
    | ( EventWidget )
    | ( CalendarWidget )
    | ( ProductWidget )
    | ( ShopWidget )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  User: ResolverTypeWrapper<UserRow>;
  Event: ResolverTypeWrapper<Event>;
  Calendar: ResolverTypeWrapper<Calendar>;
  Product: ResolverTypeWrapper<Product>;
  Shop: ResolverTypeWrapper<Shop>;
  Post: ResolverTypeWrapper<PostRow>;
  PostStatus: PostStatus;
  Visibility: ResolverTypeWrapper<VisibilityRow>;
  PostWidget: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostWidget']>;
  EventWidget: ResolverTypeWrapper<EventWidget>;
  CalendarWidget: ResolverTypeWrapper<CalendarWidget>;
  ProductWidget: ResolverTypeWrapper<ProductWidget>;
  ShopWidget: ResolverTypeWrapper<ShopWidget>;
  PostFilter: PostFilter;
  PostSort: PostSort;
  PostConnection: ResolverTypeWrapper<Omit<PostConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['PostEdge']>, nodes: Array<ResolversTypes['Post']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  Page: ResolverTypeWrapper<PageRow>;
  PageConnection: ResolverTypeWrapper<Omit<PageConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['PageEdge']>, nodes: Array<ResolversTypes['Page']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  PageEdge: ResolverTypeWrapper<Omit<PageEdge, 'node'> & { node: ResolversTypes['Page'] }>;
  Tag: ResolverTypeWrapper<TagRow>;
  TagVisibility: TagVisibility;
  TagConnection: ResolverTypeWrapper<Omit<TagConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['TagEdge']>, nodes: Array<ResolversTypes['Tag']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  TagEdge: ResolverTypeWrapper<Omit<TagEdge, 'node'> & { node: ResolversTypes['Tag'] }>;
  Site: Site;
  MenuSlot: MenuSlot;
  NavigationMenu: ResolverTypeWrapper<NavigationMenuRow>;
  NavigationItem: ResolverTypeWrapper<NavigationItemRow>;
  NavigationAudience: NavigationAudience;
  CreatePostInput: CreatePostInput;
  UpdatePostInput: UpdatePostInput;
  PostWidgetInput: PostWidgetInput;
  PublishPostInput: PublishPostInput;
  UnpublishPostInput: UnpublishPostInput;
  ArchivePostInput: ArchivePostInput;
  DeletePostInput: DeletePostInput;
  CreatePageInput: CreatePageInput;
  UpdatePageInput: UpdatePageInput;
  PublishPageInput: PublishPageInput;
  UnpublishPageInput: UnpublishPageInput;
  DeletePageInput: DeletePageInput;
  CreateTagInput: CreateTagInput;
  UpdateTagInput: UpdateTagInput;
  DeleteTagInput: DeleteTagInput;
  SaveMenuInput: SaveMenuInput;
  NavigationItemInput: NavigationItemInput;
  DeleteMenuInput: DeleteMenuInput;
  CreatePostPayload: ResolverTypeWrapper<Omit<CreatePostPayload, 'post' | 'userErrors'> & { post?: Maybe<ResolversTypes['Post']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdatePostPayload: ResolverTypeWrapper<Omit<UpdatePostPayload, 'post' | 'userErrors'> & { post?: Maybe<ResolversTypes['Post']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PublishPostPayload: ResolverTypeWrapper<Omit<PublishPostPayload, 'post' | 'userErrors'> & { post?: Maybe<ResolversTypes['Post']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UnpublishPostPayload: ResolverTypeWrapper<Omit<UnpublishPostPayload, 'post' | 'userErrors'> & { post?: Maybe<ResolversTypes['Post']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ArchivePostPayload: ResolverTypeWrapper<Omit<ArchivePostPayload, 'post' | 'userErrors'> & { post?: Maybe<ResolversTypes['Post']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeletePostPayload: ResolverTypeWrapper<Omit<DeletePostPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  CreatePagePayload: ResolverTypeWrapper<Omit<CreatePagePayload, 'page' | 'userErrors'> & { page?: Maybe<ResolversTypes['Page']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdatePagePayload: ResolverTypeWrapper<Omit<UpdatePagePayload, 'page' | 'userErrors'> & { page?: Maybe<ResolversTypes['Page']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PublishPagePayload: ResolverTypeWrapper<Omit<PublishPagePayload, 'page' | 'userErrors'> & { page?: Maybe<ResolversTypes['Page']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UnpublishPagePayload: ResolverTypeWrapper<Omit<UnpublishPagePayload, 'page' | 'userErrors'> & { page?: Maybe<ResolversTypes['Page']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeletePagePayload: ResolverTypeWrapper<Omit<DeletePagePayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  CreateTagPayload: ResolverTypeWrapper<Omit<CreateTagPayload, 'tag' | 'userErrors'> & { tag?: Maybe<ResolversTypes['Tag']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateTagPayload: ResolverTypeWrapper<Omit<UpdateTagPayload, 'tag' | 'userErrors'> & { tag?: Maybe<ResolversTypes['Tag']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeleteTagPayload: ResolverTypeWrapper<Omit<DeleteTagPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  SaveMenuPayload: ResolverTypeWrapper<Omit<SaveMenuPayload, 'menu' | 'userErrors'> & { menu?: Maybe<ResolversTypes['NavigationMenu']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeleteMenuPayload: ResolverTypeWrapper<Omit<DeleteMenuPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  HTML: ResolverTypeWrapper<Scalars['HTML']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Count: ResolverTypeWrapper<LazyCount>;
  PrepareUploadInput: PrepareUploadInput;
  PreparedUpload: ResolverTypeWrapper<PreparedUpload>;
  PrepareUploadPayload: ResolverTypeWrapper<Omit<PrepareUploadPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  ImageRef: ResolverTypeWrapper<ImageRef>;
  ImageSource: ResolverTypeWrapper<ImageSource>;
  UserError: ResolverTypeWrapper<DomainUserError>;
  ValidationError: ResolverTypeWrapper<ValidationError>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  TakenError: ResolverTypeWrapper<TakenError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  User: UserRow;
  Event: Event;
  Calendar: Calendar;
  Product: Product;
  Shop: Shop;
  Post: PostRow;
  PostWidget: ResolversUnionTypes<ResolversParentTypes>['PostWidget'];
  EventWidget: EventWidget;
  CalendarWidget: CalendarWidget;
  ProductWidget: ProductWidget;
  ShopWidget: ShopWidget;
  PostFilter: PostFilter;
  PostConnection: Omit<PostConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['PostEdge']>, nodes: Array<ResolversParentTypes['Post']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  Page: PageRow;
  PageConnection: Omit<PageConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['PageEdge']>, nodes: Array<ResolversParentTypes['Page']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  PageEdge: Omit<PageEdge, 'node'> & { node: ResolversParentTypes['Page'] };
  Tag: TagRow;
  TagConnection: Omit<TagConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['TagEdge']>, nodes: Array<ResolversParentTypes['Tag']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  TagEdge: Omit<TagEdge, 'node'> & { node: ResolversParentTypes['Tag'] };
  NavigationMenu: NavigationMenuRow;
  NavigationItem: NavigationItemRow;
  CreatePostInput: CreatePostInput;
  UpdatePostInput: UpdatePostInput;
  PostWidgetInput: PostWidgetInput;
  PublishPostInput: PublishPostInput;
  UnpublishPostInput: UnpublishPostInput;
  ArchivePostInput: ArchivePostInput;
  DeletePostInput: DeletePostInput;
  CreatePageInput: CreatePageInput;
  UpdatePageInput: UpdatePageInput;
  PublishPageInput: PublishPageInput;
  UnpublishPageInput: UnpublishPageInput;
  DeletePageInput: DeletePageInput;
  CreateTagInput: CreateTagInput;
  UpdateTagInput: UpdateTagInput;
  DeleteTagInput: DeleteTagInput;
  SaveMenuInput: SaveMenuInput;
  NavigationItemInput: NavigationItemInput;
  DeleteMenuInput: DeleteMenuInput;
  CreatePostPayload: Omit<CreatePostPayload, 'post' | 'userErrors'> & { post?: Maybe<ResolversParentTypes['Post']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdatePostPayload: Omit<UpdatePostPayload, 'post' | 'userErrors'> & { post?: Maybe<ResolversParentTypes['Post']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PublishPostPayload: Omit<PublishPostPayload, 'post' | 'userErrors'> & { post?: Maybe<ResolversParentTypes['Post']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UnpublishPostPayload: Omit<UnpublishPostPayload, 'post' | 'userErrors'> & { post?: Maybe<ResolversParentTypes['Post']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ArchivePostPayload: Omit<ArchivePostPayload, 'post' | 'userErrors'> & { post?: Maybe<ResolversParentTypes['Post']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeletePostPayload: Omit<DeletePostPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  CreatePagePayload: Omit<CreatePagePayload, 'page' | 'userErrors'> & { page?: Maybe<ResolversParentTypes['Page']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdatePagePayload: Omit<UpdatePagePayload, 'page' | 'userErrors'> & { page?: Maybe<ResolversParentTypes['Page']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PublishPagePayload: Omit<PublishPagePayload, 'page' | 'userErrors'> & { page?: Maybe<ResolversParentTypes['Page']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UnpublishPagePayload: Omit<UnpublishPagePayload, 'page' | 'userErrors'> & { page?: Maybe<ResolversParentTypes['Page']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeletePagePayload: Omit<DeletePagePayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  CreateTagPayload: Omit<CreateTagPayload, 'tag' | 'userErrors'> & { tag?: Maybe<ResolversParentTypes['Tag']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateTagPayload: Omit<UpdateTagPayload, 'tag' | 'userErrors'> & { tag?: Maybe<ResolversParentTypes['Tag']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeleteTagPayload: Omit<DeleteTagPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  SaveMenuPayload: Omit<SaveMenuPayload, 'menu' | 'userErrors'> & { menu?: Maybe<ResolversParentTypes['NavigationMenu']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeleteMenuPayload: Omit<DeleteMenuPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  DateTime: Scalars['DateTime']['output'];
  HTML: Scalars['HTML']['output'];
  PageInfo: PageInfo;
  Count: LazyCount;
  PrepareUploadInput: PrepareUploadInput;
  PreparedUpload: PreparedUpload;
  PrepareUploadPayload: Omit<PrepareUploadPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  ImageRef: ImageRef;
  ImageSource: ImageSource;
  UserError: DomainUserError;
  ValidationError: ValidationError;
  NotFoundError: NotFoundError;
  ConflictError: ConflictError;
  TakenError: TakenError;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type LinkDirectiveArgs = {
  url: Scalars['String']['input'];
  import?: Maybe<Array<Scalars['String']['input']>>;
};

export type LinkDirectiveResolver<Result, Parent, ContextType = Context, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = Context, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = Context, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = Context, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, Partial<QueryPostArgs>>;
  posts?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, Partial<QueryPostsArgs>>;
  page?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType, Partial<QueryPageArgs>>;
  pages?: Resolver<Maybe<ResolversTypes['PageConnection']>, ParentType, ContextType, Partial<QueryPagesArgs>>;
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType, RequireFields<QueryTagArgs, 'slug'>>;
  tags?: Resolver<Maybe<ResolversTypes['TagConnection']>, ParentType, ContextType, Partial<QueryTagsArgs>>;
  menu?: Resolver<Maybe<ResolversTypes['NavigationMenu']>, ParentType, ContextType, RequireFields<QueryMenuArgs, 'site' | 'slot'>>;
  menus?: Resolver<Maybe<Array<ResolversTypes['NavigationMenu']>>, ParentType, ContextType, RequireFields<QueryMenusArgs, 'site'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createPost?: Resolver<Maybe<ResolversTypes['CreatePostPayload']>, ParentType, ContextType, RequireFields<MutationCreatePostArgs, 'input'>>;
  updatePost?: Resolver<Maybe<ResolversTypes['UpdatePostPayload']>, ParentType, ContextType, RequireFields<MutationUpdatePostArgs, 'input'>>;
  publishPost?: Resolver<Maybe<ResolversTypes['PublishPostPayload']>, ParentType, ContextType, RequireFields<MutationPublishPostArgs, 'input'>>;
  unpublishPost?: Resolver<Maybe<ResolversTypes['UnpublishPostPayload']>, ParentType, ContextType, RequireFields<MutationUnpublishPostArgs, 'input'>>;
  archivePost?: Resolver<Maybe<ResolversTypes['ArchivePostPayload']>, ParentType, ContextType, RequireFields<MutationArchivePostArgs, 'input'>>;
  deletePost?: Resolver<Maybe<ResolversTypes['DeletePostPayload']>, ParentType, ContextType, RequireFields<MutationDeletePostArgs, 'input'>>;
  createPage?: Resolver<Maybe<ResolversTypes['CreatePagePayload']>, ParentType, ContextType, RequireFields<MutationCreatePageArgs, 'input'>>;
  updatePage?: Resolver<Maybe<ResolversTypes['UpdatePagePayload']>, ParentType, ContextType, RequireFields<MutationUpdatePageArgs, 'input'>>;
  publishPage?: Resolver<Maybe<ResolversTypes['PublishPagePayload']>, ParentType, ContextType, RequireFields<MutationPublishPageArgs, 'input'>>;
  unpublishPage?: Resolver<Maybe<ResolversTypes['UnpublishPagePayload']>, ParentType, ContextType, RequireFields<MutationUnpublishPageArgs, 'input'>>;
  deletePage?: Resolver<Maybe<ResolversTypes['DeletePagePayload']>, ParentType, ContextType, RequireFields<MutationDeletePageArgs, 'input'>>;
  createTag?: Resolver<Maybe<ResolversTypes['CreateTagPayload']>, ParentType, ContextType, RequireFields<MutationCreateTagArgs, 'input'>>;
  updateTag?: Resolver<Maybe<ResolversTypes['UpdateTagPayload']>, ParentType, ContextType, RequireFields<MutationUpdateTagArgs, 'input'>>;
  deleteTag?: Resolver<Maybe<ResolversTypes['DeleteTagPayload']>, ParentType, ContextType, RequireFields<MutationDeleteTagArgs, 'input'>>;
  saveMenu?: Resolver<Maybe<ResolversTypes['SaveMenuPayload']>, ParentType, ContextType, RequireFields<MutationSaveMenuArgs, 'input'>>;
  deleteMenu?: Resolver<Maybe<ResolversTypes['DeleteMenuPayload']>, ParentType, ContextType, RequireFields<MutationDeleteMenuArgs, 'input'>>;
  prepareUpload?: Resolver<Maybe<ResolversTypes['PrepareUploadPayload']>, ParentType, ContextType, RequireFields<MutationPrepareUploadArgs, 'input'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posts?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, Partial<UserPostsArgs>>;
  drafts?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, Partial<UserDraftsArgs>>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Calendar'] = ResolversParentTypes['Calendar']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post'], FederationReferenceType extends FederationReferenceTypes['Post'] = FederationReferenceTypes['Post']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Post']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PostStatus'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['HTML']>, ParentType, ContextType>;
  plaintext?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  featured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['ImageRef']>, ParentType, ContextType>;
  metaTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metaDescription?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authors?: Resolver<Array<Maybe<ResolversTypes['User']>>, ParentType, ContextType>;
  primaryAuthor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  widgets?: Resolver<Array<ResolversTypes['PostWidget']>, ParentType, ContextType>;
  viewerCanRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VisibilityResolvers = EnumResolverSignature<{ public?: any, members?: any, private?: any }, ResolversTypes['Visibility']>;

export type PostWidgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostWidget'] = ResolversParentTypes['PostWidget']> = {
  __resolveType: TypeResolveFn<'EventWidget' | 'CalendarWidget' | 'ProductWidget' | 'ShopWidget', ParentType, ContextType>;
};

export type EventWidgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventWidget'] = ResolversParentTypes['EventWidget']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarWidgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarWidget'] = ResolversParentTypes['CalendarWidget']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductWidgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductWidget'] = ResolversParentTypes['ProductWidget']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopWidgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopWidget'] = ResolversParentTypes['ShopWidget']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Page'] = ResolversParentTypes['Page'], FederationReferenceType extends FederationReferenceTypes['Page'] = FederationReferenceTypes['Page']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Page']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PostStatus'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['HTML']>, ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['ImageRef']>, ParentType, ContextType>;
  metaTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metaDescription?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerCanRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageConnection'] = ResolversParentTypes['PageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Page']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type PageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageEdge'] = ResolversParentTypes['PageEdge']> = {
  node?: Resolver<ResolversTypes['Page'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag'], FederationReferenceType extends FederationReferenceTypes['Tag'] = FederationReferenceTypes['Tag']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tag']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['TagVisibility'], ParentType, ContextType>;
  postCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  posts?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, Partial<TagPostsArgs>>;
};

export type TagConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagConnection'] = ResolversParentTypes['TagConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TagEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type TagEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagEdge'] = ResolversParentTypes['TagEdge']> = {
  node?: Resolver<ResolversTypes['Tag'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NavigationMenuResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NavigationMenu'] = ResolversParentTypes['NavigationMenu'], FederationReferenceType extends FederationReferenceTypes['NavigationMenu'] = FederationReferenceTypes['NavigationMenu']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NavigationMenu']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['MenuSlot'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['NavigationItem']>, ParentType, ContextType>;
  allItems?: Resolver<Maybe<Array<ResolversTypes['NavigationItem']>>, ParentType, ContextType>;
};

export type NavigationItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NavigationItem'] = ResolversParentTypes['NavigationItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['NavigationAudience'], ParentType, ContextType>;
  newTab?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['NavigationItem']>, ParentType, ContextType>;
};

export type CreatePostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePostPayload'] = ResolversParentTypes['CreatePostPayload']> = {
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdatePostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePostPayload'] = ResolversParentTypes['UpdatePostPayload']> = {
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishPostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishPostPayload'] = ResolversParentTypes['PublishPostPayload']> = {
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnpublishPostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnpublishPostPayload'] = ResolversParentTypes['UnpublishPostPayload']> = {
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArchivePostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivePostPayload'] = ResolversParentTypes['ArchivePostPayload']> = {
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeletePostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletePostPayload'] = ResolversParentTypes['DeletePostPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreatePagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePagePayload'] = ResolversParentTypes['CreatePagePayload']> = {
  page?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdatePagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePagePayload'] = ResolversParentTypes['UpdatePagePayload']> = {
  page?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishPagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishPagePayload'] = ResolversParentTypes['PublishPagePayload']> = {
  page?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnpublishPagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnpublishPagePayload'] = ResolversParentTypes['UnpublishPagePayload']> = {
  page?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeletePagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletePagePayload'] = ResolversParentTypes['DeletePagePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTagPayload'] = ResolversParentTypes['CreateTagPayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTagPayload'] = ResolversParentTypes['UpdateTagPayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteTagPayload'] = ResolversParentTypes['DeleteTagPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveMenuPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveMenuPayload'] = ResolversParentTypes['SaveMenuPayload']> = {
  menu?: Resolver<Maybe<ResolversTypes['NavigationMenu']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteMenuPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMenuPayload'] = ResolversParentTypes['DeleteMenuPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface HtmlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HTML'], any> {
  name: 'HTML';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PreparedUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreparedUpload'] = ResolversParentTypes['PreparedUpload']> = {
  ticket?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  maxBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrepareUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrepareUploadPayload'] = ResolversParentTypes['PrepareUploadPayload']> = {
  upload?: Resolver<Maybe<ResolversTypes['PreparedUpload']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImageRefResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageRef'] = ResolversParentTypes['ImageRef']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['ImageSource']>>, ParentType, ContextType>;
};

export type ImageSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageSource'] = ResolversParentTypes['ImageSource']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  srcset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ValidationError' | 'NotFoundError' | 'ConflictError' | 'TakenError', ParentType, ContextType>;
};

export type ValidationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationError'] = ResolversParentTypes['ValidationError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakenError'] = ResolversParentTypes['TakenError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Calendar?: CalendarResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  Visibility?: VisibilityResolvers;
  PostWidget?: PostWidgetResolvers<ContextType>;
  EventWidget?: EventWidgetResolvers<ContextType>;
  CalendarWidget?: CalendarWidgetResolvers<ContextType>;
  ProductWidget?: ProductWidgetResolvers<ContextType>;
  ShopWidget?: ShopWidgetResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  Page?: PageResolvers<ContextType>;
  PageConnection?: PageConnectionResolvers<ContextType>;
  PageEdge?: PageEdgeResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  TagConnection?: TagConnectionResolvers<ContextType>;
  TagEdge?: TagEdgeResolvers<ContextType>;
  NavigationMenu?: NavigationMenuResolvers<ContextType>;
  NavigationItem?: NavigationItemResolvers<ContextType>;
  CreatePostPayload?: CreatePostPayloadResolvers<ContextType>;
  UpdatePostPayload?: UpdatePostPayloadResolvers<ContextType>;
  PublishPostPayload?: PublishPostPayloadResolvers<ContextType>;
  UnpublishPostPayload?: UnpublishPostPayloadResolvers<ContextType>;
  ArchivePostPayload?: ArchivePostPayloadResolvers<ContextType>;
  DeletePostPayload?: DeletePostPayloadResolvers<ContextType>;
  CreatePagePayload?: CreatePagePayloadResolvers<ContextType>;
  UpdatePagePayload?: UpdatePagePayloadResolvers<ContextType>;
  PublishPagePayload?: PublishPagePayloadResolvers<ContextType>;
  UnpublishPagePayload?: UnpublishPagePayloadResolvers<ContextType>;
  DeletePagePayload?: DeletePagePayloadResolvers<ContextType>;
  CreateTagPayload?: CreateTagPayloadResolvers<ContextType>;
  UpdateTagPayload?: UpdateTagPayloadResolvers<ContextType>;
  DeleteTagPayload?: DeleteTagPayloadResolvers<ContextType>;
  SaveMenuPayload?: SaveMenuPayloadResolvers<ContextType>;
  DeleteMenuPayload?: DeleteMenuPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  HTML?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  PreparedUpload?: PreparedUploadResolvers<ContextType>;
  PrepareUploadPayload?: PrepareUploadPayloadResolvers<ContextType>;
  ImageRef?: ImageRefResolvers<ContextType>;
  ImageSource?: ImageSourceResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValidationError?: ValidationErrorResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  TakenError?: TakenErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};

